import { readRating, readTally, type Tally } from '../bylines/tallies.js';
import type { Found } from '../discussion.js';
import { firstWhere } from '../text/first-where.js';
import { inkOf, LineFact } from '../text/lines.js';
import type { Cut } from './cut.js';
import { type Page, visibleFrom } from './page.js';

/** What readers and the reviewer counted beside a post. */
export interface Tallies extends Tally {
  readonly rating: Found<number> | null;
  /** Where the post ends when a count stands behind its text; null where none does. */
  readonly end: number | null;
}

const LONGEST = 100;
const HIGHEST_CARD = 10;
const FURTHEST = 6;
/** A count may be broken over so many lines: `Yes (3)`, `No (1)`. */
const MOST_JOINED = 4;

/** Reads the counts in a post's byline, in its last lines and between it and the next post's first line; null when there are none. */
export function readTallies(page: Page, cut: Cut, next: number): Tallies | null {
  const card = linesOfCard(page, cut);
  const inside = [...card, ...lastLines(page, cut)];
  const rating = ratingOn(page, card) ?? ratingOn(page, firstLine(cut));
  for (const line of inside) {
    const tally = tallyOn(page, line, line);
    if (tally) return { ...tally, rating, end: null };
  }
  const behind: number[] = [];
  for (let line = visibleFrom(page, cut.last, 1); line >= 0 && line < next; line = visibleFrom(page, line, 1)) {
    if (behind.length >= FURTHEST || page.lines.inkEnd[line] - page.lines.ink[line] > LONGEST) break;
    behind.push(line);
  }
  for (let from = 0; from < behind.length; from++) {
    for (let to = from; to < Math.min(behind.length, from + MOST_JOINED); to++) {
      const tally = tallyOn(page, behind[from], behind[to]);
      if (tally) return { ...tally, rating, end: page.lines.inkEnd[behind[to]] };
    }
  }
  return rating && { up: null, down: null, net: null, rating, end: null };
}

/** The count on a line, or broken over some, whatever ends them. */
function tallyOn(page: Page, from: number, to: number): Tally | null {
  const { ink, inkEnd } = page.lines;
  if (from === to) return inkEnd[to] - ink[from] > LONGEST ? null : readTally(page.text, ink[from], inkEnd[from]);
  let length = to - from;
  for (let line = from; line <= to; line++) length += inkEnd[line] - ink[line];
  if (length > LONGEST) return null;
  const starts: number[] = [];
  let joined = '';
  for (let line = from; line <= to; line++) {
    if (line > from) joined += '\n';
    starts.push(joined.length);
    joined += inkOf(page.lines, line);
  }
  const tally = readTally(joined, 0, joined.length);
  const move = (found: Found<number> | null): Found<number> | null => {
    if (!found) return null;
    const i = firstWhere(starts.length, (at) => starts[at] > found.start) - 1;
    const by = ink[from + i] - starts[i];
    return { ...found, start: found.start + by, end: found.end + by };
  };
  return tally && { up: move(tally.up), down: move(tally.down), net: move(tally.net) };
}

function ratingOn(page: Page, lines: readonly number[]): Found<number> | null {
  for (const line of lines) {
    if ((page.lines.facts[line] & (LineFact.Digit | LineFact.Wide)) === 0) continue;
    const rating = readRating(page.text, page.lines.ink[line], page.lines.inkEnd[line]);
    if (rating) return rating;
  }
  return null;
}

/** The byline's lines; of a split one both parts. */
function linesOfCard(page: Page, { block }: Cut): number[] {
  const lines: number[] = [];
  const add = (first: number, last: number): void => {
    if (first < 0) return;
    for (let line = first; line >= 0 && line <= last && lines.length < HIGHEST_CARD; line = visibleFrom(page, line, 1))
      lines.push(line);
  };
  add(block.first, block.last);
  add(block.footFirst, block.footLast);
  return lines;
}

function firstLine({ bodyFirst, bodyLast }: Cut): number[] {
  return bodyFirst <= bodyLast ? [bodyFirst] : [];
}

const MOST_LAST = 4;

/** The body's last lines, where it has more: short ones below its text. */
function lastLines(page: Page, { bodyFirst, bodyLast }: Cut): number[] {
  const lines: number[] = [];
  for (let line = bodyLast; line > bodyFirst && lines.length < MOST_LAST; line = visibleFrom(page, line, -1)) {
    if (page.lines.inkEnd[line] - page.lines.ink[line] > LONGEST) break;
    lines.push(line);
  }
  return lines;
}
