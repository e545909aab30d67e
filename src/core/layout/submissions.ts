import { readInline } from '../bylines/inline.js';
import { inkOf, LineFact } from '../text/lines.js';
import type { Block } from './block.js';
import { type NameLine, readNameLine } from './name-line.js';
import { isName, lastAbove, LIKELY, LONGEST_TITLE, named, NEAR, opened } from './opening-post.js';
import { type Page, visibleFrom } from './page.js';
import { firstOf } from './sample.js';

const HANDLE = /^\P{L}{0,2}@[\w.-]+(?:@[\w.-]+)?\P{L}{0,2}$/u;

function isHandle(page: Page, line: number): boolean {
  return line >= 0 && page.lines.inkEnd[line] - page.lines.ink[line] < 60 && HANDLE.test(inkOf(page.lines, line));
}

/** `Ann` above `@ann`, as the answers have it too. */
export function byHandle(page: Page, blocks: readonly Block[], limit: number): Block | null {
  const known = firstOf(blocks);
  const handles = known.filter(({ first, last }) => {
    for (let line = first; line <= last; line++) if (isHandle(page, line)) return true;
    return false;
  });
  if (handles.length * 2 < known.length) return null;
  for (let at = 1; at < page.place[limit]; at++) {
    const line = page.visible[at];
    if (!isHandle(page, line)) continue;
    const name = likelyName(page, page.visible[at - 1]);
    if (name === null) continue;
    return opened(page, { first: name.line, last: line, from: name.line, until: lastAbove(page, line, limit) }, name);
  }
  return null;
}

const POINTS = /^\d[\d.,]*k? (?:points?|votes?|upvotes?|punkte|stimmen|puntos|pontos|punti|очков|баллов)(?!\p{L})/iu;

/** A title, what readers gave it and who submitted it, above the count of comments. */
export function byPoints(page: Page, limit: number): Block | null {
  const claim = claimAbove(page, limit);
  if (claim < 0) return null;
  for (let at = page.dateLines.length - 1; at >= 0; at--) {
    const { line, marks } = page.dateLines[at];
    if (line >= limit || page.place[limit] - page.place[line] > NEAR + 4) continue;
    const inline = readInline(page.text, page.lines.ink[line], page.lines.inkEnd[line], marks[0]);
    const above = visibleFrom(page, line, -1);
    const name = inline.name ? (isName(page, inline.name) ? named(line, inline.name) : null) : likelyName(page, above);
    if (name === null) continue;
    const counts = pointsAbove(page, name.line);
    if (counts < 0) continue;
    const from = titleBeside(page, counts, name.line);
    return opened(page, { first: name.line, last: line, from, until: line }, name, marks[0]);
  }
  return null;
}

function claimAbove(page: Page, limit: number): number {
  for (let steps = 1; steps <= NEAR; steps++) {
    const line = visibleFrom(page, limit, -steps);
    if (line < 0) break;
    if (page.furniture(line)?.kind === 'claim') return line;
  }
  return -1;
}

function pointsAbove(page: Page, line: number): number {
  for (let steps = 1; steps <= NEAR; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at < 0) break;
    if (page.lines.inkEnd[at] - page.lines.ink[at] < 40 && POINTS.test(inkOf(page.lines, at))) return at;
  }
  return -1;
}

/** The points where the title stands below them, else the title above them, or above the site that it leads to. */
function titleBeside(page: Page, points: number, byline: number): number {
  if (page.place[byline] - page.place[points] > 1) return points;
  let title = points;
  for (let steps = 1; steps <= 2; steps++) {
    const line = visibleFrom(page, points, -steps);
    if (line < 0 || page.furniture(line) !== null || points - line > 4) break;
    const length = page.lines.inkEnd[line] - page.lines.ink[line];
    if (length > LONGEST_TITLE) break;
    title = line;
    if (inkOf(page.lines, line).includes(' ')) break;
  }
  return title;
}

function likelyName(page: Page, line: number): NameLine | null {
  const name = line < 0 ? null : readNameLine(page, line);
  if (name === null || name.likelihood < LIKELY || (page.lines.facts[line] & LineFact.EndsSentence) !== 0) return null;
  return isName(page, name.name) ? name : null;
}
