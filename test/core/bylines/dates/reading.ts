/** Dates of a line as a test writes them: what stands in the text, and what it means. */
import type { DateMark, NumericOrder } from '../../../../src/core/bylines/dates/date-mark.js';
import { toIso } from '../../../../src/core/bylines/dates/date-mark.js';
import { DateScanner } from '../../../../src/core/bylines/dates/scan-dates.js';

const scanner = new DateScanner();

export function scan(text: string): DateMark[] {
  return scanner.scan(text, 0, text.length);
}

/** The words of each date and its ISO form; the age in seconds for a relative one, `clock` for a time alone. */
export function datesIn(text: string, order: NumericOrder = 'day-first'): [string, string | number | null][] {
  return scan(text).map((mark) => [
    text.slice(mark.start, mark.end),
    mark.kind === 'absolute' ? toIso(mark, order) : mark.kind === 'relative' ? mark.age : 'clock',
  ]);
}
