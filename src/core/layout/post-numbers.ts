import type { Span } from '../discussion.js';
import { type Block, bottomOf, topOf } from './block.js';
import { LineFact } from '../text/lines.js';
import { type Page, perLine, visibleFrom } from './page.js';
import { readUsual } from './sample.js';

/** Where a page shows the numbers of its posts, seen from the header: so many visible lines off, inside it, or behind the date. */
type Place = 'behind' | 'inside' | number;

const PLACES: readonly Place[] = ['behind', 'inside', 1, -1, 2, -2, -3, -4, -5, -6];
const LONGEST = 24;
const ALONE = /^(?:\p{L}+\.? ){0,2}(#|№ ?|n[°º]|nr\.? ?)?(\d{1,6})\.?$/iu;
const BEHIND = /(?:^|[\s|•·-])#(\d{1,6})(?:[\s|•·]+\p{L}+)?$/u;

interface PostNumber extends Span {
  readonly line: number;
  readonly value: number;
  /** A sign or word says that it numbers something; bare digits may count anything. */
  readonly signed: boolean;
}

/**
 * Headers with the numbers of their posts, which stand behind the date or on a line beside it: `#4`, `Post #4`. They must count
 * up (or down) over the page; digits alone could be votes.
 */
export function withNumbers(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.length < 2 || blocks.some(({ place, number }) => place !== 'header' || number !== null))
    return [...blocks];
  for (const place of PLACES) {
    const numbers = readUsual(blocks, (block, i) => numberAt(page, blocks, block, i, place), countsUp);
    if (numbers === null) continue;
    return blocks.map((block, i) => {
      const number = numbers[i];
      if (!number) return block;
      const { line, value } = number;
      return { ...block, number: value, first: Math.min(block.first, line), last: Math.max(block.last, line) };
    });
  }
  return [...blocks];
}

/** Headers whose posts end in their number (`#4` alone below the body): the number becomes the byline's lower part. */
export function withNumbersBelow(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.length < 3 || blocks.some(({ place, number }) => place !== 'header' || number !== null))
    return [...blocks];
  const numberBelow = (block: Block, i: number): PostNumber | null => {
    const limit = i + 1 < blocks.length ? topOf(blocks[i + 1]) : page.end;
    for (let line = visibleFrom(page, block.last, 2); line >= 0 && line < limit; line = visibleFrom(page, line, 1)) {
      const number = readNumber(page, line);
      if (number?.signed) return number;
    }
    return null;
  };
  const numbers = readUsual(blocks, numberBelow, countsUp);
  if (numbers === null) return [...blocks];
  return blocks.map((block, i) => {
    const number = numbers[i];
    return number
      ? { ...block, place: 'split', number: number.value, footFirst: number.line, footLast: number.line }
      : block;
  });
}

function numberAt(page: Page, blocks: readonly Block[], block: Block, i: number, place: Place): PostNumber | null {
  if (place === 'behind') return block.date ? numberBehind(page, block.anchor, block.date.end) : null;
  if (place === 'inside') return numberInside(page, block);
  const line = visibleFrom(page, place > 0 ? block.last : block.first, place);
  const above = i > 0 ? bottomOf(blocks[i - 1]) : -1;
  const below = i + 1 < blocks.length ? topOf(blocks[i + 1]) : page.end;
  if (line <= above || line >= below) return null;
  const number = readNumber(page, line);
  return number && (Math.abs(place) === 1 || number.signed) ? number : null;
}

function numberBehind(page: Page, line: number, from: number): PostNumber | null {
  const end = page.lines.inkEnd[line];
  if (end <= from || end - from > 40) return null;
  const match = BEHIND.exec(page.text.slice(from, end));
  return match && { line, value: Number(match[1]), signed: true, start: from + match.index, end };
}

function numberInside(page: Page, block: Block): PostNumber | null {
  for (let line = block.first; line >= 0 && line <= block.last; line++) {
    const number = readNumber(page, line);
    if (number?.signed) return number;
  }
  return null;
}

function readNumber(page: Page, line: number): PostNumber | null {
  if ((page.lines.facts[line] & LineFact.Digit) === 0) return null;
  const known = knownLines(page);
  let found = known[line];
  if (found === undefined) known[line] = found = readLine(page, line);
  return found;
}

/** Several places are tried for every template. */
const knownLines = perLine<PostNumber | null>();

function readLine(page: Page, line: number): PostNumber | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > LONGEST) return null;
  const match = ALONE.exec(page.text.slice(start, end));
  return match && { line, value: Number(match[2]), signed: match[1] !== undefined, start, end };
}

/** Whether nearly all posts have a number that follows the one before by one; of bare digits a longer row must. */
function countsUp(numbers: readonly (PostNumber | null)[]): boolean {
  let steps = 0;
  let signed = true;
  for (let i = 1; i < numbers.length; i++) {
    const [before, here] = [numbers[i - 1], numbers[i]];
    if (before && here && Math.abs(here.value - before.value) === 1) steps++;
    if (here) signed &&= here.signed;
  }
  return steps >= (signed ? 1 : 3) && steps >= 0.7 * (numbers.length - 1);
}
