import { nameLikelihood } from '../bylines/names.js';
import type { Found } from '../discussion.js';
import { type Block, blockOf } from '../layout/block.js';
import { readNameLine } from '../layout/name-line.js';
import { blanksBefore, type Page, visibleFrom } from '../layout/page.js';
import { isInvisible, LineFact } from '../text/lines.js';
import type { Format } from './format.js';

/**
 * Body first; name, time and reputation below it. A digit glued to the front of a comment is its votes; `Reputation`
 * belongs to the author of the post above it. The question stands first; all later posts of this kind are answers.
 */
export const stackexchangeMirror: Format = {
  id: 'stackexchange-mirror',
  name: 'Stack Exchange, text mirror',
  structure: 'qa',
  recognises:
    'question and answers closed by “Posted” with an ISO time and “Reputation”, comments signed “– Name – time”',
  example: [
    'Why do my loaves sink in the middle?',
    '',
    'They rise well and then fall in the oven.',
    '',
    'Ann Lee',
    '',
    'Posted 2011-03-03T16:05:09.120',
    '',
    'Reputation: 88',
    '',
    '3Have you tried less water? – Bo – 2011-03-03T17:12:40.003',
  ].join('\n'),
  needs: LineFact.Digit,
  least: 1,
  requires: ['question', 'answer'],
  match: (page, line) => matchCard(page, line) ?? matchComment(page, line),
  votes: 'glued',
  reply: 'section',
  kinds: { first: 'question', rest: 'answer' },
  head: (page) => page.visible[0] ?? 0,
};

const POSTED = /^Posted (?=\d{4}-\d\d-\d\dT)/;
const REPUTATION = /^Reputation: (\d[\d,.]*)$/;
const SIGNATURE = /(?:^|\s)– ([^–\n]{1,60}) – (?=\d{4}-\d\d-\d\dT[\d:.]+$)/;

/** `Posted 2011-03-03T16:05:09.120`, with the name above and the reputation below. */
function matchCard(page: Page, line: number): Block | null {
  const { text, lines } = page;
  const ink = text.slice(lines.ink[line], Math.min(lines.inkEnd[line], lines.ink[line] + 40));
  if (!POSTED.test(ink)) return null;
  const date = page.dates(line)[0];
  const below = visibleFrom(page, line, 1);
  const reputation = below < 0 ? null : readReputation(page, below);
  if (!date || !reputation) return null;
  // A lost name leaves one blank line more than a name does.
  const above = visibleFrom(page, line, -1);
  const named = above >= 0 && blanksBefore(page, line) <= 1 ? readNameLine(page, above) : null;
  return blockOf({
    place: 'footer',
    anchor: line,
    first: named ? above : line,
    last: below,
    date,
    name: named?.name ?? null,
    likelihood: named?.likelihood ?? 0.3,
    reputation,
  });
}

function readReputation(page: Page, line: number): Found<number> | null {
  const start = page.lines.ink[line];
  const match = REPUTATION.exec(page.text.slice(start, page.lines.inkEnd[line]));
  if (!match) return null;
  const from = start + match[0].length - match[1].length;
  return { value: Number(match[1].replace(/[,.]/g, '')), start: from, end: page.lines.inkEnd[line] };
}

/** A comment's last line: `… – Ann – 2011-03-03T16:05:09.120`. */
function matchComment(page: Page, line: number): Block | null {
  const { text, lines } = page;
  const end = lines.inkEnd[line];
  const from = Math.max(lines.ink[line], end - 120);
  const match = SIGNATURE.exec(text.slice(from, end));
  if (!match) return null;
  const date = page.dates(line).at(-1);
  if (date?.end !== end) return null;
  const dash = from + match.index + match[0].indexOf('–');
  let start = dash + 1;
  while (isInvisible(text.charCodeAt(start))) start++;
  const name = { start, end: start + match[1].length };
  return blockOf({
    place: 'footer',
    anchor: line,
    first: line,
    last: line,
    from: dash,
    date,
    name,
    likelihood: nameLikelihood(match[1]),
    kind: 'comment',
  });
}
