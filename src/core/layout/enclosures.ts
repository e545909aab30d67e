import { LineFact } from '../text/lines.js';
import { type Block, bottomOf, topOf } from './block.js';
import { isFence } from './fences.js';
import type { Page } from './page.js';

/** The bylines of a page that open posts, and those that somebody may have written into a post of theirs. */
export interface Bylines {
  readonly blocks: readonly Block[];
  /** Stand between marks of quotations or of code. */
  readonly doubtful: readonly Block[];
}

/** So many bylines outside of quotations make a page by themselves; with fewer, the page may quote all it has. */
const LEAST_OUTSIDE = 2;

/**
 * Parts the bylines that stand in a quotation or in code from the others. Where hardly any others are left, the page quotes all it
 * has and is read as it stands; where they are the fewer, they open posts and stay doubtful.
 */
export function withoutEnclosed(page: Page, blocks: readonly Block[]): Bylines {
  const enclosed = findEnclosed(page);
  if (enclosed === null) return { blocks, doubtful: [] };
  const isInside = (block: Block): boolean =>
    enclosed[topOf(block)] > 0 && enclosed[topOf(block)] === enclosed[bottomOf(block)];
  const doubtful = blocks.filter(isInside);
  const outside = blocks.length - doubtful.length;
  if (doubtful.length === 0 || outside < LEAST_OUTSIDE) return { blocks, doubtful: [] };
  return { blocks: doubtful.length > outside ? blocks : blocks.filter((block) => !isInside(block)), doubtful };
}

/** Lines from the one with the opening mark to the one with the closing mark. */
interface Enclosure {
  readonly first: number;
  readonly last: number;
}

/** For each line the number of the outermost quotation or piece of code that it is part of, 0 for none; null where there is none. */
function findEnclosed(page: Page): Uint32Array | null {
  const { facts, count } = page.lines;
  const enclosed = new Uint32Array(count);
  let number = 0;
  let free = 0;
  for (const { first, last } of marked(page)) {
    if (first < free) continue;
    enclosed.fill(++number, first, last + 1);
    free = last + 1;
  }
  let isOpen = false;
  for (let at = 0; at < page.visible.length; at++) {
    const line = page.visible[at];
    const isQuoted = (facts[line] & LineFact.LeadingQuote) !== 0 && enclosed[line] === 0;
    if (isQuoted) enclosed[line] = isOpen ? number : ++number;
    isOpen = isQuoted;
  }
  return number === 0 ? null : enclosed;
}

/** What opens a stretch, at the start of a line, and what closes it, at the end of one. */
const OPENING =
  /^(?:\[(quote|code|php|html|cite)(?:[=\s][^\]\n]{0,80})?\]|<(blockquote|pre|code)(?:\s[^<>\n]{0,80})?>)/i;
const CLOSING = /(?:\[\/(quote|code|php|html|cite)\]|<\/(blockquote|pre|code)>)$/i;
const LONGEST_OPENING = 100;
const LONGEST_CLOSING = 14;

/** The stretches between an opening mark and the one that closes it, in text order; what is never closed encloses nothing. */
function marked(page: Page): Enclosure[] {
  const { text, lines } = page;
  const found: Enclosure[] = [];
  const open: { readonly mark: string; readonly first: number }[] = [];
  const opened = new Map<string, number>();
  const close = (mark: string, last: number): void => {
    while ((opened.get(mark) ?? 0) > 0) {
      const inner = open.pop()!;
      opened.set(inner.mark, opened.get(inner.mark)! - 1);
      if (inner.mark !== mark) continue;
      found.push({ first: inner.first, last });
      return;
    }
  };
  const begin = (mark: string, first: number): void => {
    open.push({ mark, first });
    opened.set(mark, (opened.get(mark) ?? 0) + 1);
  };
  // By index: going over the numbers themselves makes an object for each.
  for (let at = 0; at < page.visible.length; at++) {
    const line = page.visible[at];
    const ink = lines.ink[line];
    const end = lines.inkEnd[line];
    if (isFence(page, line)) {
      const sign = text.charAt(ink);
      if ((opened.get(sign) ?? 0) > 0) close(sign, line);
      else begin(sign, line);
      continue;
    }
    if ('[<'.includes(text.charAt(ink))) {
      const opening = OPENING.exec(text.slice(ink, Math.min(end, ink + LONGEST_OPENING)));
      if (opening) begin((opening[1] ?? opening[2]).toLowerCase(), line);
    }
    if (']>'.includes(text.charAt(end - 1))) {
      const closing = CLOSING.exec(text.slice(Math.max(ink, end - LONGEST_CLOSING), end));
      if (closing) close((closing[1] ?? closing[2]).toLowerCase(), line);
    }
  }
  return found.sort((a, b) => a.first - b.first);
}
