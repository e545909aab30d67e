import { isInvisible } from '../text/lines.js';
import { isLetterOrDigit, isPairOfWord } from '../text/letters.js';

/**
 * The words of a stretch of text with their places: letters and digits with the marks inside words (`don't`, `o'neil`,
 * `ann_87`). Words are compared by their keys; they are written out only where it matters.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** A number that words with the same folded form share, and hardly any others: `keyOf(folded)`. */
  readonly key: readonly number[];
}

/** Cuts `text.slice(from, to)` into words. */
export function wordsOf(text: string, from: number, to: number): Words {
  const start: number[] = [];
  const end: number[] = [];
  const key: number[] = [];
  let at = from;
  while (at < to) {
    let next = overWord(text, at, to);
    if (next === at) {
      at++;
      continue;
    }
    const begin = at;
    do {
      at = next;
      next = isJoint(text.charCodeAt(at)) && at < to ? overWord(text, at + 1, to) : at;
    } while (next > at + 1);
    start.push(begin);
    end.push(at);
    key.push(keyAt(text, begin, at));
  }
  return { text, count: start.length, start, end, key };
}

/** The end of the run of letters, digits and underscores that begins at `at`; `at` where none does. */
function overWord(text: string, at: number, to: number): number {
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 0x5f || isLetterOrDigit(code)) at++;
    else if (code >= 0xd800 && code < 0xdc00 && at + 1 < to && isPairOfWord(text, at)) at += 2;
    else break;
  }
  return at;
}

/** `'`, `’`, `.` and `-` hold the parts of a word together. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2e || code === 0x2d || code === APOSTROPHE;
}

const APOSTROPHE = 0x2019;

/** The `i`-th word as it is compared: lower case, composed, with straight apostrophes; '' past the ends. */
export function folded(words: Words, i: number): string {
  return i >= 0 && i < words.count ? foldWord(words.text.slice(words.start[i], words.end[i])) : '';
}

function foldWord(word: string): string {
  return isAscii(word) ? word.toLowerCase() : word.normalize('NFC').toLowerCase().replace(/’/g, "'");
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return false;
  return true;
}

/** Whether a word of one stretch is the same as one of another. */
export function isSameWord(a: Words, i: number, b: Words, j: number): boolean {
  return a.key[i] === b.key[j] && (isSpelledAlike(a, i, b, j) || folded(a, i) === folded(b, j));
}

/** Whether the two are written with the same characters, which spares folding them. */
function isSpelledAlike(a: Words, i: number, b: Words, j: number): boolean {
  const [from, length] = [a.start[i], a.end[i] - a.start[i]];
  if (b.end[j] - b.start[j] !== length) return false;
  for (let n = 0; n < length; n++) {
    if (a.text.charCodeAt(from + n) !== b.text.charCodeAt(b.start[j] + n)) return false;
  }
  return true;
}

/** The key of a word in its folded form. */
export function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length; i++) key = mixed(key, word.charCodeAt(i));
  return key;
}

function keyAt(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) code |= 0x20;
    else if (code === APOSTROPHE) code = 0x27;
    else if (code >= 0x80) return keyOf(foldWord(text.slice(start, end)));
    key = mixed(key, code);
  }
  return key;
}

function mixed(key: number, code: number): number {
  return Math.imul(key ^ code, 0x01000193) ^ (key >>> 15);
}

/** The character before `at` that is not white space, on the same line; '' at the line's start. */
export function inkBefore(text: string, at: number, floor: number): string {
  for (let i = at - 1; i >= floor; i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return '';
    if (!isInvisible(code)) return text.charAt(i);
  }
  return '';
}
