import type { Stems } from './stems.js';

/** How often stems occur in a discussion. */
export interface StemCounts {
  /** In how many sentences the stem stands. */
  readonly sentences: (stem: number) => number;
  /** In how many posts. */
  readonly posts: (stem: number) => number;
  /** What `weigh` makes of a stem and its counts, asked once for each stem that was counted. */
  readonly weights: (weigh: (stem: number, sentences: number, posts: number) => number) => (stem: number) => number;
}

/** Counts the stems of sentences, which come post by post. */
export function countStems(sentences: readonly { readonly stems: Stems; readonly post: number }[]): StemCounts {
  let capacity = 1024;
  let used = 0;
  let keys = new Int32Array(capacity);
  // Sentences, posts, and the last post seen plus 1: 0 marks a free slot.
  let rows = new Int32Array(capacity * 3);

  for (const { stems, post } of sentences) {
    if (used + stems.length > capacity >> 1) grow(used + stems.length);
    for (const stem of stems) {
      const slot = slotOf(stem);
      if (rows[slot * 3 + 2] === 0) {
        keys[slot] = stem;
        used++;
      }
      rows[slot * 3]++;
      if (rows[slot * 3 + 2] !== post + 1) rows[slot * 3 + 1]++;
      rows[slot * 3 + 2] = post + 1;
    }
  }
  return {
    sentences: (stem) => rows[slotOf(stem) * 3],
    posts: (stem) => rows[slotOf(stem) * 3 + 1],
    weights: (weigh) => {
      const known = new Float64Array(capacity).fill(NaN);
      return (stem) => {
        const slot = slotOf(stem);
        if (rows[slot * 3 + 2] === 0) return weigh(stem, 0, 0);
        if (Number.isNaN(known[slot])) known[slot] = weigh(stem, rows[slot * 3], rows[slot * 3 + 1]);
        return known[slot];
      };
    },
  };

  function slotOf(stem: number): number {
    let slot = Math.imul(stem ^ (stem >>> 15), 0x2c1b3c6d) & (capacity - 1);
    while (rows[slot * 3 + 2] !== 0 && keys[slot] !== stem) slot = (slot + 1) & (capacity - 1);
    return slot;
  }

  function grow(needed: number): void {
    const [oldKeys, oldRows] = [keys, rows];
    while (needed > capacity >> 1) capacity *= 2;
    keys = new Int32Array(capacity);
    rows = new Int32Array(capacity * 3);
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldRows[old * 3 + 2] === 0) continue;
      const slot = slotOf(oldKeys[old]);
      keys[slot] = oldKeys[old];
      rows.set(oldRows.subarray(old * 3, old * 3 + 3), slot * 3);
    }
  }
}
