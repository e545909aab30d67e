import { hashPair, hashWord } from '../analysis/language/hash.js';
import { countShared } from '../analysis/language/sorted.js';

/** Words, numbers, and each sign of scripts that write no blanks. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** How many of its hashes stand for a text where texts with some in common are looked for. */
const SKETCH = 32;

/** The words of a text and their neighbourhoods, as hashes in ascending order, each once. */
export type Prints = Int32Array;

/** Hashes of every word and every two neighbours. */
export function printsOf(text: string): Prints {
  const hashes: number[] = [];
  let last = 0;
  for (const [word] of text.matchAll(WORD)) {
    const hash = hashWord(word);
    hashes.push(hashPair(hash, 0), hashPair(last, hash));
    last = hash;
  }
  const sorted = Int32Array.from(hashes).sort();
  return sorted.filter((hash, i) => i === 0 || hash !== sorted[i - 1]);
}

/** A sample that is the same wherever the words are the same: of two texts alike, it has much in common. */
export function sketchOf(prints: Prints): Prints {
  return prints.subarray(0, SKETCH);
}

/** How much two texts have in common, 0…1 (Dice); 1 for two texts without words. */
export function likeness(a: Prints, b: Prints): number {
  if (a.length + b.length === 0) return 1;
  return (2 * countShared(a, b)) / (a.length + b.length);
}
