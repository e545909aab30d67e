import { hashWord } from './hash.js';
import { hashTable } from './hash-table.js';

/** Words whose full stop does not end a sentence even before a capital. `etc.` and `a.m.` do end one there, so they are missing. */
const ABBREVIATIONS = hashTable(
  (
    'mr mrs ms dr prof st vs fig figs e.g i.e cf al approx dept gen gov sen rep rev hon vol pp eq sec ca ph.d ' +
    'z.b d.h u.a bzw ggf evtl nr bspw vgl hr fr p.ex mme mlle p.ej sra ud uds sig dott bijv dhr mevr o.a d.w.z'
  )
    .split(' ')
    .map((word) => [hashWord(word), 1] as const),
);

/** Whether the word of this hash is an abbreviation that a sentence goes on after. */
export function isAbbreviation(hash: number): boolean {
  return ABBREVIATIONS.get(hash) !== 0;
}
