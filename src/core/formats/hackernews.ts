import type { DateMark } from '../bylines/dates/date-mark.js';
import { nameLikelihood } from '../bylines/names.js';
import { type Block, blockOf } from '../layout/block.js';
import { type Page, visibleFrom } from '../layout/page.js';
import { LineFact } from '../text/lines.js';
import type { Format } from './format.js';

/**
 * `ann 3 days ago | root | parent | prev | next [–]`. The indentation is lost, but the links tell: without `parent` a comment
 * stands at the top, without `root` one below it, deeper with both; without `prev` it is the first reply to the comment above.
 */
export const hackernews: Format = {
  id: 'hackernews',
  name: 'Hacker News',
  structure: 'comments',
  recognises:
    'comments opened by a name, an age and the links “parent | prev | next [–]”; the submission with its points above',
  example: ['annlee 3 days ago | prev | next [–]', '', 'I bake mine at night.', '', 'reply'].join('\n'),
  needs: LineFact.Separator,
  least: 2,
  match: (page, line) => matchComment(page, line) ?? matchSubmission(page, line),
  votes: 'byline',
  reply: 'words',
  furniture: new Set(['reply', 'help']),
};

const LINKS =
  /^(?:\s*(?:\|\s*)?(?:root|parent|prev|next|unvote|undown|flag|favorite|edit|delete|on: .{1,80}|context))+\s*(?:\[[–—+\-\d more]+\]\s*)?$/;

function matchComment(page: Page, line: number): Block | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > 200) return null;
  const date = page.dates(line)[0] as DateMark | undefined;
  if (!date) return null;
  const links = page.text.slice(date.end, end);
  if (!LINKS.test(links)) return null;
  const before = page.text.slice(start, date.start).trimEnd().replace(/\son$/, '').trimEnd();
  if (!/^[\w-]{1,32}$/.test(before)) return null;
  const parent = /\bparent\b/.test(links);
  return blockOf({
    place: 'header',
    anchor: line,
    first: line,
    last: line,
    date,
    name: { start, end: start + before.length },
    likelihood: nameLikelihood(before),
    links: { depth: !parent ? 0 : /\broot\b/.test(links) ? 2 : 1, firstReply: parent && !/\bprev\b/.test(links) },
  });
}

const POINTS = /^(\d+) points? by ([\w-]+) (?:on )?$/;

/** `67 points by ann on Feb 5, 2018 | hide | …`, with the title on the line above. */
function matchSubmission(page: Page, line: number): Block | null {
  const start = page.lines.ink[line];
  if (page.lines.inkEnd[line] - start > 200) return null;
  const date = page.dates(line)[0] as DateMark | undefined;
  const points = date && POINTS.exec(page.text.slice(start, date.start));
  const title = visibleFrom(page, line, -1);
  if (!date || !points || title < 0 || !hasComments(page, line)) return null;
  const from = start + points[0].indexOf(points[2], points[1].length + 10);
  return blockOf({
    place: 'split',
    anchor: line,
    first: title,
    last: title,
    footFirst: line,
    footLast: line,
    footEnd: date.end,
    date,
    name: { start: from, end: from + points[2].length },
    likelihood: 0.9,
    votes: { start, end: start + points[1].length, value: Number(points[1]), what: 'net' },
    links: { depth: -1, firstReply: false },
    kind: 'post',
  });
}

/** Whether a comment comes next: a list of submissions has none. */
function hasComments(page: Page, submission: number): boolean {
  for (const { line, marks } of page.dateLines) {
    if (line <= submission) continue;
    if (POINTS.test(page.text.slice(page.lines.ink[line], marks[0].start))) return false;
    if (matchComment(page, line)) return true;
  }
  return false;
}
