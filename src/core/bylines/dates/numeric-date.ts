import type { DateTokens } from './date-tokens.js';
import { type Draft, newDraft, onDay } from './draft.js';
import { joined } from './shape.js';
import { fullYear, isYear } from './year.js';

/** `3/13/2011`, `13.03.11`, `13. 03. 2011`, `2011-03-03`: three numbers between two equal signs. */
export function numericDate(tokens: DateTokens, i: number): Draft | null {
  const sign = tokens.sign(i + 1);
  if (sign !== '/' && sign !== '.' && sign !== '-') return null;
  if (tokens.sign(i + 3) !== sign || !tokens.isNumber(i + 2) || !tokens.isNumber(i + 4)) return null;
  const spaced = tokens.apart[i + 2] || tokens.apart[i + 4];
  if (spaced && sign !== '.') return null;
  if (tokens.apart[i + 1] || tokens.apart[i + 3]) return null;
  // A fourth number makes it an address or a version; so does a `v` before it.
  if (tokens.sign(i + 5) === sign && tokens.isNumber(i + 6) && !tokens.apart[i + 6]) return null;
  if (i > 0 && !tokens.apart[i] && (tokens.sign(i - 1) === sign || tokens.isThe(i - 1, 'v'))) return null;
  // So does a word for it before two digits of a year, and a sign of money a price.
  if (tokens.width(i + 4) === 2 && tokens.isAny(i - 1, VERSION)) return null;
  if (i > 0 && !tokens.apart[i] && '$€£¥'.includes(tokens.sign(i - 1) || ' ')) return null;
  const [a, b, c] = [tokens.value[i], tokens.value[i + 2], tokens.value[i + 4]];
  if (tokens.width(i + 2) > 2) return null;
  if (tokens.width(i) === 4) {
    if (!isYear(a) || !isMonth(b) || !isDay(c) || tokens.width(i + 4) > 2) return null;
    return onDay(newDraft(tokens, i, i + 4, sign === '-' ? 'Y-m-d' : `Y${sign}m${sign}d`), a, b, c);
  }
  const wide = tokens.width(i + 4);
  if (wide !== 4 && wide !== 2) return null;
  const year = wide === 4 ? c : fullYear(c);
  if (!isYear(year)) return null;
  // Glued to a name that ends in digits, the date takes at most two of them; alone such a number opens a telephone's.
  let first = a;
  let start = tokens.start[i];
  if (tokens.width(i) > 2) {
    if (tokens.apart[i]) return null;
    const take = isDay(a % 100) && a % 100 > 9 ? 2 : 1;
    first = a % 10 ** take;
    start = tokens.end[i] - take;
  }
  if (!isDay(first) || !isDay(b) || (first > 12 && b > 12)) return null;
  const shape = joined(joined('n', sign), joined(joined('n', sign), wide === 4 ? 'Y' : 'y'));
  const draft = newDraft(tokens, i, i + 4, spaced ? joined(shape, ' ') : shape);
  draft.year = year;
  draft.numbers = [first, b];
  draft.glued = start !== draft.start || (!tokens.apart[i] && tokens.isWord(i - 1));
  draft.start = start;
  return draft;
}

const VERSION = ['v', 'ver', 'version'];

/** `2011年3月3日`, `2011년 3월 3일`. */
export function signedDate(tokens: DateTokens, i: number): Draft | null {
  if (!tokens.isSigned(i + 1) || !tokens.isWord(i + 5)) return null;
  const signs = tokens.word(i + 1) + tokens.word(i + 3) + tokens.word(i + 5);
  if (signs !== '年月日' && signs !== '년월일') return null;
  const [year, month, day] = [tokens.value[i], tokens.value[i + 2], tokens.value[i + 4]];
  if (!isYear(year) || !isMonth(month) || !isDay(day)) return null;
  return onDay(newDraft(tokens, i, i + 5, signs), year, month, day);
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

export function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}
