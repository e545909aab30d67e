import { isApostrophe, lowerOf, prepareCharacters } from './chars.js';

/** FNV-1a over lower-cased code units: words are compared by number, so that scanning a text makes no strings. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export const EMPTY_HASH = SEED;

/** The hash with one more code unit, which the caller has lower-cased. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Hash of a word as the scanner computes it: without regard to case, all apostrophes alike. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x80) prepareCharacters();
    const lower = unit >= 0x80 ? lowerOf(unit) : unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    hash = hashUnit(hash, isApostrophe(unit) ? 0x27 : lower);
  }
  return hash;
}

/** Hash of two words in order. */
export function hashPair(first: number, second: number): number {
  const mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second;
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}
