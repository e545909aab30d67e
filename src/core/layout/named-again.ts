import { foldedName, type NameLine } from './name-line.js';
import { foldName, nameLikelihood } from '../bylines/names.js';
import { inkOf } from '../text/lines.js';
import type { Anchor } from './families.js';
import { type Page, visibleFrom } from './page.js';
import { firstOf } from './sample.js';

const LEAST = 3;
const SHARE = 0.6;
const HIGHEST = 40;
/** So many characters of a name may be lost in folding it. */
const MOST_FOLDED = 8;

/** Whether most bodies stand between their author's name, alone on its line as below a picture, and a byline that says it again. */
export function areNamedAgain(page: Page, anchors: readonly Anchor[]): boolean {
  const some = firstOf(anchors);
  if (some.length < LEAST) return false;
  let again = 0;
  for (let i = 1; i < some.length; i++) if (nameAgain(page, anchors, i)) again++;
  return again >= Math.max(LEAST - 1, SHARE * (some.length - 1));
}

/** The line that opens the `i`-th post with the name its byline closes it with; null when there is none. */
export function nameAgain(page: Page, anchors: readonly Anchor[], i: number): NameLine | null {
  const { line, inline } = anchors[i];
  if (inline.name === null) return null;
  const key = foldedName(page, inline.name);
  if (i > 0) return namedLine(page, visibleFrom(page, anchors[i - 1].line, 1), line, key);
  // Nothing bounds the first post from above.
  for (let steps = 2; steps <= HIGHEST; steps++) {
    const found = namedLine(page, visibleFrom(page, line, -steps), line, key);
    if (found) return found;
  }
  return null;
}

/** The line, where the name alone stands on it and a body can follow above `limit`. */
function namedLine(page: Page, at: number, limit: number, key: string): NameLine | null {
  const below = at < 0 ? -1 : visibleFrom(page, at, 1);
  if (below < 0 || below >= limit) return null;
  const { ink, inkEnd } = page.lines;
  if (inkEnd[at] - ink[at] > key.length + MOST_FOLDED) return null;
  const words = inkOf(page.lines, at);
  if (foldName(words) !== key) return null;
  const name = { start: ink[at], end: inkEnd[at] };
  return { line: at, name, likelihood: nameLikelihood(words), says: false, number: null, addressee: null };
}
