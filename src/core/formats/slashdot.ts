import type { DateMark } from '../bylines/dates/date-mark.js';
import { type Block, blockOf } from '../layout/block.js';
import { type Page, visibleFrom } from '../layout/page.js';
import { LineFact } from '../text/lines.js';
import type { Format } from './format.js';

/** `Title (Score:5, Funny)` above `by ann (1234) on Thursday March 03, 2011 @04:05PM (#987654)`: 1234 is the user's number. */
export const slashdot: Format = {
  id: 'slashdot',
  name: 'Slashdot',
  structure: 'comments',
  recognises: 'comments opened by “Title (Score:5, Funny)” and “by name (number) on date (#number)”',
  example: [
    'Night loaves (Score:5, Funny)',
    'by annlee (1234) on Thursday March 03, 2011 @04:05PM (#987654)',
    'I bake mine at night.',
  ].join('\n'),
  needs: LineFact.Digit,
  least: 1,
  match: matchHeader,
  votes: 'byline',
  reply: 'indentation',
};

const BY = /^by (.{1,60}?)(?: \(\d+\))?(?: Alter Relationship| Homepage| Journal)* on $/i;
const SCORE = /\(Score:\s?(-?\d)(?:,[A-Za-z ]+)?\)/;

function matchHeader(page: Page, line: number): Block | null {
  const start = page.lines.ink[line];
  if (page.lines.inkEnd[line] - start > 200) return null;
  const date = page.dates(line)[0] as DateMark | undefined;
  const by = date && BY.exec(page.text.slice(start, date.start));
  const above = visibleFrom(page, line, -1);
  if (!date || !by || above < 0) return null;
  const title = page.text.slice(page.lines.ink[above], page.lines.inkEnd[above]);
  const score = SCORE.exec(title);
  if (!score && !/^ ?\(#\d+\)/.test(page.text.slice(date.end, date.end + 20))) return null;
  const from = score ? page.lines.ink[above] + score.index + score[0].indexOf(score[1]) : 0;
  return blockOf({
    place: 'header',
    anchor: line,
    first: score ? above : line,
    last: line,
    date,
    name: { start: start + 3, end: start + 3 + by[1].length },
    likelihood: 0.9,
    votes: score && { start: from, end: from + score[1].length, value: Number(score[1]) || 0, what: 'net' },
  });
}
