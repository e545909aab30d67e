import { isLetterOrDigit } from './letters.js';

/**
 * Words as numbers: which words a text holds is told by their keys, and they are written out only where it matters. Words with the
 * same letters share a key, and hardly any others do.
 */

/** The key of a word in its folded form. */
export function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length; i++) key = mixed(key, word.charCodeAt(i));
  return key;
}

/** The key of a word that one more character is added to. */
export function mixed(key: number, code: number): number {
  return Math.imul(key ^ code, 0x01000193) ^ (key >>> 15);
}

/** Whether a stretch of ASCII is the word, given in lower case, but for capitals. */
export function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}

/** The key of the letters and digits with which a line begins, in lower case; 0 where they are not of Latin-1 or there are none. */
export function openerAt(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isWordSign(text.charCodeAt(at))) at++;
  let key = 0;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) {
      if (isWordSign(code)) return 0;
      break;
    }
    if (!isLetterOrDigit(code)) break;
    key = mixed(key, lowerOf(code));
  }
  return key;
}

/** A letter, a digit, half of one, or the sign of a number: where folded text begins. */
function isWordSign(code: number): boolean {
  return code === 0x23 || isLetterOrDigit(code) || (code >= 0xd800 && code < 0xe000);
}

function lowerOf(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code | 0x20 : code;
}

/** The keys with which phrases in lower case begin, as `openerAt` tells them of lines. */
export function openersOf(phrases: Iterable<string>): KeySet {
  const keys: number[] = [];
  for (const phrase of phrases) keys.push(openerAt(phrase, 0, phrase.length));
  return new KeySet(keys);
}

/** A set of keys at which a text is looked at quickly: nearly every word is told to be in none. */
export class KeySet {
  private readonly keys: Set<number>;
  private readonly marks: Uint8Array;
  private readonly mask: number;

  constructor(keys: Iterable<number>) {
    this.keys = new Set(keys);
    let size = 1024;
    while (size < this.keys.size * 32) size *= 2;
    // One bit each: the marks for the names of a long page should stay near the processor.
    this.marks = new Uint8Array(size >> 3);
    this.mask = size - 1;
    for (const key of this.keys) {
      const place = this.placeOf(key);
      this.marks[place >> 3] |= 1 << (place & 7);
    }
  }

  has(key: number): boolean {
    const place = this.placeOf(key);
    return ((this.marks[place >> 3] >> (place & 7)) & 1) === 1 && this.keys.has(key);
  }

  private placeOf(key: number): number {
    return (key ^ (key >>> 16)) & this.mask;
  }
}
