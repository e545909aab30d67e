import { readCardLine } from './card.js';
import { type IsClosing, lineBehindClosings } from './closings.js';
import type { Anchor } from './families.js';
import { median } from './median.js';
import { type NameLine, readNameLine } from './name-line.js';
import { blanksAfter, blanksBefore, type Page, visibleFrom } from './page.js';

const FURTHEST = 40;
const SAMPLE = 12;
const SURE = 0.8;

/**
 * The line with the name that opens the `i`-th post of a page whose dates stand below the bodies. `isClosing` tells the lines
 * that stand between a date and the next name; null when nothing does.
 */
export function splitName(
  page: Page,
  anchors: readonly Anchor[],
  i: number,
  isClosing: IsClosing | null,
): NameLine | null {
  const { line } = anchors[i];
  if (i > 0) {
    const at = lineBehindClosings(page, anchors[i - 1].line, isClosing, line);
    return at > 0 && at < line ? nameAt(page, at, line) : null;
  }
  // Nothing bounds the first post from above: look for a line that a name fills and that the page spaces like the others.
  const others: NameLine[] = [];
  for (let j = 1; j < Math.min(anchors.length, SAMPLE); j++) {
    const other = splitName(page, anchors, j, isClosing);
    if (other) others.push(other);
  }
  // With no other post to go by, a verb of saying is what to look for.
  const says =
    others.length === 0 ? saysAbove(page, line) : others.filter((other) => other.says).length * 2 > others.length;
  const gap = median(others.map((other) => blanksAfter(page, other.line)));
  const before = median(others.map((other) => blanksBefore(page, other.line)));
  const tail = (at: number): number => page.lines.end[at] - page.lines.inkEnd[at];
  // Blanks behind names say nothing where there are no others to compare with.
  const trailing = others.length === 0 ? null : median(others.map((other) => tail(other.line)));
  let best: NameLine | null = null;
  let bestRating = 0.45;
  for (let steps = 1; steps <= FURTHEST; steps++) {
    const at = visibleFrom(page, line, -steps);
    // Above its heading a discussion has not begun.
    if (at < 0 || (best && opensDiscussion(page, at))) break;
    const found = readNameLine(page, at);
    if (found?.says !== says) continue;
    const spaced = (blanksAfter(page, at) === gap ? 0.15 : -0.15) + (blanksBefore(page, at) >= before ? 0.1 : -0.2);
    const rating =
      found.likelihood + spaced + (trailing === null || tail(at) === trailing ? 0.1 : -0.15) - steps * 0.02;
    if (rating > bestRating) {
      best = found;
      bestRating = rating;
    }
    if (found.says) break;
  }
  return best;
}

function opensDiscussion(page: Page, line: number): boolean {
  const kind = page.furniture(line)?.kind;
  return kind === 'claim' || kind === 'heading';
}

/** The name on the line, or below it where the line is a button or gives its bearer's rank. */
function nameAt(page: Page, line: number, limit: number): NameLine | null {
  while (line >= 0 && line < limit && page.furniture(line)?.kind === 'link') line = visibleFrom(page, line, 1);
  if (line < 0 || line >= limit) return null;
  if (readCardLine(page, line)?.kind === 'rank') {
    const below = visibleFrom(page, line, 1);
    const name = below >= 0 && below < limit ? readNameLine(page, below) : null;
    if (name && name.likelihood >= SURE) return name;
  }
  return readNameLine(page, line);
}

function saysAbove(page: Page, line: number): boolean {
  for (let steps = 1; steps <= FURTHEST; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at >= 0 && readNameLine(page, at)?.says) return true;
  }
  return false;
}
