import type { Reason } from '../analysis.js';
import type { Tokens } from '../language/tokens.js';

/** A view shows the words that matter, not all of them. */
const MOST = 8;
const LEAST = 0.01;

/** Adds up what each word of a text has to do with its score. One serves all texts, one after the other. */
export class ReasonCollector {
  private count = 0;
  private shares = new Float64Array(256);
  /** The strongest words so far and their shares, strongest first. */
  private readonly words = new Int32Array(MOST);
  private readonly weights = new Float64Array(MOST);

  begin(words: number): void {
    this.count = words;
    if (this.shares.length < words) this.shares = new Float64Array(words * 2);
    else this.shares.fill(0, 0, words);
  }

  give(word: number, share: number): void {
    this.shares[word] += share;
  }

  /** The words that matter most, strongest first, those of equal weight in text order. */
  strongest({ starts, ends }: Tokens): readonly Reason[] {
    const { count, shares, words, weights } = this;
    let found = 0;
    for (let word = 0; word < count; word++) {
      if (Math.abs(shares[word]) < LEAST) continue;
      const weight = round(shares[word]);
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
    const reasons: Reason[] = [];
    for (let n = 0; n < found; n++) {
      reasons.push({ start: starts[words[n]], end: ends[words[n]], weight: weights[n] });
    }
    return reasons;
  }
}

/** To three digits. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
