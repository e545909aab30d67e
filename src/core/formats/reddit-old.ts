import { readCount } from '../bylines/counts.js';
import type { DateMark } from '../bylines/dates/date-mark.js';
import type { CountMark } from '../bylines/counts.js';
import { type Block, blockOf } from '../layout/block.js';
import { type Page, visibleFrom } from '../layout/page.js';
import type { Format } from './format.js';

/**
 * `[–]ann[S] 2 points 6 hours ago`, the body, and a line of links. Pasted pages lose their indentation; then only the word
 * `parent` among the links proves a reply.
 */
export const redditOld: Format = {
  id: 'reddit-old',
  name: 'Reddit, old layout',
  structure: 'comments',
  recognises: 'comments opened by “[–]”, a name, points and an age, closed by a line of links with “permalink”',
  example: ['[–]annlee 12 points 6 hours ago', '', 'I bake mine at night.', '', 'permalinkembedsavereportreply'].join(
    '\n',
  ),
  needs: 0,
  least: 2,
  match: matchHeader,
  votes: 'byline',
  reply: 'level',
  furniture: new Set([
    'sorted by best',
    'sorted by',
    'formatting help',
    'content policy',
    'sorted by: best',
    'sorted by: top',
    'sorted by: new',
  ]),
};

const HEADER = /^\[[–—+-]\]\s?([^\s[\]]+?)(?=(?:Mod|Admin)?(?:\s*\[[A-Z,]{1,5}\])?(?:\s|$))(?:Mod|Admin)?/;
const FURTHEST = 400;

/** The name on the line of `[–]`; points and age behind it or on the next line. */
function matchHeader(page: Page, line: number): Block | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > 160 || page.text.charAt(start) !== '[') return null;
  const ink = page.text.slice(start, end);
  const header = HEADER.exec(ink);
  if (!header) return null;
  const from = start + ink.indexOf(header[1], 3);
  const name = { start: from, end: from + header[1].length };
  let last = line;
  let date = ageOn(page, line);
  if (!date) {
    const next = visibleFrom(page, line, 1);
    if (next >= 0) date = ageOn(page, next);
    if (date) last = next;
  }
  if (!date) return null;
  return blockOf({
    place: 'header',
    anchor: line,
    first: line,
    last,
    date,
    name,
    likelihood: 0.9,
    votes: pointsBefore(page, last, date),
    level: hasParentLink(page, last) ? 1 : 0,
  });
}

function ageOn(page: Page, line: number): DateMark | null {
  return page.dates(line).find((mark) => mark.kind === 'relative') ?? null;
}

function pointsBefore(page: Page, line: number, date: DateMark): CountMark | null {
  const text = page.text.slice(page.lines.ink[line], date.start).trimEnd();
  const end = page.lines.ink[line] + text.length;
  const count = readCount(page.text, page.lines.ink[line], end);
  return count?.value === null ? null : count;
}

/** Whether the links below the body lead to a parent. */
function hasParentLink(page: Page, header: number): boolean {
  for (let steps = 1; steps < FURTHEST; steps++) {
    const line = visibleFrom(page, header, steps);
    if (line < 0) return false;
    const length = page.lines.inkEnd[line] - page.lines.ink[line];
    if (length > 90) continue;
    const ink = page.text.slice(page.lines.ink[line], page.lines.inkEnd[line]);
    if (HEADER.test(ink)) return false;
    if (ink.startsWith('permalink')) return ink.includes('parent');
  }
  return false;
}
