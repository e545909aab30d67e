import { parseCount } from '../bylines/counts.js';
import type { DateMark } from '../bylines/dates/date-mark.js';
import { nameLikelihood } from '../bylines/names.js';
import type { Found, Span } from '../discussion.js';
import { type Block, blockOf } from '../layout/block.js';
import { type Page, visibleFrom } from '../layout/page.js';
import type { Format } from './format.js';

/**
 * Each comment says its level; name, badges and age follow, on one line or on many; the score stands below the body. The
 * submission opens the page: score, "Posted by", name, age, title.
 */
export const reddit: Format = {
  id: 'reddit',
  name: 'Reddit, saved page',
  structure: 'comments',
  recognises: 'comments opened by “level 2”, a name and an age, with the score below the body; the submission above them',
  example: ['level 1', 'annlee', '· 6 yr. ago', '', 'I bake mine at night.', '', '12', 'Reply', 'Share'].join('\n'),
  needs: 0,
  least: 2,
  match: (page, line) => matchComment(page, line) ?? matchSubmission(page, line),
  votes: 'below',
  reply: 'level',
  furniture: new Set([
    'vote', 'reportsave', 'reportsavefollow', 'replyshare', 'share', 'report', 'save', 'follow', 'give award', 'comment', 'comments', 'continue this thread', 'sort by', 'share report save', 'reply share report save follow', 'sort by best', 'sort by top', 'sort by new', 'log in or sign up to leave a comment', 'view all comments', 'award', 'hide', 'view entire discussion',
  ]),
}; // prettier-ignore

const LEVEL = /^level (\d{1,3})$/;
const LABEL = /^(?:op|mod|admin|\[op\]|\[mod\]|·|•|\d+|stickied comment|moderator of .*|edited .*|· edited .*)$/i;
const GONE = /^(?:comment )?(?:deleted by user|removed by .*)$/i;
const TALLEST = 7;

/** `level 2`, then name, badges and age within a few lines; any of them may be lost. */
function matchComment(page: Page, line: number): Block | null {
  const level = LEVEL.exec(inkAt(page, line));
  if (!level) return null;
  let name: Span | null = null;
  let date: DateMark | null = null;
  let votes: Found<number> | null = null;
  let isGone = false;
  let last = line;
  for (let steps = 1; steps <= TALLEST && !date; steps++) {
    const at = visibleFrom(page, line, steps);
    if (at < 0 || LEVEL.test(inkAt(page, at))) break;
    const ink = inkAt(page, at);
    const points = /^([+-]?[\d.,]+k?) points?$/i.exec(ink);
    const age = page.dates(at).find((mark) => mark.kind === 'relative');
    if (age) {
      date = age;
      // "Op · 3 yr. ago": a name may stand before the age on its line.
      const before = page.text.slice(page.lines.ink[at], age.start).replace(/[\s·•]{1,16}$/u, '');
      if (!name && before && !LABEL.test(before) && steps === 1)
        name = { start: page.lines.ink[at], end: page.lines.ink[at] + before.length };
    } else if (points) {
      votes = {
        value: parseCount(points[1]) ?? 0,
        start: page.lines.ink[at],
        end: page.lines.ink[at] + points[1].length,
      };
    } else if (GONE.test(ink) || LABEL.test(ink)) {
      isGone ||= GONE.test(ink);
    } else if (!name && steps <= 2 && /^(?:u\/)?[\w[\]-]{1,24}$/.test(ink)) {
      const start = page.lines.ink[at] + (ink.startsWith('u/') ? 2 : 0);
      name = { start, end: page.lines.inkEnd[at] };
    } else if (steps > 1 || !/^[·•]/.test(ink)) {
      // Text: the age is lost.
      break;
    }
    last = at;
  }
  // Levels are numbered in games and in schools too.
  if (!name && !date && !votes && !isGone) return null;
  // Award counts behind the age.
  for (let more = 0; more < 3; more++) {
    const at = visibleFrom(page, last, 1);
    if (!date || at < 0 || at - last > 1 || !/^\d{1,3}$/.test(inkAt(page, at))) break;
    last = at;
  }
  return blockOf({
    place: 'header',
    anchor: line,
    first: line,
    last,
    date,
    name,
    likelihood: name ? nameLikelihood(page.text.slice(name.start, name.end)) : 0.3,
    votes: votes && { ...votes, what: 'net' },
    level: Number(level[1]),
    kind: 'comment',
  });
}

/** `12.3k`, `Posted by`, `u/ann`, `4 years ago`: before the first comment only. */
function matchSubmission(page: Page, line: number): Block | null {
  const ink = inkAt(page, line);
  const posted = /^(?:r\/\w+ ?)?[•·]? ?posted by(?: ?u\/([\w-]+))?/i.exec(ink);
  if (!posted) return null;
  let last = line;
  let name: Span | null = posted[1] ? spanIn(page, line, posted[0].length - posted[1].length, posted[1].length) : null;
  let date: DateMark | null = page.dates(line).find((mark) => mark.kind === 'relative') ?? null;
  for (let steps = 1; steps <= 3 && (!date || !name); steps++) {
    const at = visibleFrom(page, line, steps);
    if (at < 0) break;
    const user = /^u\/([\w-]+)$/.exec(inkAt(page, at));
    const age = page.dates(at).find((mark) => mark.kind === 'relative');
    if (user && !name) name = spanIn(page, at, 2, user[1].length);
    else if (age && !date) date = age;
    else break;
    last = at;
  }
  if (!date) return null;
  const above = visibleFrom(page, line, -1);
  const score = above < 0 ? null : /^[\d.,]+k?$/i.exec(inkAt(page, above));
  // A list of submissions has many of these; comments must follow the only one.
  if (!followedByLevel(page, last)) return null;
  const value = score ? parseCount(score[0]) : null;
  return blockOf({
    place: 'header',
    anchor: line,
    first: score ? above : line,
    last,
    date,
    name,
    likelihood: 0.9,
    votes: score && value !== null ? { ...spanIn(page, above, 0, score[0].length), value, what: 'net' } : null,
    level: 0,
    kind: 'post',
  });
}

function followedByLevel(page: Page, line: number): boolean {
  for (let at = page.place[line] + 1; at < page.visible.length; at++) {
    const ink = inkAt(page, page.visible[at]);
    if (LEVEL.test(ink)) return true;
    if (/posted by/i.test(ink) && ink.length < 60) return false;
  }
  return false;
}

function inkAt(page: Page, line: number): string {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  return end - start > 120 ? '' : page.text.slice(start, end);
}

function spanIn(page: Page, line: number, offset: number, length: number): Span {
  const start = page.lines.ink[line] + offset;
  return { start, end: start + length };
}
