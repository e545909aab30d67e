import { fitted } from '../../fitted.js';
import type { Argument, ArgumentLink, Cue } from '../analysis.js';
import { NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { isRecord, type Statement } from '../statements.js';
import { INSIDE_ROLE_CUES, OPENING_ROLE_CUES, type RoleCues } from './cues.js';

/** A sentence counts as argument from this probability of its role on, or where something is linked to it. */
const ARGUES = 0.45;
/** What backs nothing and is backed by no figure, source or example is asserted: a claim with this share of its probability. */
const ASSERTED = 0.6;
/** Weaker words tell nothing to a reader. */
const TELLING = 0.6;
const MOST_CUES = 4;
const WORDS_OF = { claim: 'claim-words', premise: 'premise-words' } as const;

/**
 * The arguments of a post: claims and premises by their words, and by the links between them. By its words alone, which debates
 * and essays have taught, a plain statement looks like a premise; where it backs nothing it is a claim.
 */
export function argumentsOf(
  tokens: Tokens,
  statements: readonly Statement[],
  links: readonly ArgumentLink[],
): readonly Argument[] {
  let found: Argument[] | null = null;
  for (let i = 0; i < statements.length; i++) {
    const argument = argumentIn(tokens, tokens.sentences[i], statements[i], links);
    if (argument) (found ??= []).push(argument);
  }
  return fitted(found);
}

function argumentIn(
  tokens: Tokens,
  sentence: Sentence,
  statement: Statement,
  links: readonly ArgumentLink[],
): Argument | null {
  const { start, end, role, clauses, asks, evidence, chats, codeShare, standing } = statement;
  let backing: ArgumentLink | null = null;
  let backed: ArgumentLink | null = null;
  for (const link of links) {
    if (link.premise.start === start) backing = link;
    if (link.claim.start === start) backed = link;
  }
  if ((asks && !backing) || isRecord(codeShare, standing)) return null;
  const { claim, premise } = role.scores;
  const make = (as: 'claim' | 'premise', confidence: number, cue: Cue | null = null): Argument => {
    const cues = cue ? [cue] : roleCues(tokens, sentence, as);
    return { start, end, role: as, confidence: Math.round(confidence * 1000) / 1000, cues };
  };
  if (backing?.premise.end === end) return make('premise', Math.max(premise, backing.confidence), backing.cue);
  if (backed?.claim.end === end || clauses) return make('claim', Math.max(claim, (claim + premise) * ASSERTED));
  if (role.role === 'none' || role.scores[role.role] < ARGUES || chats) return null;
  if (role.role === 'premise' && evidence === null) return make('claim', (claim + premise) * ASSERTED);
  return make(role.role, role.scores[role.role]);
}

/** The words of a sentence that speak for a role, in text order. */
function roleCues(tokens: Tokens, { from, to }: Sentence, role: 'claim' | 'premise'): readonly Cue[] {
  const found: Cue[] = [];
  for (let i = from; i < to && found.length < MOST_CUES; i++) {
    if (tokens.marks[i] & NOT_OWN) continue;
    const opener = i === from ? cueAt(OPENING_ROLE_CUES, i) : null;
    const cue = opener ?? cueAt(INSIDE_ROLE_CUES, i);
    if (!cue) continue;
    if (cue.counts) found.push({ start: tokens.starts[i], end: tokens.ends[cue.last], cue: WORDS_OF[role] });
    i = cue.last;
  }
  return fitted(found);

  function cueAt({ table, rows }: RoleCues, at: number): { readonly last: number; readonly counts: boolean } | null {
    const hit = table.find(tokens, at, to);
    if (!hit) return null;
    const row = rows[hit.row];
    return { last: at + hit.length - 1, counts: row.role === role && row.strength >= TELLING };
  }
}
