import { foldPhrase } from '../bylines/phrases.js';
import { inkOf } from '../text/lines.js';
import type { Anchor } from './families.js';
import { occurrences } from './occurrences.js';
import { type Page, visibleFrom } from './page.js';

const HIGHEST = 5;
const LEAST = 3;
/** Who writes most of a page may stand above many dates, but not above so many. */
const SHARE = 0.6;

/** Whether a line above a date is none that could hold its name; null when no date of the page has such a line right above. */
export type IsBeside = (line: number) => boolean;

/**
 * Tells the lines between names and dates that say the same on most posts (`more_vert`, `Flag inappropriate`), that hold nothing
 * but signs, or the handle that goes with a name.
 */
export function findLinesBeside(page: Page, anchors: readonly Anchor[]): IsBeside | null {
  if (anchors.length < LEAST) return null;
  const times = occurrences(anchors.map(({ line }) => keysAbove(page, line)));
  const isBeside: IsBeside = (line) => {
    const key = keyOf(page, line);
    return key === '' || (times.get(key) ?? 0) >= SHARE * anchors.length || HANDLE.test(foldedInk(page, line));
  };
  const beside = anchors.filter(({ line }) => {
    const above = visibleFrom(page, line, -1);
    return above >= 0 && isBeside(above);
  });
  return beside.length * 2 >= anchors.length ? isBeside : null;
}

function keysAbove(page: Page, line: number): string[] {
  const keys: string[] = [];
  for (let steps = 1; steps <= HIGHEST; steps++) {
    const above = visibleFrom(page, line, -steps);
    if (above < 0) break;
    keys.push(keyOf(page, above));
  }
  return keys;
}

const HANDLE = /^\(?@[^\s@]+(?:@[^\s@]+)?\)?$/;
const MARKS = /[\u200e\u200f\u202a-\u202e]/g;

/** A line without the marks of direction that pages set around handles. */
function foldedInk(page: Page, line: number): string {
  return inkOf(page.lines, line).replace(MARKS, '');
}

function keyOf(page: Page, line: number): string {
  return foldPhrase(page.folded(line).replace(/\d+/g, ''));
}

/** The first line above `line` and below `limit` that is not beside a name; -1 when there is none near. */
export function lineOver(page: Page, line: number, limit: number, isBeside: IsBeside): number {
  for (let steps = 1; steps <= HIGHEST; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at <= limit) return -1;
    if (!isBeside(at)) return at;
  }
  return -1;
}
