import type { DateMark } from './date-mark.js';
import { dateWordAt } from './lexicon.js';

const DAY = 86_400;
/** As the scanner counts them: a mean month and a mean year. */
const MONTH = 2_629_800;
const YEAR = 12 * MONTH;

/**
 * The date a relative one means on a page saved at `captured` (ISO 8601), as precise as both are: `3 days ago` is a day,
 * `2 months ago` a month, `5 years ago` a year. Hours and minutes need the time of the capture. Null where that leaves it open.
 */
export function resolveRelative(text: string, mark: DateMark, captured: string): string | null {
  if (mark.kind !== 'relative' || captured.length < 10) return null;
  const day = captured.slice(0, 10);
  if (mark.age === null) return namedDay(text, mark, day);
  const { age } = mark;
  if (age >= YEAR && age % YEAR === 0) return String(Number(day.slice(0, 4)) - age / YEAR).padStart(4, '0');
  if (age >= MONTH && age % MONTH === 0) return monthsBefore(day, age / MONTH);
  if (age >= DAY) return daysBefore(day, Math.floor(age / DAY));
  if (captured.length < 16) return null;
  const moment = new Date(Date.parse(`${captured.slice(0, 16)}Z`) - age * 1000).toISOString();
  return moment.slice(0, age % 3600 === 0 ? 13 : 16) + (age % 3600 === 0 ? ':00' : '') + zoneOf(captured);
}

/** `today`, `yesterday at 16:05`, `4:05 PM yesterday`. */
function namedDay(text: string, mark: DateMark, day: string): string | null {
  const words = text.slice(mark.start, mark.end).match(/\p{L}+/gu) ?? [];
  const named = words
    .map((word) => dateWordAt(word, 0, word.length)?.named)
    .find((day) => day === 'today' || day === 'yesterday');
  if (named === undefined) return null;
  const found = named === 'today' ? day : daysBefore(day, 1);
  if (mark.hour === null) return found;
  return `${found}T${String(mark.hour).padStart(2, '0')}:${String(mark.minute ?? 0).padStart(2, '0')}`;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) - days * DAY * 1000).toISOString().slice(0, 10);
}

function monthsBefore(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) - months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

function zoneOf(iso: string): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.exec(iso)?.[0] ?? '';
}
