import { readInline, type InlineByline } from '../bylines/inline.js';
import { foldPhrase } from '../bylines/phrases.js';
import type { DateMark } from '../bylines/dates/date-mark.js';
import { findBehindDelimiters } from '../layout/behind-delimiter.js';
import { type Block, topOf } from '../layout/block.js';
import { extendHeaders } from '../layout/extend.js';
import { type Anchor, type Family, isCardDate, isCardDateLabel } from '../layout/families.js';
import { type DateLine, type Page, visibleFrom } from '../layout/page.js';
import { withNumbersBelow } from '../layout/post-numbers.js';
import { findTemplates } from '../layout/template.js';
import { withoutThreadHead } from '../layout/thread-head.js';
import { withCards } from '../layout/user-card.js';
import { inkOf, LineFact } from '../text/lines.js';
import { quotedOn } from '../threading/board-quote.js';
import type { Format } from './format.js';

/** What tells the posts of a board's software: the words around the date of every post, and words somewhere on the page. */
export interface BoardSigns {
  /** The line up to the date; its group `name` is the author, `number` the post's number. */
  readonly before: RegExp;
  /** The line behind the date; with the same groups. */
  readonly behind: RegExp;
  /** What this software writes on its pages: each must occur. */
  readonly page: readonly RegExp[];
  /** Dates that only this software writes, and that elsewhere would be none: on lines without any other. */
  readonly date?: (page: Page, line: number) => DateMark | null;
  /** The post's number stands on a line beside the date, as `#4`. */
  readonly numbered?: boolean;
  /** A line that opens an advertisement between posts. */
  readonly advertisement?: RegExp;
}

/** What a board's record says of its software. */
export interface BoardRecord extends Pick<Format, 'id' | 'name' | 'recognises' | 'example'> {
  readonly signs: BoardSigns;
}

/** The format of a board: posts among equals, in the order of their numbers, without votes. */
export function boardFormat({ signs, ...record }: BoardRecord): Format {
  return {
    ...record,
    structure: 'forum',
    needs: LineFact.Digit,
    least: 1,
    match: () => null,
    find: (page) => findBoardPosts(page, signs),
    votes: 'none',
    reply: 'none',
    kinds: { first: 'post', rest: 'post' },
  };
}

const LONGEST = 160;

/**
 * The posts of a board whose dates are known by the words around them. Where their names stand the page itself shows: cards grow
 * and shrink with what users tell of themselves, and styles move them, so the best of the general templates is taken.
 */
function findBoardPosts(page: Page, signs: BoardSigns): readonly Block[] {
  if (signs.date && !hasSigns(page.text, signs.page)) return [];
  const anchors: Anchor[] = [];
  for (const { line, marks } of signs.date ? datedLines(page, signs.date) : page.dateLines) {
    const inline = readDateLine(page, line, marks, signs);
    if (inline) anchors.push({ line, from: null, upTo: null, inline });
  }
  if (anchors.length === 0 || !hasSigns(page.text, signs.page)) return [];
  const family: Family = { key: 'board', anchors };
  const templates = [...findTemplates(page, family), ...findBehindDelimiters(page, family)];
  const [best] = templates.filter(({ place }) => place === 'header').sort((a, b) => b.score - a.score);
  if (!best) return [];
  const posts = withCards(page, withNumbersBelow(page, extendHeaders(page, best.readAll())));
  const blocks = withoutThreadHead(page, posts);
  return signs.advertisement ? beforeAdvertisements(page, blocks, signs.advertisement) : blocks;
}

function datedLines(page: Page, dateOn: (page: Page, line: number) => DateMark | null): DateLine[] {
  const lines: DateLine[] = [];
  for (const line of page.visible) {
    const own = dateOn(page, line);
    const marks = own ? [own] : page.dates(line);
    if (marks.length > 0) lines.push({ line, marks });
  }
  return lines;
}

/** Ends posts where an advertisement follows that looks like one more. */
function beforeAdvertisements(page: Page, blocks: readonly Block[], opening: RegExp): readonly Block[] {
  return blocks.map((block, i) => {
    const limit = i + 1 < blocks.length ? topOf(blocks[i + 1]) : page.end;
    let text = block.last;
    for (let line = visibleFrom(page, block.last, 1); line >= 0 && line < limit; line = visibleFrom(page, line, 1)) {
      if (opening.test(inkOf(page.lines, line))) return { ...block, bounds: { first: block.first, last: text } };
      if (page.furniture(line) === null) text = line;
    }
    return block;
  });
}

/** As much of a page's head, and of its foot, as is searched for the software's own words. */
const HEAD = 80_000;
const FOOT = 20_000;

function hasSigns(text: string, signs: readonly RegExp[]): boolean {
  const searched = text.length > HEAD + FOOT ? `${text.slice(0, HEAD)}\n${text.slice(-FOOT)}` : text;
  return signs.every((sign) => sign.test(searched));
}

function readDateLine(page: Page, line: number, marks: readonly DateMark[], signs: BoardSigns): InlineByline | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > LONGEST || isCardDate(page, line) || quotedOn(page.text, start, end, page.lines.opener[line]))
    return null;
  for (const date of marks) {
    const before = signs.before.exec(page.text.slice(start, date.start));
    const behind = before && signs.behind.exec(page.text.slice(date.end, end));
    if (!before || !behind) continue;
    if (signs.numbered && !isNumbered(page, line)) continue;
    const name = spanIn(before, 'name', start) ?? spanIn(behind, 'name', date.end);
    // "Last post 2 days ago" tells of a user, not of a post.
    if (name && isCardDateLabel(foldPhrase(page.text.slice(name.start, name.end)))) continue;
    const number = spanIn(before, 'number', start) ?? spanIn(behind, 'number', date.end);
    return {
      ...readInline(page.text, date.start, date.end, date),
      name,
      side: name ? 'left' : 'none',
      number: number && { ...number, value: Number(page.text.slice(number.start, number.end)), style: '#' },
    };
  }
  return null;
}

function isNumbered(page: Page, line: number): boolean {
  return [-1, 1, 2].some((steps) => {
    const beside = visibleFrom(page, line, steps);
    return beside >= 0 && /^#\d{1,6}$/.test(inkOf(page.lines, beside));
  });
}

function spanIn(match: RegExpExecArray, group: 'name' | 'number', from: number): { start: number; end: number } | null {
  const found = match.groups?.[group];
  if (!found) return null;
  const start = from + match[0].indexOf(found);
  return { start, end: start + found.length };
}
