import type { Reason, Sentiment } from '../analysis.js';
import type { Tokens } from '../language/tokens.js';

/** A view shows the words that matter, not all of them. */
const MOST = 8;
const LEAST = 0.01;
const NONE: readonly number[] = [];

/** The words that caused a mood, strongest first. They are most of what a page's analysis holds, so they are kept as numbers. */
export function reasonsOf(sentiment: Sentiment | null): readonly Reason[] {
  const packed = sentiment?.reasons ?? NONE;
  const reasons: Reason[] = [];
  for (let i = 0; i + 2 < packed.length; i += 3) {
    reasons.push({ start: packed[i], end: packed[i + 1], weight: packed[i + 2] / 1000 });
  }
  return reasons;
}

/** Reasons as a `Sentiment` keeps them. */
export function packReasons(reasons: readonly Reason[]): readonly number[] {
  return reasons.flatMap(({ start, end, weight }) => [start, end, Math.round(weight * 1000)]);
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
    const packed = new Array<number>(found * 3);
    for (let n = 0; n < found; n++) {
      packed[n * 3] = starts[words[n]];
      packed[n * 3 + 1] = ends[words[n]];
      packed[n * 3 + 2] = weights[n];
    }
    return packed;
  }
}
