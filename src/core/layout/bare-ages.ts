import { BARE_DATE, type DateMark } from '../bylines/dates/date-mark.js';
import { shortAge } from '../bylines/dates/short-age.js';
import { foldPhrase, phraseAt } from '../bylines/phrases.js';
import { type Lines, LineFact } from '../text/lines.js';
import { trimEnd, trimStart } from '../text/trim.js';

/** A line with an age and nothing that says so. */
export interface AgedLine {
  readonly line: number;
  readonly mark: DateMark;
}

const LONGEST = 90;
const LEAST = 3;
const LONGEST_LINK = 40;

/**
 * Ages without a word like "ago": `3d` on a line of its own, `Ann Lee · 14w`, `2mo Like Reply`. One of them may be anything;
 * several on a page, each apart from what else its line says, are what posts show in its place. What counts minutes
 * throughout lasts so long (`48min`).
 */
export function findBareAges(lines: Lines, isDated: (line: number) => boolean): readonly AgedLine[] {
  const found: AgedLine[] = [];
  let longer = 0;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.ink[line];
    const end = lines.inkEnd[line];
    if ((lines.facts[line] & LineFact.Digit) === 0 || end - start > LONGEST || isDated(line)) continue;
    const mark = ageOn(lines.text, start, end);
    if (!mark) continue;
    found.push({ line, mark });
    if (mark.age! >= 3600) longer++;
  }
  return found.length >= LEAST && longer > 0 ? found : [];
}

const SIGNS = '·•|';

/** The age that is one part of the line, the parts set apart by dots or bars; or that only buttons follow. */
function ageOn(text: string, start: number, end: number): DateMark | null {
  let from = start;
  let isFirst = true;
  for (let at = start; at <= end; at++) {
    if (at < end && !SIGNS.includes(text.charAt(at))) continue;
    const begin = trimStart(text, from, at);
    const stop = trimEnd(text, begin, at);
    const age = shortAge(text, begin, stop);
    if (age && areButtons(text, age.end, stop) && (at >= end || areButtons(text, at + 1, end))) {
      return { ...BARE_DATE, kind: 'relative', shape: 'ago', start: begin, end: age.end, age: age.seconds };
    }
    // Only one part may stand before it, a name; or buttons.
    if (!isFirst && begin < stop && !areButtons(text, begin, stop)) return null;
    isFirst &&= begin >= stop;
    from = at + 1;
  }
  return null;
}

/** Whether nothing but buttons and their counts stands there. */
function areButtons(text: string, start: number, end: number): boolean {
  let rest = foldPhrase(text.slice(start, end).replace(/[\d(),·•|]+/g, ' '));
  while (rest !== '') {
    const taken = phraseAt('links', rest, 0, LONGEST_LINK);
    if (taken === 0) return false;
    rest = rest.slice(taken).trim();
  }
  return true;
}
