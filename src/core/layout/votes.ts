import { parseCount } from '../bylines/counts.js';
import type { Found, Span, Warning } from '../discussion.js';
import type { Format } from '../formats/format.js';
import type { Cut } from './cut.js';
import type { Page } from './page.js';

/** The votes of one post, and where its body begins and ends without them. */
export interface VotesRead {
  readonly votes: Found<number> | null;
  /** The body's lines that are left. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
  /** Where the body's text begins on its first line, behind a glued number; null at the line's start. */
  readonly from: number | null;
  readonly warning: Warning | null;
}

const ALONE = /^[+\-−–]?\d{1,3}(?:[.,]?\d{3})*(?:\.\d)?[km]?$/i;

/** Reads the votes that stand outside the byline, in the place where the format shows them. */
export function readVotes(page: Page, cut: Cut, format: Format): VotesRead {
  const unread: VotesRead = {
    votes: null,
    bodyFirst: cut.bodyFirst,
    bodyLast: cut.bodyLast,
    from: null,
    warning: null,
  };
  if (cut.bodyFirst > cut.bodyLast) return unread;
  switch (format.votes) {
    case 'above':
      return readAbove(page, cut, unread);
    case 'glued':
      return cut.block.kind === 'comment' ? readGlued(page, cut, unread) : unread;
    case 'below':
      return readBelow(page, cut, unread);
    case 'byline':
    case 'none':
      return unread;
  }
}

/** A number alone on the body's first line; a second and third one behind it count favourites and bookmarks. */
function readAbove(page: Page, cut: Cut, unread: VotesRead): VotesRead {
  const last = page.place[cut.bodyLast];
  let at = skipLabels(page, page.place[cut.bodyFirst], last);
  // A question's title and dates stand above its votes.
  const votes =
    numberOn(page, page.visible[at]) ??
    (cut.block.kind === 'question' ? firstNumber(page, at, Math.min(last, at + 8)) : null);
  if (!votes) return unread;
  at = skipLabels(page, page.place[votes.line] + 1, last);
  for (let more = 0; more < 2 && at < last && numberOn(page, page.visible[at]); more++) at++;
  at = skipLabels(page, at, last);
  return at > last ? unread : { ...unread, votes: votes.found, bodyFirst: page.visible[at] };
}

const VOTE_LABEL = /^(?:(?:up|down) ?vote|vote (?:up|down)|favorite|accepted|bookmark)$/i;

/** Labels that stood beside the arrows: `up vote`, `down vote`. */
function skipLabels(page: Page, at: number, last: number): number {
  while (at < last) {
    const line = page.visible[at];
    if (page.lines.inkEnd[line] - page.lines.ink[line] > 12) break;
    if (!VOTE_LABEL.test(page.text.slice(page.lines.ink[line], page.lines.inkEnd[line]))) break;
    at++;
  }
  return at;
}

function firstNumber(page: Page, from: number, to: number): ReturnType<typeof numberOn> {
  for (let at = from; at <= to; at++) {
    const number = numberOn(page, page.visible[at]);
    if (number) return number;
  }
  return null;
}

/** A number alone on the body's last line. */
function readBelow(page: Page, cut: Cut, unread: VotesRead): VotesRead {
  const votes = numberOn(page, cut.bodyLast);
  const at = page.place[cut.bodyLast] - 1;
  if (!votes) return unread;
  // A removed comment has votes and no words.
  if (at < page.place[cut.bodyFirst])
    return cut.block.kind === 'comment' ? { ...unread, votes: votes.found, bodyFirst: 1, bodyLast: 0 } : unread;
  return { ...unread, votes: votes.found, bodyLast: page.visible[at] };
}

/** The number a line holds and nothing else, or null. */
export function numberOn(page: Page, line: number): { line: number; found: Found<number> } | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > 10) return null;
  const ink = page.text.slice(start, end);
  const value = ALONE.test(ink) ? parseCount(ink) : null;
  return value === null ? null : { line, found: { value, start, end } };
}

/**
 * `9Why`, `1@Bo`, `2I think`: digits glued to a capital, a sign or a quotation mark are votes. Before a small letter they are
 * more often part of a word (`2nd`, `10x`, `3d`), and stay in the text with a warning where both can be meant.
 */
function readGlued(page: Page, cut: Cut, unread: VotesRead): VotesRead {
  const start = page.lines.ink[cut.bodyFirst];
  const match = /^(\d{1,4})(?=([^\s\d.,:;)%/°-]))/.exec(page.text.slice(start, start + 6));
  if (!match) return unread;
  const next = match[2];
  const behind = page.text.slice(start + match[1].length, start + match[1].length + 12);
  const span: Span = { start, end: start + match[1].length };
  if (/^(?:D\b|st\b|nd\b|rd\b|th\b|x\b|k\b|m\b|am\b|pm\b|s\b|%)/i.test(behind)) return unread;
  if (next !== next.toUpperCase()) {
    const message = `“${match[1]}${behind}…” may begin with a count of votes or with a word; it is read as text.`;
    return { ...unread, warning: { code: 'votes-ambiguous', message, ...span } };
  }
  return { ...unread, votes: { value: Number(match[1]), ...span }, from: span.end };
}
