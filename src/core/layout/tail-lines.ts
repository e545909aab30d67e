import { LineFact } from '../text/lines.js';
import { type Block, topOf } from './block.js';
import { median } from './median.js';
import { foldedName } from './name-line.js';
import { blanksBefore, type Page, visibleFrom } from './page.js';
import { firstOf } from './sample.js';

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

/** A page's links to elsewhere begin as titles do; signatures begin with a dash. */
const LABEL = /^[^\p{Ll}\p{N}\p{Emoji_Presentation}<>[(*@:;~_+=.&/"“«'‘—–-]/u;

/** Links in a row are no text, however long the row. */
const BAR = /\s[|•·]\s/;
const LEAST_LINKS = 4;
const LONGEST_ROW = 200;

/**
 * The line behind the last post where labels follow, each set apart as far as posts are, and no other post ends in one set apart:
 * the one or two links of a page between its last post and `behind`, where it ends or goes on with something known.
 */
export function lineBehindLabels(page: Page, blocks: readonly Block[], behind: number): number {
  if (blocks.length <= LEAST) return behind;
  const apart = Math.max(1, median(firstOf(blocks.slice(1)).map((block) => blanksBefore(page, topOf(block)))));
  for (let i = 0; i + 1 < blocks.length; i++) {
    if (labelsBefore(page, blocks[i], topOf(blocks[i + 1]), apart) < topOf(blocks[i + 1])) return behind;
  }
  return labelsBefore(page, blocks[blocks.length - 1], behind, apart);
}

/** Where the labels begin that stand apart before `behind`, buttons left out; `behind` where none do. */
function labelsBefore(page: Page, block: Block, behind: number, apart: number): number {
  const first = visibleFrom(page, block.last, 1);
  let found = behind;
  let at = page.place[behind] - 1;
  for (let line = page.visible[at]; at >= 0 && line > first && first >= 0; line = page.visible[--at]) {
    if (page.furniture(line) !== null) continue;
    if (!isLabel(page, block, line)) break;
    if (blanksBefore(page, line) >= apart) found = line;
  }
  return found;
}

function isLabel(page: Page, { name }: Block, line: number): boolean {
  if (page.dates(line).length > 0) return false;
  const { ink, inkEnd } = page.lines;
  const length = inkEnd[line] - ink[line];
  if (length > LONGEST_ROW) return false;
  const written = page.text.slice(ink[line], inkEnd[line]);
  if (isText(page, line) && written.split(BAR).length < LEAST_LINKS) return false;
  if (!LABEL.test(written)) return false;
  // A name below a body signs it.
  const [folded, author] = [page.folded(line), name && foldedName(page, name)];
  return author === null || !(author.startsWith(folded) || folded.startsWith(author));
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
