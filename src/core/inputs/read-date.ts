import { type NumericOrder, toIso } from '../bylines/dates/date-mark.js';
import { DateScanner } from '../bylines/dates/scan-dates.js';

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
/** From 1990 to 2100: another number is no time. */
const EARLIEST = 631_152_000;
const LATEST = 4_102_444_800;

const scanner = new DateScanner();

/** A date of a file as ISO 8601, as precise as it is there and with an offset only where it has one; null when it is none. */
export function readDate(text: string, order: NumericOrder = 'month-first'): string | null {
  const words = text.trim();
  const iso = ISO.exec(words);
  if (!iso && /^\d+(?:\.\d+)?$/.test(words)) return epochDate(Number(words));
  const [mark] = scanner.scan(
    iso ? `${iso[1]}${iso[2] ? `T${iso[2]}${iso[3] ?? ''}${zoneOf(iso[4])}` : ''}` : words,
    0,
    200,
  );
  return mark ? toIso(mark, order) : null;
}

/** Seconds or milliseconds since 1970. */
export function epochDate(number: number): string | null {
  const seconds = number > LATEST ? number / 1000 : number;
  if (!(seconds >= EARLIEST && seconds < LATEST)) return null;
  return new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z');
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
