import type { Format } from '../formats/format.js';
import { LineFact } from '../text/lines.js';
import { type Block, bottomOf, footOf, topOf } from './block.js';
import { behindFences, isFence } from './fences.js';
import { headOf } from './head.js';
import { blanksAfter, blanksBefore, type Page } from './page.js';
import { findPostEnds } from './post-ends.js';
import { firstOf } from './sample.js';
import { lineBehindLabels, lineBehindLast } from './tail-lines.js';

/** One post as lines, before its values are read. */
export interface Cut {
  readonly block: Block;
  /** First and last line of the post, byline included. */
  readonly first: number;
  readonly last: number;
  /** First and last line of the body; `bodyFirst > bodyLast` when there is none. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
}

/** Cuts the page into posts along its bylines, which stand in text order. */
export function cutPosts(page: Page, blocks: readonly Block[], format: Format): Cut[] {
  const cuts: Cut[] = [];
  /** The line behind the last post, where bodies show their ends themselves. */
  const behind = format.verbatim ? page.end : behindFences(page, blocks);
  const ends = behind === null ? findPostEnds(page, blocks) : null;
  const isQuoted = blocks.every((block) => isQuotedLine(page, topOf(block)));
  const isFurniture = (line: number): boolean =>
    (page.furniture(line) !== null && !format.verbatim && (behind === null || !isFence(page, line))) ||
    ends?.has(line) === true ||
    isButton(page, line, format.furniture);
  const hasButtons = isInduced(blocks, format) && haveButtons(page, blocks);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const above = i > 0 ? Math.max(bottomOf(blocks[i - 1]), cuts[i - 1].last) : -1;
    if (block.bounds) {
      cuts.push(boundedCut(page, block, block.bounds));
      continue;
    }
    if (block.place === 'header') {
      let limit =
        i + 1 < blocks.length ? headerLimit(page, blocks, i) : (behind ?? tailOf(page, blocks, format, isFurniture));
      if (i + 1 === blocks.length && ends?.last) limit = Math.min(limit, ends.last);
      if (isQuoted) limit = Math.min(limit, quotationEnd(page, block.last));
      if (block.kind === 'post' && format.structure === 'comments')
        limit = Math.min(limit, submissionEnd(page, block, limit));
      const text = lastText(page, block.last, limit - 1, isFurniture);
      const last = hasButtons ? aboveButtons(page, block.last, text, isFurniture) : text;
      cuts.push({
        block,
        first: block.first,
        last,
        bodyFirst: block.upTo !== null ? block.last : nextVisible(page, block.last),
        bodyLast: last,
      });
      continue;
    }
    const foot = footOf(block);
    const last = bottomOf(block);
    const bodyLast = block.from !== null ? foot : previousVisible(page, foot);
    if (block.place === 'split' && block.first >= 0) {
      cuts.push({ block, first: block.first, last, bodyFirst: nextVisible(page, block.last), bodyLast });
      continue;
    }
    const limit = block.from !== null ? foot + 1 : foot;
    const first =
      i > 0 ? firstText(page, above, limit, isFurniture) : (format.head?.(page, block) ?? headOf(page, blocks));
    cuts.push({ block, first: Math.min(first, foot), last, bodyFirst: first, bodyLast });
  }
  return cuts;
}

/** Whether the line stands behind the sign of a quotation. */
function isQuotedLine({ text, lines }: Page, line: number): boolean {
  return text.charAt(lines.ink[line]) === '>';
}

/** Where a page that quotes all its posts goes on outside of a quotation, below `line`. */
function quotationEnd(page: Page, line: number): number {
  let at = nextVisible(page, line);
  while (at < page.end && isQuotedLine(page, at)) at = nextVisible(page, at);
  return at;
}

/** A post whose finder knows its lines; its byline may share the first or last one with the body. */
function boundedCut(page: Page, block: Block, bounds: { readonly first: number; readonly last: number }): Cut {
  const above = block.place === 'header' && block.upTo === null;
  return { block, ...bounds, bodyFirst: above ? nextVisible(page, block.last) : bounds.first, bodyLast: bounds.last };
}

/** Where the body of the `i`-th post, a header's, must end: at the next byline, or where the next footer's body may begin. */
function headerLimit(page: Page, blocks: readonly Block[], i: number): number {
  const next = blocks[i + 1];
  if (next.place !== 'footer') return topOf(next);
  // A footer's body stands between; the widest gap parts the two.
  let widest = -1;
  let limit = footOf(next);
  for (let line = nextVisible(page, blocks[i].last); line < footOf(next); line = nextVisible(page, line)) {
    const gap = blanksBefore(page, line);
    if (gap > widest && line > nextVisible(page, blocks[i].last)) {
      widest = gap;
      limit = line;
    }
  }
  return limit;
}

function nextVisible(page: Page, line: number): number {
  const at = page.place[line + 1];
  return at < page.visible.length ? page.visible[at] : page.end;
}

function previousVisible(page: Page, line: number): number {
  const at = page.place[line] - 1;
  return at >= 0 ? page.visible[at] : -1;
}

/** The last line of text in `(after, upTo]`, buttons at its end left out; `after` when there is none. */
function lastText(page: Page, after: number, upTo: number, isFurniture: (line: number) => boolean): number {
  for (let line = upTo; line > after; line--) {
    if ((page.lines.facts[line] & LineFact.Blank) === 0 && !isFurniture(line)) return line;
  }
  return after;
}

/** So many lines may stand between a post's buttons and the next header. */
const BELOW_BUTTONS = 3;
const LONGEST_BELOW = 60;
const BUTTONED = 0.6;
const LEAST_BUTTONED = 3;

/** Whether most posts end in buttons, or with a few lines below them. */
function haveButtons(page: Page, blocks: readonly Block[]): boolean {
  const known = firstOf(blocks.slice(0, -1));
  const times = known.filter((block, i) => {
    let line = previousVisible(page, topOf(blocks[i + 1]));
    for (let steps = 0; steps <= BELOW_BUTTONS && line > block.last; steps++, line = previousVisible(page, line)) {
      if (page.furniture(line)?.kind === 'link') return true;
    }
    return false;
  }).length;
  return times >= LEAST_BUTTONED && times >= known.length * BUTTONED;
}

/** The last line of a body above its buttons: words below them (`5 more`, a rank) are no part of it; counts and ages may be. */
function aboveButtons(page: Page, after: number, last: number, isFurniture: (line: number) => boolean): number {
  const { ink, inkEnd, facts } = page.lines;
  let line = last;
  let hasWords = false;
  for (let steps = 0; steps < BELOW_BUTTONS && line > after; steps++) {
    if (inkEnd[line] - ink[line] > LONGEST_BELOW || (facts[line] & LineFact.EndsSentence) !== 0) return last;
    if (page.dates(line).length > 0) return last;
    hasWords ||= /\p{L}{2}/u.test(page.text.slice(ink[line], inkEnd[line]));
    line = previousVisible(page, line);
    if (line <= after || page.furniture(line)?.kind !== 'link') continue;
    if (!hasWords) return last;
    const text = lastText(page, after, line, isFurniture);
    return text > after ? text : last;
  }
  return last;
}

/** A submission ends where the page says that its comments begin. */
function submissionEnd(page: Page, block: Block, limit: number): number {
  for (let line = nextVisible(page, block.last); line < limit; line = nextVisible(page, line)) {
    if (page.furniture(line)?.kind === 'claim') return line;
  }
  return limit;
}

/** The first line of text in `(after, before)`, furniture at its start left out; `before` when there is none. */
function firstText(page: Page, after: number, before: number, isFurniture: (line: number) => boolean): number {
  for (let line = after + 1; line < before; line++) {
    if ((page.lines.facts[line] & LineFact.Blank) === 0 && !isFurniture(line)) return line;
  }
  return before;
}

const LONGEST_BUTTON = 60;

/** Whether the whole line is one of a platform's own buttons. */
export function isButton(page: Page, line: number, furniture: ReadonlySet<string> | undefined): boolean {
  const { ink, inkEnd } = page.lines;
  if (!furniture || inkEnd[line] - ink[line] > LONGEST_BUTTON) return false;
  const folded = page.folded(line);
  return (
    furniture.has(folded) ||
    furniture.has(folded.replace(/^(?:show \d+ more comments?|mostrar mais \d+ comentários)$/, 'show'))
  );
}

/** The first line that no longer belongs to the last post, whose byline is a header. */
function tailOf(page: Page, blocks: readonly Block[], format: Format, isFurniture: (line: number) => boolean): number {
  const limit = endOfTail(page, blocks, format, isFurniture);
  return isInduced(blocks, format) ? lineBehindLabels(page, blocks, limit) : limit;
}

/** Records know the words of their platforms, and mails end in signatures of any length. */
function isInduced(blocks: readonly Block[], format: Format): boolean {
  return format.id === 'general' && blocks[blocks.length - 1].ids === null;
}

/** The line where the last post must end at the latest: something known follows, or what no other post ends in. */
function endOfTail(
  page: Page,
  blocks: readonly Block[],
  format: Format,
  isFurniture: (line: number) => boolean,
): number {
  const closed = closedByButtons(page, blocks, isFurniture);
  const header = blocks[blocks.length - 1].last;
  // Bodies set in from their headers end where the indentation does.
  let deeper = blocks.length > 2;
  let widest = 0;
  for (let i = 0; i + 1 < blocks.length; i++) {
    const [after, before] = [blocks[i].last, topOf(blocks[i + 1])];
    if (deeper && !isDeeper(page, after, before)) deeper = false;
    widest = Math.max(widest, widestGap(page, after, before));
  }
  const floor = page.lines.indent[header];
  const first = nextVisible(page, header);
  const behind = (isInduced(blocks, format) ? lineBehindLast(page, blocks) : null) ?? page.end;
  for (let line = first; line < behind; line = nextVisible(page, line)) {
    if (line === first) continue;
    const furniture = page.furniture(line);
    if (furniture && furniture.kind !== 'link' && furniture.kind !== 'rule') return line;
    if (closed && isFurniture(line)) return line;
    if (deeper && page.lines.indent[line] <= floor) return line;
    if (blanksBefore(page, line) > Math.max(3, widest + 1)) return line;
  }
  return behind;
}

/** Whether most posts are closed by buttons: then the last one's first button closes it too. */
function closedByButtons(page: Page, blocks: readonly Block[], isFurniture: (line: number) => boolean): boolean {
  let closed = 0;
  for (let i = 0; i + 1 < blocks.length; i++) {
    const above = previousVisible(page, topOf(blocks[i + 1]));
    if (above > blocks[i].last && isFurniture(above)) closed++;
  }
  return closed >= 2 && closed * 3 >= (blocks.length - 1) * 2;
}

function isDeeper(page: Page, header: number, limit: number): boolean {
  for (let line = nextVisible(page, header); line < limit; line = nextVisible(page, line)) {
    if (page.lines.indent[line] <= page.lines.indent[header]) return false;
  }
  return true;
}

function widestGap(page: Page, after: number, before: number): number {
  let widest = 0;
  for (let line = nextVisible(page, after); line < before; line = nextVisible(page, line)) {
    widest = Math.max(widest, blanksAfter(page, line));
  }
  return widest;
}
