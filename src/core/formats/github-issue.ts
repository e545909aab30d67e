import type { DateMark } from '../bylines/dates/date-mark.js';
import { type Block, blockOf } from '../layout/block.js';
import type { Page } from '../layout/page.js';
import type { Format } from './format.js';

/** `ann opened this issue on Mar 3, 2021`, then `bo commented on Mar 4, 2021` above each body. */
export const githubIssue: Format = {
  id: 'github-issue',
  name: 'GitHub issue or pull request',
  structure: 'forum',
  recognises: 'posts opened by “name commented on date” or “name opened this issue on date”',
  example: ['annlee commented on Mar 3, 2021', 'The clock drifts by four minutes a day.'].join('\n'),
  needs: 0,
  least: 1,
  match: matchHeader,
  votes: 'none',
  reply: 'none',
};

const VERB =
  /^@?([\w-]{1,39}(?:\[bot\])?) (commented|opened this issue|opened this pull request|left a comment|reviewed|started this conversation|asked this question|replied)(?: \(edited\))?\s?(?:on )?$/;

function matchHeader(page: Page, line: number): Block | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > 120) return null;
  const date = page.dates(line)[0] as DateMark | undefined;
  const verb = date && VERB.exec(page.text.slice(start, date.start));
  if (!date || !verb) return null;
  const trail = page.text.slice(date.end, end);
  // "ann opened this issue on D · 3 comments" is the page's head, not the post.
  if (/comments?\s*$/.test(trail) || trail.length > 30) return null;
  const from = start + verb[0].indexOf(verb[1]);
  return blockOf({
    place: 'header',
    anchor: line,
    first: line,
    last: line,
    date,
    name: { start: from, end: from + verb[1].length },
    likelihood: 0.9,
    kind: 'post',
  });
}
