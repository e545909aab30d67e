import type { DateTokens } from './date-tokens.js';
import { ZONES } from './lexicon.js';
import { joined } from './shape.js';

/** A time of day read from tokens. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly fraction: string | null;
  readonly zone: string | null;
  readonly last: number;
  readonly shape: string;
  readonly colon: boolean;
}

/** `4:05 pm`, `下午4:05`, `16:05:09.120`, `4 pm`, `4 05 pm` (the colon lost), `16h05`, `16:05h`, `16.05 Uhr`, with a zone. */
export function readClock(tokens: DateTokens, i: number): Clock | null {
  const named = halfAt(tokens, i);
  if (named) i = named.next;
  if (!tokens.isNumber(i) || tokens.width(i) > 2) return null;
  let hour = tokens.value[i];
  if (hour > 23) return null;
  let minute = 0;
  let second: number | null = null;
  let fraction: string | null = null;
  let last = i;
  let shape = 'h';
  const sign = tokens.sign(i + 1);
  const colon = (sign === ':' || sign === '：') && isMinutes(tokens, i + 2);
  if (colon) {
    minute = tokens.value[i + 2]!;
    last = i + 2;
    shape = 'h:m';
    if (tokens.sign(last + 1) === ':' && isMinutes(tokens, last + 2)) {
      second = tokens.value[last + 2]!;
      last += 2;
      shape = 'h:m:s';
      const point = tokens.sign(last + 1);
      if ((point === '.' || point === ',') && tokens.isNumber(last + 2) && !tokens.apart[last + 2]) {
        fraction = tokens.text.slice(tokens.start[last + 2], tokens.end[last + 2]);
        last += 2;
      }
    }
  } else if (tokens.isThe(i + 1, 'h') && isMinutes(tokens, i + 2)) {
    minute = tokens.value[i + 2]!;
    last = i + 2;
    shape = 'hhm';
  } else if (sign === '.' && isMinutes(tokens, i + 2) && /^(?:uhr|hod|Uhr)$/.test(tokens.word(i + 3))) {
    minute = tokens.value[i + 2]!;
    last = i + 2;
    shape = 'h.m';
  } else if (
    tokens.isNumber(i + 1) &&
    tokens.width(i + 1) === 2 &&
    tokens.value[i + 1] < 60 &&
    readMeridiem(tokens, i + 2)
  ) {
    minute = tokens.value[i + 1]!;
    last = i + 1;
    shape = 'h m';
  }
  const half = readMeridiem(tokens, last + 1);
  if (named) {
    if (last === i) return null;
    // Some write 16:05 behind it all the same.
    if (hour <= 12) hour = (hour % 12) + (named.pm ? 12 : 0);
    shape = joined('a', shape);
  } else if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.pm ? 12 : 0);
    last = half.last;
    shape = joined(shape, 'a');
  } else if (last === i) return null;
  if (tokens.isWord(last + 1) && tokens.width(last + 1) <= 3) {
    const word = tokens.word(last + 1);
    if (/^[Uu]hr$/.test(word) || (/^hs?$/.test(word) && !tokens.apart[last + 1])) last++;
  }
  const zone = readZone(tokens, last + 1);
  if (zone) {
    last = zone.last;
    shape = joined(shape, 'z');
  }
  return { hour, minute, second, fraction, zone: zone?.offset ?? null, last, shape, colon };
}

/** What East Asia sets before the time, and whether it means the day's second half. */
const HALVES: ReadonlyMap<string, boolean> = new Map([
  ...['오전', '上午', '午前', '凌晨', '早上'].map((half) => [half, false] as const),
  ...['오후', '下午', '午後', '晚上'].map((half) => [half, true] as const),
]);

/** `下午`, `오후` at token `i`, and the token behind it. */
function halfAt(tokens: DateTokens, i: number): { pm: boolean; next: number } | null {
  if (!tokens.isSigned(i) || !tokens.isSigned(i + 1)) return null;
  const pm = HALVES.get(tokens.word(i) + tokens.word(i + 1));
  return pm === undefined ? null : { pm, next: i + 2 };
}

/** The token where the time begins whose hour is token `i`, at `free` at the earliest. */
export function clockStart(tokens: DateTokens, i: number, free: number): number {
  return i - 2 >= free && halfAt(tokens, i - 2) ? i - 2 : i;
}

/** Two digits that count minutes or seconds, glued to what stands before. */
function isMinutes(tokens: DateTokens, i: number): boolean {
  return tokens.isNumber(i) && tokens.width(i) === 2 && tokens.value[i] < 60 && !tokens.apart[i];
}

/** `am`, `PM`, `p.m.` behind a time. */
function readMeridiem(tokens: DateTokens, i: number): { pm: boolean; last: number } | null {
  if (!tokens.isWord(i) || tokens.width(i) > 2) return null;
  const pm = tokens.isThe(i, 'pm') || tokens.isThe(i, 'p');
  if (tokens.isThe(i, 'am') || (pm && tokens.width(i) === 2)) return { pm, last: i };
  if ((pm || tokens.isThe(i, 'a')) && tokens.sign(i + 1) === '.' && tokens.isThe(i + 2, 'm')) {
    return { pm, last: tokens.sign(i + 3) === '.' ? i + 3 : i + 2 };
  }
  return null;
}

const LONGEST_ZONE = 4;

/** `UTC`, `EDT`, `(GMT)`, `+0300`, `-04:00`, `GMT+2`. */
export function readZone(tokens: DateTokens, i: number): { offset: string; last: number } | null {
  if (i >= tokens.count) return null;
  if (tokens.sign(i) === '(' && tokens.sign(i + 2) === ')') {
    const offset = ZONES.get(tokens.word(i + 1));
    return offset ? { offset, last: i + 2 } : null;
  }
  const named = tokens.width(i) <= LONGEST_ZONE ? ZONES.get(tokens.word(i)) : undefined;
  const sign = tokens.sign(named ? i + 1 : i);
  const digits = named ? i + 2 : i + 1;
  if ((sign === '+' || sign === '-' || sign === '−') && tokens.isNumber(digits) && !tokens.apart[digits]) {
    const width = tokens.width(digits);
    const value = tokens.value[digits];
    const mark = sign === '+' ? '+' : '-';
    if (width === 4 && value <= 1400 && value % 100 < 60) {
      const hours = String(Math.floor(value / 100)).padStart(2, '0');
      const offset = value === 0 ? 'Z' : `${mark}${hours}:${String(value % 100).padStart(2, '0')}`;
      return { offset, last: digits };
    }
    if (width === 2 && tokens.sign(digits + 1) === ':' && tokens.isNumber(digits + 2) && value <= 14) {
      const minutes = tokens.value[digits + 2];
      if (minutes > 59) return null;
      const offset = `${mark}${String(value).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
      return { offset: offset.endsWith('00:00') ? 'Z' : offset, last: digits + 2 };
    }
    if (named && width <= 2 && value <= 14)
      return { offset: `${mark}${String(value).padStart(2, '0')}:00`, last: digits };
  }
  return named ? { offset: named, last: i } : null;
}
