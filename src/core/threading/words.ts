import { keyOf, mixed } from '../text/keys.js';
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

/** Words whose arrays may be used again; what stands behind `count` is left from longer stretches. */
type Reusable = { -readonly [K in keyof Words]: Words[K] extends readonly number[] ? number[] : Words[K] };

function noWords(): Reusable {
  return { text: '', count: 0, start: [], end: [], key: [] };
}

/**
 * Cuts one stretch after the other into words, where none is kept: cutting a page into words then makes nothing new. What it was asked
 * for last it still has.
 */
export class WordCutter {
  private readonly words = noWords();
  private from = -1;
  private to = -1;

  /** The words of `text.slice(from, to)`, until the next stretch is asked for. */
  cut(text: string, from: number, to: number): Words {
    const { words } = this;
    if (from === this.from && to === this.to && text === words.text) return words;
    this.from = from;
    this.to = to;
    return wordsOf(text, from, to, words);
  }
}

/** Cuts `text.slice(from, to)` into words, in one pass. */
export function wordsOf(text: string, from: number, to: number, words = noWords()): Words {
  const { start, end, key: keys } = words;
  let count = 0;
  // With what ends a word none begins.
  for (let at = from; at < to; at++) {
    const begin = at;
    let key = 0;
    let plain = true;
    let sign = signAt(text, at);
    for (;;) {
      while (sign > UNSURE) {
        key = mixed(key, sign);
        sign = ++at < to ? signAt(text, at) : 0;
      }
      if (sign === 0) break;
      const width = wideAt(text, at, to);
      if (width > 0) {
        plain = false;
        at += width;
      } else {
        // `'`, `’`, `.` and `-` hold the parts of a word together.
        const joint = at > begin && at + 1 < to ? jointOf(text.charCodeAt(at)) : 0;
        if (joint === 0 || !isPart(text, at + 1, to)) break;
        key = mixed(key, joint);
        at++;
      }
      sign = at < to ? signAt(text, at) : 0;
    }
    if (at === begin) continue;
    start[count] = begin;
    end[count] = at;
    keys[count++] = plain ? key : keyOf(foldWord(text.slice(begin, at)));
  }
  words.text = text;
  words.count = count;
  return words;
}

const APOSTROPHE = 0x2019;

/** What is not known by the table: letters not of ASCII, and what may hold parts of a word together. */
const UNSURE = 1;

/** ASCII in lower case; 0 for what is no part of a word. */
const LOWER = new Uint8Array(0x80);
for (let code = 0; code < LOWER.length; code++) {
  const sign = String.fromCharCode(code);
  if (/\w/.test(sign)) LOWER[code] = sign.toLowerCase().charCodeAt(0);
  else if (jointOf(code) !== 0) LOWER[code] = UNSURE;
}

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? LOWER[code] : UNSURE;
}

function isPart(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? LOWER[code] > UNSURE : wideAt(text, at, to) > 0;
}

/** How many code units the letter or digit at `at` takes, which is not of ASCII; 0 for anything else. */
function wideAt(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code)) return 1;
  return code >= 0xd800 && code < 0xdc00 && at + 1 < to && isPairOfWord(text, at) ? 2 : 0;
}

/** The joint as it is folded; 0 for a character that joins nothing. */
function jointOf(code: number): number {
  if (code === APOSTROPHE) return 0x27;
  return code === 0x27 || code === 0x2e || code === 0x2d ? code : 0;
}

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
