import type { PostAnalysis, Reason } from '../analysis.js';
import type { Tokens } from '../language/tokens.js';

/** A view shows the words that matter, not all of them. */
const MOST = 8;
const LEAST = 0.01;
const NONE: readonly number[] = [];

// One number holds a whole reason: they are most of what a page's analysis keeps in memory. The start takes the upper 29 bits of
// 53, the length 11, the weight 13.
const LENGTHS = 2 ** 11;
const WEIGHTS = 2 ** 13;
const MOST_WEIGHT = WEIGHTS / 2 - 1;

/** The words that caused a post's mood, strongest first; none where the mood is not known. */
export function reasonsOf({ moodWords }: Pick<PostAnalysis, 'moodWords'>): readonly Reason[] {
  return moodWords.map((packed) => {
    const weight = (packed % WEIGHTS) - WEIGHTS / 2;
    const place = Math.floor(packed / WEIGHTS);
    const start = Math.floor(place / LENGTHS);
    return { start, end: start + (place % LENGTHS), weight: weight / 1000 };
  });
}

/** Reasons as a `PostAnalysis` keeps them. */
export function packReasons(reasons: readonly Reason[]): readonly number[] {
  return reasons.map(({ start, end, weight }) => packed(start, end, Math.round(weight * 1000)));
}

/** A reason with its weight in thousandths; of a word too long to be one its begin. */
function packed(start: number, end: number, weight: number): number {
  const length = Math.min(end - start, LENGTHS - 1);
  const bounded = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight));
  return (start * LENGTHS + length) * WEIGHTS + bounded + WEIGHTS / 2;
}

/** Adds up what each word of a text has to do with its score. One serves all texts, one after the other. */
export class ReasonCollector {
  private count = 0;
  private shares = new Float64Array(256);
  /** The strongest words so far and their shares, strongest first. */
  private readonly words = new Int32Array(MOST);
  private readonly weights = new Int32Array(MOST);

  begin(words: number): void {
    this.count = words;
    if (this.shares.length < words) this.shares = new Float64Array(words * 2);
    else this.shares.fill(0, 0, words);
  }

  give(word: number, share: number): void {
    this.shares[word] += share;
  }

  /** The words that matter most, packed, strongest first, those of equal weight in text order. */
  strongest({ starts, ends }: Tokens): readonly number[] {
    const { count, shares, words, weights } = this;
    let found = 0;
    for (let word = 0; word < count; word++) {
      if (Math.abs(shares[word]) < LEAST) continue;
      const weight = Math.round(shares[word] * 1000);
      let at = found < MOST ? found++ : MOST;
      for (; at > 0 && Math.abs(weight) > Math.abs(weights[at - 1]); at--) {
        if (at === MOST) continue;
        words[at] = words[at - 1];
        weights[at] = weights[at - 1];
      }
      if (at === MOST) continue;
      words[at] = word;
      weights[at] = weight;
    }
    if (found === 0) return NONE;
    const strongest = new Array<number>(found);
    for (let n = 0; n < found; n++) strongest[n] = packed(starts[words[n]], ends[words[n]], weights[n]);
    return strongest;
  }
}
