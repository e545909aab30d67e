import type { DateTokens } from './date-tokens.js';
import { readClock } from './clock.js';
import { isLink } from './draft.js';
import { joined } from './shape.js';

/** A year behind a day and a month: its last token, and how it is written. */
export interface Year {
  readonly value: number;
  readonly last: number;
  readonly shape: string;
}

const BEFORE_YEAR = ['de', 'del', 'of'];

/** The year behind a day: `, 2011`, ` 2011`, ` '11`, ` de 2011`. */
export function yearAfter(tokens: DateTokens, i: number): Year | null {
  let at = i + 1;
  let shape = ' ';
  if (tokens.sign(at) === ',' || tokens.sign(at) === '.') {
    shape = tokens.sign(at) === ',' ? ', ' : '. ';
    at++;
  } else if (isLink(tokens, at, BEFORE_YEAR)) at++;
  const quote = tokens.sign(at);
  if (quote === "'" || quote === '’' || quote === '‘') {
    if (!tokens.isNumber(at + 1) || tokens.width(at + 1) !== 2 || tokens.apart[at + 1]) return null;
    return { value: fullYear(tokens.value[at + 1]), last: at + 1, shape: ` 'y` };
  }
  if (!tokens.isNumber(at) || tokens.width(at) !== 4 || !isYear(tokens.value[at])) return null;
  return { value: tokens.value[at], last: at, shape: joined(shape, 'Y') };
}

/** Two bare digits behind a month are a year when a time follows: `7 Aug 12 at 11:21 pm`. */
export function shortYear(tokens: DateTokens, i: number): Year | null {
  if (!tokens.isNumber(i) || tokens.width(i) !== 2) return null;
  let at = i + 1;
  while (isLink(tokens, at) || tokens.sign(at) === ',') at++;
  if (!readClock(tokens, at)?.colon) return null;
  return { value: fullYear(tokens.value[i]), last: i, shape: ' y' };
}

/** The year that two digits mean: the last thirty years of a century are those of the one before. */
export function fullYear(short: number): number {
  return short + (short < 70 ? 2000 : 1900);
}

/** Years that bylines show: of posts, not of history. */
export function isYear(value: number): boolean {
  return value >= 1970 && value <= 2069;
}
