import type { Span } from '../../discussion.js';

/** In which order a numeric date gives day and month. */
export type NumericOrder = 'day-first' | 'month-first';

/**
 * A date found in the text, as far as the words go. Fields the text does not show are null.
 *
 * `absolute` names a day, with or without its year; `relative` counts back from the time of reading ("3 days ago");
 * `clock` is a time alone ("16:05").
 */
export interface DateMark extends Span {
  readonly kind: 'absolute' | 'relative' | 'clock';
  /** How it is written, e.g. `M D, Y|at|h:ma`: the dates of one page's bylines share it. */
  readonly shape: string;
  readonly year: number | null;
  /** 1…12; null while `numbers` leaves it open. */
  readonly month: number | null;
  readonly day: number | null;
  /** The first two numbers of a numeric date (`03/04/11`): which is the day is decided for the page as a whole. */
  readonly numbers: readonly [number, number] | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** Digits behind the seconds, as written. */
  readonly fraction: string | null;
  /** `Z` or `+03:00`. */
  readonly zone: string | null;
  /** How long before the time of reading a relative date lies, in seconds, as coarse as its unit. */
  readonly age: number | null;
  /** Glued to the word before it, so that its left end was found from the inside ("Ann3 March 2011"). */
  readonly glued: boolean;
}

/** Of a date nothing yet: for whoever knows the rest. */
export const BARE_DATE = {
  year: null,
  month: null,
  day: null,
  numbers: null,
  hour: null,
  minute: null,
  second: null,
  fraction: null,
  zone: null,
  age: null,
  glued: false,
} as const satisfies Omit<DateMark, keyof Span | 'kind' | 'shape'>;

/** The order a numeric date proves by itself, or null when both read. */
export function provenOrder(mark: DateMark): NumericOrder | null {
  if (!mark.numbers) return null;
  const [first, second] = mark.numbers;
  if (first > 12) return 'day-first';
  if (second > 12) return 'month-first';
  return null;
}

/**
 * ISO 8601, as precise as the words are; null for a relative date, a clock time, a day without its year, or one that the
 * calendar does not have.
 */
export function toIso(mark: DateMark, order: NumericOrder | null): string | null {
  if (mark.kind !== 'absolute' || mark.year === null) return null;
  const { month, day } = dayOf(mark, order);
  if (month === null) return null;
  if (day !== null && day > daysIn(mark.year, month)) return null;
  const isUsual = mark.second === null && mark.fraction === null && mark.zone === null && mark.year <= 9999;
  if (isUsual && day !== null && mark.hour !== null) {
    return minuteOf(mark.year, month, day, mark.hour, mark.minute ?? 0);
  }
  const digits = `${pad(mark.year, 4)}-${pad(month, 2)}`;
  if (day === null) return digits;
  // Joined at once: a string grown piece by piece keeps its pieces.
  const parts = [digits, '-', pad(day, 2)];
  if (mark.hour !== null) {
    parts.push('T', pad(mark.hour, 2), ':', pad(mark.minute ?? 0, 2));
    if (mark.second !== null) parts.push(':', pad(mark.second, 2));
    if (mark.fraction !== null) parts.push('.', mark.fraction);
    if (mark.zone !== null) parts.push(mark.zone);
  }
  return parts.join('');
}

/** `2011-03-03T16:05`, digit by digit: what most posts are dated by. */
function minuteOf(year: number, month: number, day: number, hour: number, minute: number): string {
  return String.fromCharCode(
    digitOf(year, 1000),
    digitOf(year, 100),
    digitOf(year, 10),
    digitOf(year, 1),
    0x2d,
    digitOf(month, 10),
    digitOf(month, 1),
    0x2d,
    digitOf(day, 10),
    digitOf(day, 1),
    0x54,
    digitOf(hour, 10),
    digitOf(hour, 1),
    0x3a,
    digitOf(minute, 10),
    digitOf(minute, 1),
  );
}

/** The code of a number's digit. */
function digitOf(value: number, place: number): number {
  return 0x30 + (Math.floor(value / place) % 10);
}

/** Month and day, with the order of a numeric date decided; null where the words leave them open. */
function dayOf(mark: DateMark, order: NumericOrder | null): Pick<DateMark, 'month' | 'day'> {
  if (!mark.numbers) return mark;
  const decided = provenOrder(mark) ?? order;
  const [first, second] = mark.numbers;
  if (decided === null) return { month: null, day: null };
  return decided === 'day-first' ? { month: second, day: first } : { month: first, day: second };
}

/** A number to sort dates by, within one page, in seconds; null where the words leave day or time open. */
export function sortKey(mark: DateMark, order: NumericOrder | null): number | null {
  if (mark.age !== null) return -mark.age;
  const { kind, year, hour } = mark;
  if (kind !== 'absolute' || year === null || hour === null) return null;
  const { month, day } = dayOf(mark, order ?? 'day-first');
  if (month === null || day === null || day > daysIn(year, month)) return null;
  return ((year * 12 + month) * 31 + day) * 86400 + hour * 3600 + (mark.minute ?? 0) * 60 + (mark.second ?? 0);
}

/** A number to sort days by, within one page, whether the year is shown or not; null for what names no day. */
export function dayKey(mark: DateMark, order: NumericOrder | null): number | null {
  if (mark.kind !== 'absolute') return null;
  const { month, day } = dayOf(mark, order ?? 'day-first');
  return month === null || day === null ? null : ((mark.year ?? 0) * 12 + month) * 31 + day;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
