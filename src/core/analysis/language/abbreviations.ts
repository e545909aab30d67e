import { wordSet } from './word-set.js';

/** Words whose full stop does not end a sentence even before a capital. `etc.` and `a.m.` do end one there, so they are missing. */
const ABBREVIATIONS = wordSet(
  'mr mrs ms dr prof st vs fig figs e.g i.e cf al approx dept gen gov sen rep rev hon vol pp eq sec ca ph.d ' +
    'z.b d.h u.a bzw ggf evtl nr bspw vgl hr fr p.ex mme mlle p.ej sra ud uds sig dott bijv dhr mevr o.a d.w.z',
);

/** Whether the word of this hash is an abbreviation that a sentence goes on after. */
export function isAbbreviation(hash: number): boolean {
  return ABBREVIATIONS.has(hash);
}
