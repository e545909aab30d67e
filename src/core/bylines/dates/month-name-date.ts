import type { DateTokens } from './date-tokens.js';
import { type Draft, entryAt, isLink, newDraft, onDay, stretch } from './draft.js';
import { dateWordAt } from './lexicon.js';
import { isDay } from './numeric-date.js';
import { joined } from './shape.js';
import { takeTime } from './take-time.js';
import { fullYear, isYear, shortYear, yearAfter } from './year.js';

/** `March 3rd, 2011`, `Mar 3 '11`, `Mar 3`, `Thu Mar 3 16:05:09 EST 2011`: the month's name before the day. */
export function monthBeforeDay(tokens: DateTokens, i: number, free: number): Draft | null {
  if (tokens.width(i) > 2 || !isDay(tokens.value[i])) return null;
  const at = tokens.sign(i - 1) === '.' ? i - 2 : i - 1;
  if (at < free || !tokens.isWord(at)) return null;
  let start = tokens.start[at];
  let name = entryAt(tokens, at);
  if (!name?.month) {
    // A name glued to the month: "AnnMarch 3".
    start = lastCapital(tokens.text, start, tokens.end[at]);
    name = dateWordAt(tokens.text, start, tokens.end[at]);
  }
  if (!name?.month) return null;
  let last = ordinalEnd(tokens, i);
  let shape = last > i ? 'M Do' : 'M D';
  const year = yearAfter(tokens, last);
  if (year) {
    shape = joined(shape, year.shape);
    last = year.last;
  }
  const draft = onDay(newDraft(tokens, at, last, shape), year?.value ?? null, name.month, tokens.value[i]);
  draft.monthIn = name.monthIn;
  if (!year) {
    // The time may stand between day and year.
    takeTime(tokens, draft);
    if (draft.hour !== null) {
      const late = yearAfter(tokens, draft.last);
      if (late?.shape === ' Y') {
        draft.year = late.value;
        stretch(tokens, draft, late.last, ' Y');
      }
    }
  }
  draft.glued = start !== tokens.start[at];
  draft.start = start;
  return draft;
}

/** `3 March 2011`, `03. Mar, 2011`, `3 de março de 2011`, `24TH JULY 2012`: the month's name behind the day. */
export function monthBehindDay(tokens: DateTokens, i: number): Draft | null {
  let at = ordinalEnd(tokens, i);
  const ordinal = at > i;
  if (tokens.sign(at + 1) === '.') at++;
  if (isLink(tokens, at + 1, BEFORE_MONTH)) at++;
  const name = entryAt(tokens, at + 1);
  if (!name?.month) return null;
  let day = tokens.value[i];
  let start = tokens.start[i];
  if (tokens.width(i) > 2) {
    // Glued to a name that ends in digits: at most two digits are the day.
    if (tokens.width(i) > 6 && day < 0) return null;
    const take = isDay(day % 100) && day % 100 > 9 ? 2 : 1;
    if (tokens.width(i) === 4 && isYear(day)) return null;
    day %= 10 ** take;
    start = tokens.end[i] - take;
  }
  if (!isDay(day)) return null;
  let last = at + 1;
  if (tokens.sign(last + 1) === '.') last++;
  const year = yearAfter(tokens, last) ?? shortYear(tokens, last + 1);
  let shape = ordinal ? 'Do M' : 'D M';
  if (year) {
    shape = joined(shape, year.shape);
    last = year.last;
  } else {
    if (tokens.sign(last) === '.') last--;
    // "ann9 Jul 3 '19": the number behind the month is the day, this one ends a name.
    if (tokens.isNumber(at + 2) && tokens.width(at + 2) <= 2 && yearAfter(tokens, ordinalEnd(tokens, at + 2)))
      return null;
  }
  const draft = onDay(newDraft(tokens, i, last, shape), year?.value ?? null, name.month, day);
  draft.monthIn = name.monthIn;
  draft.glued = start !== draft.start || (!tokens.apart[i] && tokens.isWord(i - 1));
  draft.start = start;
  return draft;
}

/** `03-Mar-2011`, `3/Mar/11`, `2011-Mar-03`: the same sign on both sides of the month's name. */
export function monthBetween(tokens: DateTokens, i: number): Draft | null {
  const sign = tokens.sign(i + 1);
  if ((sign !== '-' && sign !== '/' && sign !== '.') || tokens.sign(i + 3) !== sign || !tokens.isNumber(i + 4))
    return null;
  if (tokens.apart[i + 1] || tokens.apart[i + 2] || tokens.apart[i + 3] || tokens.apart[i + 4]) return null;
  const name = entryAt(tokens, i + 2);
  if (!name?.month) return null;
  const yearFirst = tokens.width(i) === 4;
  const [day, year] = yearFirst ? [i + 4, i] : [i, i + 4];
  if (tokens.width(day) > 2 || !isDay(tokens.value[day])) return null;
  const wide = tokens.width(year);
  const value = wide === 2 ? fullYear(tokens.value[year]) : tokens.value[year];
  if ((wide !== 4 && wide !== 2) || !isYear(value)) return null;
  const shape = yearFirst ? `Y${sign}M${sign}D` : `D${sign}M${sign}${wide === 4 ? 'Y' : 'y'}`;
  const draft = onDay(newDraft(tokens, i, i + 4, shape), value, name.month, tokens.value[day]);
  draft.monthIn = name.monthIn;
  return draft;
}

/** `2011. március 3.`, `2011 March 3`. */
export function yearFirst(tokens: DateTokens, i: number): Draft | null {
  if (tokens.width(i) !== 4 || !isYear(tokens.value[i])) return null;
  const at = tokens.sign(i + 1) === '.' || tokens.sign(i + 1) === ',' ? i + 2 : i + 1;
  const name = entryAt(tokens, at);
  const day = tokens.sign(at + 1) === '.' ? at + 2 : at + 1;
  if (!name?.month || !tokens.isNumber(day) || tokens.width(day) > 2 || !isDay(tokens.value[day])) return null;
  const draft = onDay(newDraft(tokens, i, day, 'Y M D'), tokens.value[i], name.month, tokens.value[day]);
  draft.monthIn = name.monthIn;
  return draft;
}

const BEFORE_MONTH = ['of', 'de', 'den'];
const ORDINAL = ['st', 'nd', 'rd', 'th', 'er', 'e'];

/** The last token of `3`, `3rd`, `3º`, `1er`. */
function ordinalEnd(tokens: DateTokens, i: number): number {
  const at = i + 1;
  if (at >= tokens.count || tokens.apart[at] || tokens.width(at) > 2) return i;
  return tokens.isAny(at, ORDINAL) || tokens.sign(at) === 'º' ? at : i;
}

/** Place of the last capital letter in `text.slice(start, end)`; `start` when there is none behind the first letter. */
function lastCapital(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const letter = text.charAt(at);
    if (letter !== letter.toLowerCase()) return at;
  }
  return start;
}
