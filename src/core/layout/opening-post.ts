import { nameLikelihood } from '../bylines/names.js';
import type { DateMark } from '../bylines/dates/date-mark.js';
import type { Span } from '../discussion.js';
import { type Block, blockOf } from './block.js';
import type { NameLine } from './name-line.js';
import type { Page } from './page.js';

/** A name that opens a page is at least as likely as this. */
export const LIKELY = 0.5;
/** A title stands at most so many lines from what goes with it. */
export const NEAR = 8;
export const LONGEST_TITLE = 200;
export const LONGEST_BYLINE = 120;
const LONGEST_NAME = 50;

/** Where a post that opens a page stands. */
export interface Place {
  /** First and last line of the byline. */
  readonly first: number;
  readonly last: number;
  /** First and last line of the post. */
  readonly from: number;
  readonly until: number;
}

/** The post there, and the date beside its name or behind its words. */
export function opened(
  page: Page,
  { first, last, from, until }: Place,
  { name }: NameLine,
  date: DateMark | null = null,
): Block {
  return blockOf({
    place: until > last ? 'header' : 'footer',
    anchor: last,
    first,
    last,
    date: date ?? dateBetween(page, last, until),
    name,
    likelihood: 1,
    bounds: { first: from, last: until },
    kind: 'post',
  });
}

/** The first date on a short line of the post, behind its byline. */
function dateBetween(page: Page, after: number, until: number): DateMark | null {
  for (const { line, marks } of page.dateLines) {
    if (line > until) break;
    if (line > after && page.lines.inkEnd[line] - page.lines.ink[line] < LONGEST_BYLINE) return marks[0];
  }
  return null;
}

/** What a ticket shows between what was reported and the answers. */
const ATTACHED =
  /^(?:attachments?|attached files|activity|(?:change |issue )?history|issue links|relationships|notes)\b/;

/** The last line of text between a byline and the answers: before the discussion's heading, its count and its buttons. */
export function lastAbove(page: Page, line: number, limit: number): number {
  let last = line;
  for (let at = page.place[line] + 1; at < page.place[limit]; at++) {
    const kind = page.furniture(page.visible[at])?.kind;
    if (kind === 'claim' || kind === 'heading' || kind === 'form' || kind === 'list') break;
    if (ATTACHED.test(page.folded(page.visible[at]))) break;
    if (kind === undefined) last = page.visible[at];
  }
  return last;
}

/** A name as read from the line. */
export function named(line: number, name: Span): NameLine {
  return { line, name, says: false, number: null, addressee: null, likelihood: LIKELY };
}

/** Whether the words may be the name of who opened the page. */
export function isName(page: Page, { start, end }: Span): boolean {
  return end - start <= LONGEST_NAME && nameLikelihood(page.text.slice(start, end)) >= LIKELY;
}
