import { LineFact } from '../text/lines.js';
import { type Block, topOf } from './block.js';
import { median } from './median.js';
import { type Page, visibleFrom } from './page.js';

const LEAST = 3;
/** A line of so many characters is text, whatever it ends in. */
const TEXT = 60;
/** The longest line that may be a page's link to elsewhere. */
const SHORT = 40;
/** So many short lines may end any post: a list, a signature. */
const SPARE = 3;

/**
 * The line behind the last post where rows of short lines follow that no other post ends in: a site's links and labels, whose words
 * no table knows. Null where nothing of the kind is seen.
 */
export function lineBehindLast(page: Page, blocks: readonly Block[]): number | null {
  if (blocks.length < LEAST) return null;
  const runs: number[] = [];
  let most = SPARE;
  // Cards of users stand between a header and its body.
  let card = 0;
  for (let i = 0; i + 1 < blocks.length; i++) {
    const [after, before] = [blocks[i].last, topOf(blocks[i + 1])];
    runs.push(trailingRun(page, after, before));
    most = Math.max(most, runs[i] + 1);
    card = Math.max(card, leadingRun(page, after, before));
  }
  const first = visibleFrom(page, blocks[blocks.length - 1].last, 1 + card);
  let text = first;
  let run = 0;
  for (let line = first; line >= 0; line = visibleFrom(page, line, 1)) {
    if (line !== first && page.furniture(line) !== null) continue;
    if (line === first || isText(page, line)) {
      text = line;
      run = 0;
    } else if (++run > most) return behind(page, text, Math.floor(median(runs)));
  }
  return null;
}

/** How many short lines stand behind the last line of text between two bylines; its first line is text. */
function trailingRun(page: Page, after: number, before: number): number {
  let run = 0;
  let line = visibleFrom(page, before, -1);
  for (; line > after; line = visibleFrom(page, line, -1)) {
    if (page.furniture(line) !== null) continue;
    if (isText(page, line) || visibleFrom(page, line, -1) <= after) break;
    run++;
  }
  return run;
}

/** How many short lines stand before the first line of text between two bylines; none where all are short. */
function leadingRun(page: Page, after: number, before: number): number {
  let run = 0;
  for (let line = visibleFrom(page, after, 1); line >= 0 && line < before; line = visibleFrom(page, line, 1)) {
    if (isText(page, line)) return run;
    run++;
  }
  return 0;
}

function isText(page: Page, line: number): boolean {
  const { ink, inkEnd, facts } = page.lines;
  const length = inkEnd[line] - ink[line];
  return (
    length >= TEXT ||
    (length > SHORT && (facts[line] & LineFact.Separator) === 0) ||
    (facts[line] & LineFact.EndsSentence) !== 0
  );
}

function behind(page: Page, text: number, steps: number): number {
  const line = visibleFrom(page, text, steps + 1);
  return line < 0 ? page.end : line;
}
