import { hashWord } from '../language/hash.js';
import { Mark, type Sentence, type Tokens } from '../language/tokens.js';
import { wordRows, wordSet } from '../language/word-set.js';

/** Said before the one who does it. */
const LEADING = wordSet(
  `and but so also oh well yes yeah no ok okay then once now just even actually personally
  anyway however though ha haha lol wow`,
);
/** What tells when or how, before the one who does it. */
const CIRCUMSTANCES = wordSet('in at from over after before when while during on as since until yesterday today');
/** How far the one who does it may stand from the start. */
const OPENING = 12;
const THINKING = wordSet('think thought guess believe feel');
const SELF = wordSet("i i've i'm i'd i'll we we've we're we'd we'll");
/** What "we" do or will do may be what all should. */
const MINE = wordSet("i i've i'm");
const I_WILL = hashWord("i'll");
const OURS = wordSet('my our');
/** Words behind "I", and behind "my", among which what was done stands. */
const REACH = 6;

/** What a word says of a sentence about its speaker. */
const enum Says {
  Nothing = 0,
  /** Something was done. */
  Past = 1,
  /** Something is done or going to be, where "I" stands before it. */
  Now = 2,
  /** Stands between "I" and what was done. */
  Between = 3,
  /** Such a sentence judges, advises or gives a ground, whatever it tells. */
  Judges = 4,
}

const WORDS = wordRows([
  `had did was were went got made came saw took found told said gave put ran felt left kept lived met bought brought grew heard ate drank
  drove wrote lost spent sent slept stood began knew built paid sold won been done gone taken seen eaten written purchased`,
  `am will going gonna living working planning looking waiting sitting reading using getting doing making hoping wondering sticking starting
  trying live work visit remember wish hope plan`,
  `have has would also always only not recently finally even really still already once ever often literally usually just so totally sometimes
  definitely probably quickly both all wife husband son daughter kids mom mother father friend friends boyfriend girlfriend family`,
  `think thought believe believed doubt disagree agree argue suggest recommend propose support oppose prefer expect should must ought better
  worse best worst than because unless therefore if cannot wrong right need needs problem problems trouble troubles issue issues error errors opinion view reason favour favor against`,
]);
/** A doing that needs no "I" before it: "Used carrots and celery". */
const DONE = wordSet(
  "was haven't hadn't used tried made bought got went saw took found ordered came started cooked baked added played watched finished visited",
);

/**
 * Whether an English sentence only tells what its speaker did, does or is going to do: nobody could be for or against that. One
 * that judges, advises or gives a ground says more.
 */
export function narrates(tokens: Tokens, { from, to }: Sentence): boolean {
  const { hashes } = tokens;
  const self = selfIn(tokens, from, Math.min(to, from + OPENING));
  if (self < 0 ? !DONE.has(hashes[from]) : !tellsOfSelf(tokens, self, to)) return false;
  for (let i = Math.max(from, self); i < to; i++) if ((WORDS.get(hashes[i]) as Says) === Says.Judges) return false;
  return true;
}

/**
 * Where "I" or "my" opens the sentence, or what stands behind a time or circumstance it begins with ("In the end I"): -1 where
 * neither does. "I think I saw" tells of the second one.
 */
function selfIn({ hashes, marks }: Tokens, from: number, to: number): number {
  let at = from;
  const isDated = at < to && CIRCUMSTANCES.has(hashes[at]);
  while (at < to && (isDated ? !SELF.has(hashes[at]) : LEADING.has(hashes[at]))) at++;
  if (at >= to || !(SELF.has(hashes[at]) || OURS.has(hashes[at]))) return -1;
  if (at + 2 < to && THINKING.has(hashes[at + 1]) && SELF.has(hashes[at + 2])) return at + 2;
  return marks[at] & Mark.Quoted ? -1 : at;
}

/** Whether what stands behind "I" or "my" at `at` was done, is done, or is to be done. */
function tellsOfSelf(tokens: Tokens, at: number, to: number): boolean {
  const { hashes } = tokens;
  if (hashes[at] === I_WILL) return true;
  const isOurs = OURS.has(hashes[at]);
  const isMine = MINE.has(hashes[at]);
  for (let i = at + 1; i < to && i <= at + REACH; i++) {
    const says: Says = WORDS.get(hashes[i]);
    if (says === Says.Past || isPast(tokens, i)) return true;
    if (!isOurs && says !== Says.Between) return isMine && says === Says.Now;
  }
  return false;
}

/** Whether a word ends as most past forms do. */
function isPast({ text, starts, ends }: Tokens, i: number): boolean {
  const end = ends[i];
  return end - starts[i] >= SHORTEST_PAST && text.startsWith('ed', end - 2);
}

const SHORTEST_PAST = 4;
