import type { Span } from '../discussion.js';
import { hasDigit } from '../text/digits.js';

/** A count of votes or points read from words, with what it counts. */
export interface CountMark extends Span {
  /** Null when the words say that the count is hidden. */
  readonly value: number | null;
  /** `net` for points, votes and likes; `up` and `down` where a page counts them apart. */
  readonly what: 'net' | 'up' | 'down';
}

const COUNT_BEHIND =
  /(?:(?<![\p{L}\p{N}])\[?([+\-−–]?\d[\d.,]{0,10}[km]?)\s?(?:points?|pts?|votes?|likes?|karma|upvotes?|favou?rites?)\]?|\(([+\-−]\d{1,6})\)|(?<=^|\s)([+\-−]\d{1,6})|\[?score hidden\]?)$/iu;

/**
 * The count at the end of `text.slice(from, to)`: `33 points`, `+2`, `(+4)`, `1.2k points`, `[score hidden]`.
 * Refuses bare numbers: those are told by their place on the page, not by themselves.
 */
export function readCount(text: string, from: number, to: number): CountMark | null {
  const begin = Math.max(from, to - 24);
  if (!mayCount(text, begin, to)) return null;
  const match = COUNT_BEHIND.exec(text.slice(begin, to));
  if (!match) return null;
  const digits = match[1] ?? match[2] ?? match[3];
  const start = begin + match.index;
  if (digits === undefined) return { start, end: to, value: null, what: 'net' };
  return { start, end: to, value: parseCount(digits), what: 'net' };
}

/** Whether a digit stands there, or the end of `[score hidden]`: most names are told by it to be no counts. */
function mayCount(text: string, from: number, to: number): boolean {
  return hasDigit(text, from, to) || (to > from && 'nN]'.includes(text.charAt(to - 1)));
}

/** `1.2k` → 1200, `12,345` → 12345, `+7` → 7, `−3` → -3; null when it is no count. */
export function parseCount(digits: string): number | null {
  const match = /^([+\-−–]?)(\d+(?:[.,]\d+)*)\s?([km]?)$/i.exec(digits.trim());
  if (!match) return null;
  const sign = match[1] === '' || match[1] === '+' ? 1 : -1;
  const scale = /k/i.test(match[3]) ? 1000 : /m/i.test(match[3]) ? 1_000_000 : 1;
  const number = match[2];
  // With a k the separator is a decimal point; without, it groups thousands.
  const value = scale > 1 ? Math.round(Number(number.replace(',', '.')) * scale) : Number(number.replace(/[.,]/g, ''));
  return Number.isFinite(value) ? sign * value || 0 : null;
}
