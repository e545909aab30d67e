import { type Block, topOf } from './block.js';
import { type Page, visibleFrom } from './page.js';

const FENCE = /^(?:`{3,}|~{3,})$/;

/** Whether the line opens or closes a fenced stretch of Markdown and holds nothing else. */
export function isFence(page: Page, line: number): boolean {
  const { ink, inkEnd } = page.lines;
  const first = page.text.charCodeAt(ink[line]);
  return (
    (first === 0x60 || first === 0x7e) &&
    inkEnd[line] - ink[line] < 12 &&
    FENCE.test(page.text.slice(ink[line], inkEnd[line]))
  );
}

/** Where all bodies stand between fences, as in exports of newsgroups: the line behind the last one; null on other pages. */
export function behindFences(page: Page, blocks: readonly Block[]): number | null {
  const last = blocks[blocks.length - 1];
  if (blocks.length < 2 || last.place !== 'header') return null;
  for (let i = 1; i < blocks.length; i++) {
    const above = visibleFrom(page, topOf(blocks[i]), -1);
    if (above < 0 || !isFence(page, above)) return null;
  }
  for (let at = page.visible.length - 1; at > page.place[last.last]; at--) {
    if (isFence(page, page.visible[at])) return page.visible[at] + 1;
  }
  return null;
}
