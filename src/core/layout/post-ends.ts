import { foldPhrase, phrases } from '../bylines/phrases.js';
import { LineFact } from '../text/lines.js';
import { type Block, bottomOf, topOf } from './block.js';
import { anyLabel } from './card.js';
import { type Page, visibleFrom } from './page.js';
import { foldedName } from './name-line.js';
import { firstOf } from './sample.js';

const MOST_LINES = 8;
const LONGEST_WHOLE = 60;
const LONGEST_LABELLED = 200;
const USUAL = 0.5;
/** So many times below buttons are enough. */
const FEW = 3;

/** The lines that the page puts below bodies: they repeat from post to post, under different authors. */
export interface PostEnds {
  /** Whether the line is one of them. */
  has(line: number): boolean;
  /** The first such line below the last header, where the last post ends; null when none is found. */
  readonly last: number | null;
}

/**
 * Finds what the page repeats below its bodies (`Reactions: …`, `Ann is offline`, `Logged`) and no table of words knows. Lines are
 * peeled off from the next header upwards as long as most posts end alike. What one author alone repeats is his
 * signature, and stays.
 */
export function findPostEnds(page: Page, blocks: readonly Block[]): PostEnds {
  const ends = new Set<number>();
  const known: Known = { keys: new Set(), words: new Set() };
  const endingAt = (i: number): Ending => endingOf(page, blocks[i], blocks[i + 1]);
  const posts = firstOf(blocks.slice(0, -1)).map((_, i) => endingAt(i));
  for (let round = 0; round < MOST_LINES; round++) {
    for (const post of posts) overFurniture(page, post);
    const keys = (post: Ending): readonly string[] => keysOf(page, post.line, post.block);
    const usual = Math.max(2, USUAL * posts.length);
    addCommon(page, posts, usual, keys, known.keys);
    addCommon(page, posts, usual, (post) => wordsOf(page, post.line), known.words);
    // No body goes on below its buttons.
    addCommon(
      page,
      posts.filter((post) => isBelowButtons(page, post)),
      FEW,
      keys,
      known.keys,
    );
    if (posts.filter((post) => peel(page, post, known, ends)).length === 0) break;
  }
  if (ends.size === 0) return { has: () => false, last: null };
  for (let i = posts.length; i + 1 < blocks.length; i++) {
    const post = endingAt(i);
    do overFurniture(page, post);
    while (peel(page, post, known, ends));
  }
  return { has: (line) => ends.has(line), last: lastEnd(page, blocks, known) };
}

/** What repeats below bodies: lines as `keysOf` names them, and words. */
interface Known {
  readonly keys: Set<string>;
  readonly words: Set<string>;
}

function isKnown(page: Page, line: number, block: Block, { keys, words }: Known): boolean {
  return keysOf(page, line, block).some((key) => keys.has(key)) || isMadeOf(wordsOf(page, line), words);
}

/** Whether the words are those that close posts, in whatever order and number, and buttons: `(Reply) (Parent) (Thread)`. */
function isMadeOf(words: readonly string[], closing: ReadonlySet<string>): boolean {
  return (
    words.some((word) => closing.has(word)) && words.every((word) => closing.has(word) || phrases('links').has(word))
  );
}

/** Peels off the post's outermost line if it is known to repeat there. */
function peel(page: Page, post: Ending, known: Known, ends: Set<number>): boolean {
  if (post.line < 0 || !isKnown(page, post.line, post.block, known)) return false;
  ends.add(post.line);
  goOn(page, post);
  return true;
}

interface Ending {
  readonly block: Block;
  /** The outermost line not yet peeled off; -1 when only the body's innermost line is left. */
  line: number;
  /** Where lines are peeled off: upwards from the next header, or downwards from a footer. */
  readonly step: 1 | -1;
  /** The innermost line of the body in that direction, which always stays; -1 when there is none. */
  readonly stop: number;
}

function endingOf(page: Page, block: Block, next: Block): Ending {
  const isHeader = block.place === 'header' && next.place !== 'footer';
  const isFooter = block.place === 'footer' && next.place === 'footer';
  const ending: Ending = isHeader
    ? { block, line: topOf(next), step: -1, stop: visibleFrom(page, block.last, 1) }
    : { block, line: bottomOf(block), step: 1, stop: isFooter ? lastOfBody(page, next) : -1 };
  goOn(page, ending);
  return ending;
}

function lastOfBody(page: Page, { from, first }: Block): number {
  return from !== null ? first : visibleFrom(page, first, -1);
}

/** Goes on to the next line inwards. */
function goOn(page: Page, post: Ending): void {
  const at = visibleFrom(page, post.line, post.step);
  post.line = at >= 0 && (post.step < 0 ? at > post.stop : at < post.stop) ? at : -1;
}

function overFurniture(page: Page, post: Ending): void {
  while (post.line >= 0 && page.furniture(post.line) !== null) goOn(page, post);
}

function isBelowButtons(page: Page, { line, step }: Ending): boolean {
  const above = line < 0 || step > 0 ? -1 : visibleFrom(page, line, -1);
  return above >= 0 && page.furniture(above)?.kind === 'link';
}

/** Adds the keys that at least so many posts' outermost lines share, not all of one author. */
function addCommon(
  page: Page,
  posts: readonly Ending[],
  least: number,
  keysOfLine: (post: Ending) => readonly string[],
  into: Set<string>,
): void {
  const authors = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  posts.forEach((post, i) => {
    const { block, line } = post;
    if (line < 0) return;
    const author = block.name ? foldedName(page, block.name) : String(i);
    for (const key of new Set(keysOfLine(post))) {
      times.set(key, (times.get(key) ?? 0) + 1);
      const seen = authors.get(key);
      if (seen) seen.add(author);
      else authors.set(key, new Set([author]));
    }
  });
  for (const [key, count] of times) if (count >= least && authors.get(key)!.size > 1) into.add(key);
}

/** The words of a line that could be made of buttons; none of any other line. */
function wordsOf(page: Page, line: number): readonly string[] {
  const { ink, inkEnd, facts } = page.lines;
  if (inkEnd[line] - ink[line] > LONGEST_WHOLE || (facts[line] & LineFact.EndsSentence) !== 0) return [];
  return page.folded(line).match(/\p{L}[\p{L}'’]*/gu) ?? [];
}

/** What a line could have in common with other posts' last lines: all its words, numbers and the author's name apart, or its label. */
function keysOf(page: Page, line: number, block: Block): string[] {
  const length = page.lines.inkEnd[line] - page.lines.ink[line];
  if (length > LONGEST_LABELLED) return [];
  const folded = page.folded(line).replace(/\d+/g, '#');
  // Signs alone (":-)") are said by many.
  if (folded === '') return [];
  const keys: string[] = [];
  const name = block.name && foldedName(page, block.name);
  // A number alone counts votes.
  if (length <= LONGEST_WHOLE && /\p{L}/u.test(folded))
    keys.push(name === null ? folded : folded.replace(foldPhrase(name), '@'));
  const label = anyLabel(page, line);
  if (label !== null) keys.push(`${label}:`);
  if (LIKED.test(folded)) keys.push('likes');
  return keys;
}

const LIKED =
  /(?:\blikes? this|liked this post|thanked .{1,40} for this|said thanks|\bgefällt (?:das|dies|dieser beitrag)|\baiment? ça|\bgusta esto|\bcurtiu isso|\btykkää(?:vät)? tästä|\bvinden dit leuk|\bgillar detta|нравится это|понравилось|lubi to)$/;

function lastEnd(page: Page, blocks: readonly Block[], known: Known): number | null {
  const block = blocks[blocks.length - 1] as Block | undefined;
  if (block?.place !== 'header') return null;
  for (let line = visibleFrom(page, block.last, 2); line >= 0; line = visibleFrom(page, line, 1)) {
    if (isKnown(page, line, block, known)) return line;
  }
  return null;
}
