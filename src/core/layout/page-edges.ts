import { LineFact } from '../text/lines.js';
import { type Block, bottomOf, topOf } from './block.js';
import { median } from './median.js';
import { blanksAfter, blanksBefore, type Page } from './page.js';

const LEAST = 3;
/** A line of so many characters is text, whatever it ends in. */
const TEXT = 60;

/**
 * How much the page's edges speak for bylines that stand below their bodies, -1…1. Whatever stands between two bylines is a
 * body; so the text above the first byline and the text below the last one are compared with what stands between the others:
 * only the one that is a body has the gap and the sentences of one.
 */
export function footerEdges(page: Page, blocks: readonly Block[], lastOfPage: Block): number {
  if (blocks.length < LEAST) return 0;
  const last = blocks.length - 1;
  const inner = blocks.slice(0, last).map((block, i) => bodyBetween(page, bottomOf(block), topOf(blocks[i + 1])));
  const sizes = inner.map(({ size }) => size);
  const prose = inner.filter((body) => body.prose).length / inner.length;
  const most = Math.max(1, median(sizes));
  const unlike = (gap: number, usual: number, hasProse: boolean): number =>
    (gap === usual ? 0 : 0.5) + (hasProse ? 0 : Math.max(0, prose - 0.5));
  const [head, tail] = [topOf(blocks[0]), bottomOf(lastOfPage)];
  const above = unlike(
    blanksBefore(page, head),
    median(blocks.slice(1).map((block) => blanksBefore(page, topOf(block)))),
    hasProse(page, page.place[head] - 1, -1, most),
  );
  const below = unlike(
    blanksAfter(page, tail),
    median(blocks.slice(0, last).map((block) => blanksAfter(page, bottomOf(block)))),
    hasProse(page, page.place[tail + 1], 1, most),
  );
  return below - above;
}

function bodyBetween(page: Page, after: number, before: number): { readonly size: number; readonly prose: boolean } {
  const from = page.place[after + 1];
  const size = page.place[before] - from;
  return { size, prose: hasProse(page, from, 1, size) };
}

/** Whether one of the next `most` visible lines holds a sentence; furniture ends the search. */
function hasProse(page: Page, from: number, step: 1 | -1, most: number): boolean {
  const { ink, inkEnd, facts } = page.lines;
  for (let at = from, seen = 0; at >= 0 && at < page.visible.length && seen < most; at += step, seen++) {
    const line = page.visible[at];
    const kind = page.furniture(line)?.kind;
    if (kind !== undefined && kind !== 'link' && kind !== 'rule') return false;
    if (kind !== undefined) continue;
    if ((facts[line] & LineFact.EndsSentence) !== 0) return true;
    // "« Older … | Newer »": rows of links are long too.
    if (inkEnd[line] - ink[line] >= TEXT && (facts[line] & LineFact.Separator) === 0) return true;
  }
  return false;
}
