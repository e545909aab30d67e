import { nameLikelihood } from '../bylines/names.js';
import { BARE_DATE, type DateMark } from '../bylines/dates/date-mark.js';
import { type ShortAge, shortAge } from '../bylines/dates/short-age.js';
import { foldPhrase, phraseAt } from '../bylines/phrases.js';
import { isInvisible, type Lines, LineFact } from '../text/lines.js';
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
 * several on a page, each apart from what else its line says, are what posts show in its place. So are several right behind a
 * name, and several before words that are the same on each of these lines: nobody has to know them. What counts minutes
 * throughout lasts so long (`48min`).
 */
export function findBareAges(lines: Lines, isDated: (line: number) => boolean): readonly AgedLine[] {
  const groups = new Map<string, AgedLine[]>();
  for (let line = 0; line < lines.count; line++) {
    const start = lines.ink[line];
    const end = lines.inkEnd[line];
    if ((lines.facts[line] & LineFact.Digit) === 0 || end - start > LONGEST || isDated(line)) continue;
    const apart = ageOn(lines.text, start, end);
    const found = apart ? { mark: apart, beside: APART } : ageBeside(lines.text, start, end);
    if (!found) continue;
    const group = groups.get(found.beside);
    if (group) group.push({ line, mark: found.mark });
    else groups.set(found.beside, [{ line, mark: found.mark }]);
  }
  const found = [...groups.values()].filter(
    (group) => group.length >= LEAST && group.some(({ mark }) => mark.age! >= 3600),
  );
  return found.length > 1 ? found.flat().sort((a, b) => a.line - b.line) : (found[0] ?? []);
}

/** What stands beside ages, as far as that tells whether they are written alike. */
const APART = '';
const BEHIND_NAME = 'name';
const LONGEST_NAME = 40;
const OPENING = '([';
const CLOSING = ')],';

const SURE_NAME = 0.7;

/** The age behind a name and a blank, or behind nothing; what stands behind it only other lines can tell to be the page's own. */
function ageBeside(text: string, start: number, end: number): { mark: DateMark; beside: string } | null {
  for (let at = start; at < end; at++) {
    if (OPENING.includes(text.charAt(at))) at++;
    const age = shortAge(text, at, end);
    if (age && (age.end === end || isInvisible(text.charCodeAt(age.end)) || CLOSING.includes(text.charAt(age.end)))) {
      const name = text.slice(start, nameEnd(text, start, at));
      if (name !== '' && nameLikelihood(name) < SURE_NAME) return null;
      const rest = text.slice(age.end, end).replace(/\d+/g, '#');
      return { mark: markOf(at, age), beside: `${name === '' ? '' : BEHIND_NAME} ${rest}` };
    }
    while (at < end && !isInvisible(text.charCodeAt(at))) at++;
    if (at - start > LONGEST_NAME) return null;
  }
  return null;
}

/** Where a name ends that a blank, a comma or a bracket parts from its age. */
function nameEnd(text: string, start: number, age: number): number {
  const bracket = age > start && OPENING.includes(text.charAt(age - 1));
  const end = trimEnd(text, start, bracket ? age - 1 : age);
  return end > start && text.charAt(end - 1) === ',' ? end - 1 : end;
}

function markOf(start: number, { end, seconds }: ShortAge): DateMark {
  return { ...BARE_DATE, kind: 'relative', shape: 'ago', start, end, age: seconds };
}

/** `·`, `•` and `|` part what stands on a line. */
function isPartSign(code: number): boolean {
  return code === 0xb7 || code === 0x2022 || code === 0x7c;
}

/** The age that is one part of the line, the parts set apart by dots or bars; or that only buttons follow. */
function ageOn(text: string, start: number, end: number): DateMark | null {
  let from = start;
  let isFirst = true;
  for (let at = start; at <= end; at++) {
    if (at < end && !isPartSign(text.charCodeAt(at))) continue;
    const begin = trimStart(text, from, at);
    const stop = trimEnd(text, begin, at);
    const age = shortAge(text, begin, stop);
    if (age && areButtons(text, age.end, stop) && (at >= end || areButtons(text, at + 1, end))) {
      return markOf(begin, age);
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
