import type { Span } from '../discussion.js';
import { LineFact } from '../text/lines.js';
import { blanksAfter, blanksBefore, type Page, visibleFrom } from './page.js';
import type { Block, Template } from './template.js';

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

/** Cuts the page into posts along the template's bylines. */
export function cutPosts(page: Page, template: Template): Cut[] {
  const { blocks, place } = template;
  const cuts: Cut[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (place === 'header') {
      const limit = i + 1 < blocks.length ? blocks[i + 1]!.first : tailOf(page, template, block.last);
      const last = trimFurnitureEnd(page, block.last, limit - 1);
      cuts.push({ block, first: block.first, last, bodyFirst: nextVisible(page, block.last), bodyLast: last });
    } else if (place === 'split' && block.first >= 0) {
      cuts.push({
        block,
        first: block.first,
        last: block.footLast,
        bodyFirst: nextVisible(page, block.last),
        bodyLast: previousVisible(page, block.footFirst),
      });
    } else {
      const foot = place === 'split' ? block.footFirst : block.first;
      const end = place === 'split' ? block.footLast : block.last;
      const above = i > 0 ? bottomOf(blocks[i - 1]!) : -1;
      const first = i > 0 ? skipFurniture(page, above, foot) : headOf(page, template, foot);
      cuts.push({ block, first, last: end, bodyFirst: first, bodyLast: previousVisible(page, foot) });
    }
  }
  return cuts;
}

export function bottomOf(block: Block): number {
  return block.footLast >= 0 ? block.footLast : block.last;
}

function nextVisible(page: Page, line: number): number {
  const at = page.place[line + 1]!;
  return at < page.visible.length ? page.visible[at]! : page.lines.count;
}

function previousVisible(page: Page, line: number): number {
  const at = page.place[line]! - 1;
  return at >= 0 ? page.visible[at]! : -1;
}

/** The last line of text in `(after, upTo]`, buttons at its end left out. */
function trimFurnitureEnd(page: Page, after: number, upTo: number): number {
  let last = upTo;
  while (last > after) {
    if ((page.lines.facts[last]! & LineFact.Blank) === 0 && page.furniture(last)?.kind !== 'link') return last;
    last--;
  }
  return after;
}

/** The first line of text in `(after, before)`, buttons at its start left out. */
function skipFurniture(page: Page, after: number, before: number): number {
  for (let line = after + 1; line < before; line++) {
    if ((page.lines.facts[line]! & LineFact.Blank) === 0 && page.furniture(line)?.kind !== 'link') return line;
  }
  return before;
}

/** The first line that no longer belongs to the last post of a page whose bylines are headers. */
function tailOf(page: Page, template: Template, header: number): number {
  const { blocks } = template;
  // Bodies set in from their headers end where the indentation does.
  const inner = blocks.slice(0, -1).filter((_, i) => bodyDeeper(page, blocks[i]!.last, blocks[i + 1]!.first));
  const deeper = blocks.length > 2 && inner.length === blocks.length - 1;
  const floor = page.lines.indent[header]!;
  let widest = 0;
  for (let i = 0; i + 1 < blocks.length; i++) {
    widest = Math.max(widest, widestGap(page, blocks[i]!.last, blocks[i + 1]!.first));
  }
  const first = nextVisible(page, header);
  for (let line = first; line < page.lines.count; line++) {
    if ((page.lines.facts[line]! & LineFact.Blank) !== 0) continue;
    const furniture = page.furniture(line);
    if (furniture && furniture.kind !== 'link' && line > first) return line;
    if (deeper && page.lines.indent[line]! <= floor) return line;
    if (line > first && blanksBefore(page, line) > Math.max(3, widest + 1)) return line;
  }
  return page.lines.count;
}

function bodyDeeper(page: Page, header: number, limit: number): boolean {
  for (let line = header + 1; line < limit; line++) {
    if ((page.lines.facts[line]! & LineFact.Blank) === 0 && page.lines.indent[line]! <= page.lines.indent[header]!) return false;
  }
  return true;
}

function widestGap(page: Page, after: number, before: number): number {
  let widest = 0;
  for (let line = after + 1; line < before; line++) {
    if ((page.lines.facts[line]! & LineFact.Blank) === 0) widest = Math.max(widest, blanksAfter(page, line));
  }
  return widest;
}

/**
 * The first line of the first post of a page whose bylines are footers. Nothing but the page's own habits tell where the
 * article ends: a heading or claim, the article's own byline, or a gap as wide as those between posts.
 */
function headOf(page: Page, template: Template, footer: number): number {
  const { blocks } = template;
  const between: number[] = [];
  let inside = 0;
  for (let i = 1; i < blocks.length; i++) {
    const above = bottomOf(blocks[i - 1]!);
    const below = blocks[i]!.footFirst >= 0 ? blocks[i]!.footFirst : blocks[i]!.first;
    between.push(blanksAfter(page, above));
    const first = nextVisible(page, above);
    for (let line = first; line < below; line++) {
      if ((page.lines.facts[line]! & LineFact.Blank) === 0 && nextVisible(page, line) < below) {
        inside = Math.max(inside, blanksAfter(page, line));
      }
    }
  }
  between.sort((a, b) => a - b);
  const usual = between[between.length >> 1] ?? 1;
  const wanted = Math.max(usual, inside + 1, 1);
  let first = visibleFrom(page, footer, -1);
  if (first < 0) return footer;
  for (let line = first; line >= 0; line = visibleFrom(page, line, -1)) {
    const furniture = page.furniture(line);
    if (furniture && furniture.kind !== 'link' && line !== first) return first;
    if (page.dateLines.some((dated) => dated.line === line && page.lines.inkEnd[line]! - page.lines.ink[line]! < 80) && line !== first) return first;
    first = line;
    if (blanksBefore(page, line) >= wanted) return line;
    if (page.place[footer]! - page.place[line]! > 60) break;
  }
  // No gap tells: the paragraph above the footer is all that is sure.
  let line = visibleFrom(page, footer, -1);
  while (line > 0 && blanksBefore(page, line) === 0) line = visibleFrom(page, line, -1);
  return Math.max(line, 0);
}

/** The span of whole lines from the first visible character to the last. */
export function spanOfLines(page: Page, first: number, last: number): Span {
  return { start: page.lines.ink[first]!, end: page.lines.inkEnd[last]! };
}
