import { foldPhrase } from '../bylines/phrases.js';
import type { Anchor } from './families.js';
import { occurrences } from './occurrences.js';
import { type Page, visibleFrom } from './page.js';
import { firstOf } from './sample.js';

const LOWEST = 8;
const LONGEST = 60;
const LEAST = 3;
const SHARE = 0.6;

/** Whether a line below a date closes the post: it is a button, a number, or stands below most dates. */
export type IsClosing = (line: number) => boolean;

/**
 * Tells the lines that close posts below their dates (`Like`, `Reply`, a count), up to the next post's name; null where fewer than
 * most dates have one right below. Many pages show what readers can do and have done there, each on a line of its own.
 */
export function findClosings(page: Page, anchors: readonly Anchor[]): IsClosing | null {
  if (anchors.length < LEAST) return null;
  const some = firstOf(anchors).slice(0, -1);
  const times = occurrences(some.map(({ line }, i) => keysBelow(page, line, anchors[i + 1].line)));
  const isClosing: IsClosing = (line) => {
    const kind = page.furniture(line)?.kind;
    if (kind === 'link' || kind === 'rule') return true;
    const key = keyOf(page, line);
    return key === '' || (times.get(key) ?? 0) >= SHARE * some.length;
  };
  const closed = some.filter(({ line, inline }, i) => {
    let at = visibleFrom(page, line, 1);
    // A number alone may open the post as well: its votes.
    while (at >= 0 && isClosing(at) && keyOf(page, at) === '') at = visibleFrom(page, at, 1);
    if (at < 0 || !isClosing(at)) return false;
    // What recurs is what people say ("me too") where it leaves no body.
    const next = anchors[i + 1].line;
    return page.furniture(at)?.kind === 'link' || linesLeft(page, line, next, isClosing) > (inline.name ? 0 : 1);
  });
  return closed.length >= SHARE * some.length ? isClosing : null;
}

/** How many lines between two dates close no post: of those without a name beside them, one is the name. */
function linesLeft(page: Page, date: number, next: number, isClosing: IsClosing): number {
  let left = 0;
  for (let at = page.place[date] + 1; at < page.place[next]; at++) if (!isClosing(page.visible[at])) left++;
  return left;
}

function keysBelow(page: Page, line: number, limit: number): string[] {
  const keys: string[] = [];
  for (let steps = 1; steps <= LOWEST; steps++) {
    const below = visibleFrom(page, line, steps);
    if (below < 0 || below >= limit || page.lines.inkEnd[below] - page.lines.ink[below] > LONGEST) break;
    keys.push(keyOf(page, below));
  }
  return keys;
}

/** The first visible line behind `line` that does not close a post, or the first from `limit` on; -1 for none. */
export function lineBehindClosings(page: Page, line: number, isClosing: IsClosing | null, limit: number): number {
  let at = visibleFrom(page, line, 1);
  while (at >= 0 && at < limit && isClosing?.(at)) at = visibleFrom(page, at, 1);
  return at;
}

/** A line without its numbers: `Helpful (9)` and `Helpful (31)` say the same. */
function keyOf(page: Page, line: number): string {
  return foldPhrase(page.folded(line).replace(/\(?\d[\d.,]*[km]?\)?/g, ''));
}
