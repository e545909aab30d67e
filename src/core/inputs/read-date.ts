import { type NumericOrder, toIso } from '../bylines/dates/date-mark.js';
import { DateScanner } from '../bylines/dates/scan-dates.js';

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(?:\.\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
/** From 1990 to 2100: another number is no time. */
const EARLIEST = 631_152_000;
const LATEST = 4_102_444_800;
/** Nobody writes a date longer than this. */
const LONGEST = 200;

const scanner = new DateScanner();

/** A date of a file as ISO 8601, as precise as it is there and with an offset only where it has one; null when it is none. */
export function readDate(text: string, order: NumericOrder = 'month-first'): string | null {
  const words = text.trim();
  const iso = ISO.exec(words);
  if (iso) return isoDate(iso);
  if (/^\d+(?:\.\d+)?$/.test(words)) return epochDate(Number(words));
  const [mark] = scanner.scan(words, 0, Math.min(words.length, LONGEST));
  return mark ? toIso(mark, order) : null;
}

/** What most files have already, in its one form. */
function isoDate([, year, month, day, hour, minute, second = '', zone]: RegExpExecArray): string | null {
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  const date = `${year}-${month}-${day}`;
  return (hour as string | undefined) === undefined ? date : `${date}T${hour}:${minute}${second}${zoneOf(zone)}`;
}

/** Seconds or milliseconds since 1970. */
export function epochDate(number: number): string | null {
  const seconds = number > LATEST ? number / 1000 : number;
  if (!(seconds >= EARLIEST && seconds < LATEST)) return null;
  return new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z');
}

function daysIn(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
