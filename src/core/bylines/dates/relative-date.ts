import type { TimeUnit } from './date-words.js';
import type { DateTokens } from './date-tokens.js';
import { type Clock, clockStart, readClock } from './clock.js';
import { type Draft, entryAt, isLink, newDraft, stretch } from './draft.js';
import { numericDate } from './numeric-date.js';
import { joined } from './shape.js';

/** `3 days ago`, `an hour ago`, `vor 3 Tagen`, `il y a 2 ans`, `6 yr. ago`, `3日前`, with a clock in brackets behind. */
export function relativeDate(tokens: DateTokens, i: number, free: number): Draft | null {
  let first = i;
  const signed =
    tokens.isNumber(i) && tokens.width(i) < 5 && tokens.isSigned(i + 1)
      ? SIGNED_AGE.exec(tokens.text.slice(tokens.end[i], tokens.end[i] + 8))
      : null;
  if (signed) {
    // Each of these signs is a token.
    const last = i + signed[0].replace(/\s/g, '').length;
    const draft = newDraft(tokens, i, last, 'ago', 'relative');
    draft.age = tokens.value[i] * SECONDS[unitOf(signed)];
    return draft;
  }
  const unit = entryAt(tokens, i + 1)?.unit;
  if (!unit || (tokens.isNumber(i) && tokens.width(i) > 4)) return null;
  const age = (tokens.isNumber(i) ? tokens.value[i] : 1) * SECONDS[unit];
  let last = i + 1;
  if (tokens.sign(last + 1) === '.') last++;
  // "2 years, 3 months ago"
  for (let j = last + 1; j < tokens.count && j <= last + 3; j++) {
    if (tokens.isNumber(j) && entryAt(tokens, j + 1)?.unit) {
      last = j + 1;
      break;
    }
  }
  if (entryAt(tokens, last + 1)?.agoAfter) last++;
  else {
    const before = tokens.isWord(i - 1) ? entryAt(tokens, i - 1) : undefined;
    if (!before?.agoBefore || i - 1 < free) return null;
    first = i - 1;
    if (tokens.word(i - 1).toLowerCase() === 'a') {
      if (tokens.word(i - 2).toLowerCase() !== 'y' || tokens.word(i - 3).toLowerCase() !== 'il') return null;
      first = i - 3;
    }
  }
  first = roundedFrom(tokens, first, free);
  const draft = newDraft(tokens, first, last, 'ago', 'relative');
  draft.age = age;
  // "3 minutes ago ( 4:05 PM)"
  if (tokens.sign(last + 1) === '(') {
    const clock = readClock(tokens, last + 2);
    if (clock && tokens.sign(clock.last + 1) === ')') stretch(tokens, draft, clock.last + 1, '()');
  }
  return draft;
}

const ROUNDED = new Set(['about', 'almost', 'over', 'around']);

/** Where the words begin by which some sites round an age: `about 2 hours ago`, `less than a minute ago`. */
function roundedFrom(tokens: DateTokens, first: number, free: number): number {
  const before = tokens.word(first - 1).toLowerCase();
  if (first - 1 >= free && ROUNDED.has(before)) return first - 1;
  const isThan = before === 'than' && /^(?:less|more)$/i.test(tokens.word(first - 2));
  return isThan && first - 2 >= free ? first - 2 : first;
}

/** A time by itself, or beside the name of a day ("Yesterday at 4:05 pm", "4:05 PM Yesterday"). */
export function clockAlone(tokens: DateTokens, i: number, free: number): Draft | null {
  const start = clockStart(tokens, i, free);
  const clock = readClock(tokens, start);
  if (!clock || !(clock.colon || opensDate(tokens, clock))) return null;
  let at = start - 1;
  while (isLink(tokens, at) || tokens.sign(at) === ',' || (tokens.sign(at) === '.' && isLink(tokens, at - 1))) at--;
  const named = at >= free && entryAt(tokens, at)?.named ? at : start;
  const last = named < start ? clock.last : dayBehind(tokens, clock.last);
  const isNamed = named < start || last > clock.last;
  const draft = newDraft(
    tokens,
    named,
    last,
    isNamed ? joined('day ', clock.shape) : clock.shape,
    isNamed ? 'relative' : 'clock',
  );
  draft.hour = clock.hour;
  draft.minute = clock.minute;
  draft.second = clock.second;
  return draft;
}

/** Whether a date in numbers stands right behind a time without a colon: `16h05 3/3/2021`. */
function opensDate(tokens: DateTokens, { shape, last }: Clock): boolean {
  return shape === 'hhm' && numericDate(tokens, last + (tokens.sign(last + 1) === '' ? 1 : 2)) !== null;
}

/** The token that names a day right behind the clock's last one; that one itself where none does. */
function dayBehind(tokens: DateTokens, clock: number): number {
  const at = tokens.sign(clock + 1) === ',' || isLink(tokens, clock + 1) ? clock + 2 : clock + 1;
  const named = entryAt(tokens, at)?.named;
  return named === 'today' || named === 'yesterday' ? at : clock;
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const satisfies readonly TimeUnit[];

/** Behind a number: a Chinese, Japanese or Korean unit of time, one group a unit. */
export const SIGNED_UNIT =
  /^\s?(?:([秒초])|([分분][钟鐘]?)|(小?[时時]間?|시간)|([日天일])|([週周]間?|주일?)|([かヶケ个個箇개]?[月월]|달)|([年년]間?))/;

/** The same with the sign that it is past. */
const SIGNED_AGE = new RegExp(String.raw`${SIGNED_UNIT.source}\s?[以之]?[前전]`);

/** The unit that `SIGNED_UNIT` has matched. */
export function unitOf(match: RegExpExecArray): TimeUnit {
  return UNITS[match.slice(1).findIndex((sign) => sign !== undefined)];
}

/** How long a unit lasts, in seconds; months and years as they are on average. */
export const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};
