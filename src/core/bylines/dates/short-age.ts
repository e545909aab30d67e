import { dateWordAt } from './lexicon.js';
import { SECONDS, SIGNED_UNIT, unitOf } from './relative-date.js';

/** A span of time as short as people write it. */
export interface ShortAge {
  readonly end: number;
  readonly seconds: number;
}

const SHORT = /^(\d{1,3})(\s?)(\p{L}{1,4})\.?(?![\p{L}\d])/u;
const LONGEST_SHORT = 10;

/** `3d`, `14w`, `2mo`, `3 Wo.`, `5시간` at `start`; null for any other text. A blank may stand only before days and more: `48 min` lasts. */
export function shortAge(text: string, start: number, end: number): ShortAge | null {
  const code = text.charCodeAt(start);
  if (code < 0x30 || code > 0x39) return null;
  const slice = text.slice(start, Math.min(end, start + LONGEST_SHORT));
  const signed = /^\d{1,2}(?!\d)/.exec(slice);
  const unit = signed && SIGNED_UNIT.exec(slice.slice(signed[0].length));
  // "3月" is March; a span counts its months with a sign between.
  if (signed && unit && !/^\s?[月월]$/.test(unit[0]))
    return { end: start + signed[0].length + unit[0].length, seconds: Number(signed[0]) * SECONDS[unitOf(unit)] };
  const match = SHORT.exec(slice);
  if (!match) return null;
  const at = start + match[1].length + match[2].length;
  const word = dateWordAt(text, at, at + match[3].length)?.unit;
  if (!word) return null;
  if (match[2] !== '' && (match[3].length === 1 || SECONDS[word] < SECONDS.day)) return null;
  return { end: start + match[0].length, seconds: Number(match[1]) * SECONDS[word] };
}
