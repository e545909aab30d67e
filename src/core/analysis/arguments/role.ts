import { LINK_HASH, Scanner } from '../language/scan.js';
import { Mark, NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { INSIDE_ROLE_CUES, OPENING_ROLE_CUES, type Role, type RoleCueRow } from './cues.js';
import { wordSet } from '../language/word-set.js';

/** What a sentence does in an argument. */
export interface RoleJudgement {
  readonly role: Role;
  /** Probabilities of the three roles; they add up to 1. */
  readonly scores: { readonly claim: number; readonly premise: number; readonly none: number };
}

const NO_ARGUMENT: RoleJudgement = { role: 'none', scores: { claim: 0, premise: 0, none: 1 } };
const SELF = wordSet("i i'm i've my me");
/** Words of a sentence of middling length; shorter ones argue less. */
const MIDDLING = 12;
const SHORTEST = 4;

const scanner = new Scanner();

/** Judges whether one sentence is a claim, a premise or neither. */
export function classifyRole(sentence: string): RoleJudgement {
  const tokens = scanner.scanText(sentence);
  const { sentences, count } = tokens;
  if (sentences.length === 0) return NO_ARGUMENT;
  const last = sentences[sentences.length - 1];
  const whole: Sentence = { ...last, start: sentences[0].start, from: 0, to: count };
  return roleOf(tokens, whole);
}

/** Logarithms of the odds of the three roles. */
interface Odds {
  claim: number;
  premise: number;
  none: number;
}

/** The same for a sentence of scanned text. */
export function roleOf(tokens: Tokens, sentence: Sentence): RoleJudgement {
  const { from, to } = sentence;
  const { hashes, marks } = tokens;
  const odds: Odds = { claim: 0.1, premise: 0.15, none: 0 };
  let own = 0;
  let self = 0;
  let open = true;
  for (let i = from; i < to; i++) {
    const mark = marks[i];
    if (hashes[i] === LINK_HASH) odds.premise += 0.5;
    if (mark & (NOT_OWN & ~Mark.Code)) continue;
    own++;
    if (mark & Mark.HasDigit) odds.premise += 0.2;
    if (SELF.has(hashes[i])) self++;
    if (open) {
      open = false;
      const opener = OPENING_ROLE_CUES.table.find(tokens, i, to);
      if (opener) add(odds, OPENING_ROLE_CUES.rows[opener.row]);
    }
    const hit = INSIDE_ROLE_CUES.table.find(tokens, i, to);
    if (hit) {
      add(odds, INSIDE_ROLE_CUES.rows[hit.row]);
      i += hit.length - 1;
    }
  }
  if (own < SHORTEST) return NO_ARGUMENT;
  if (sentence.questions > 0) odds.none += 0.9;
  if (sentence.bangs > 0) odds.none += 0.4;
  const brevity = own < MIDDLING ? Math.log(MIDDLING / Math.max(own, 5)) : 0;
  odds.none += 0.15 * Math.min(3, self) + 0.9 * brevity;
  return judged(odds);
}

function add(odds: Odds, { role, strength }: RoleCueRow): void {
  if (role === 'claim') odds.claim += strength;
  else if (role === 'premise') odds.premise += strength;
  else odds.none += strength;
}

function judged(odds: Odds): RoleJudgement {
  const most = Math.max(odds.claim, odds.premise, odds.none);
  const claim = Math.exp(odds.claim - most);
  const premise = Math.exp(odds.premise - most);
  const none = Math.exp(odds.none - most);
  const sum = claim + premise + none;
  const role = odds.claim === most ? 'claim' : odds.premise === most ? 'premise' : 'none';
  return { role, scores: { claim: claim / sum, premise: premise / sum, none: none / sum } };
}
