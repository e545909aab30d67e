import { nameLikelihood } from '../bylines/names.js';
import { foldPhrase } from '../bylines/phrases.js';
import type { Found } from '../discussion.js';
import { type Block, blockOf } from './block.js';
import { readNameLine } from './name-line.js';
import { withOwners } from './owner-replies.js';
import { blanksBefore, type Page, perPage, visibleFrom } from './page.js';
import { type Card, findCards, FROM, isBy, isFact, isMark } from './review-cards.js';
import { median } from './median.js';
import { inkOf } from '../text/lines.js';
import { trimNames } from './trim-names.js';

/**
 * Reviews of a product or a place. Their bylines are cards of several lines, in an order that each site has of its own; what
 * gives them away are stars, marks and votes for helpfulness. Owners answer between them, on one line with name, office and
 * date. Empty where such facts do not repeat.
 */
export const findReviews: (page: Page) => readonly Block[] = perPage((page) => {
  const found = findCards(page);
  if (!found) return [];
  return withEnds(page, withOwners(page, trimNames(page, layOut(page, found.cards))), found.isRepeated);
});

/** Decides for the page which line of the cards is the name, and where the cards begin. */
function layOut(page: Page, cards: readonly Card[]): Block[] {
  const words = cards.map((card) => card.words);
  const inline = areNamed(page, cards);
  // The first card has the page's head above it, which no other line bounds.
  const others = words.slice(1).map((lines) => lines.length);
  words[0] = words[0].slice(0, Math.max(...others));
  const usual = median(others);
  const nameAt = inline ? null : nameOffset(page, words, usual);
  const named = words.map((lines) => (nameAt === null ? -1 : nameLineIn(page, lines, nameAt, usual)));
  const tops = topsOf(page, cards, named);
  return cards.map((card, i) => {
    const { anchor } = card;
    const first = tops[i];
    const name = named[i] < 0 ? null : readNameLine(page, named[i]);
    const rating = markIn(page, card, first);
    return blockOf({
      place: 'header',
      anchor: anchor.line,
      first,
      last: anchor.line,
      date: anchor.inline.date,
      name: inline ? anchor.inline.name : (name?.name ?? null),
      likelihood: 0.8,
      rating,
      kind: 'comment',
    });
  });
}

const LONGEST_PRESS = 40;

/** A thank-you that nobody has pressed yet. */
const PRESS = /^(?:thanks?|thank you|danke|merci|gracias|obrigad[oa]|grazie|bedankt|спасибо)(?!\p{L})/iu;

/** The posts with their last lines; below the last one the page goes on, and tells its end as on other pages. */
function withEnds(page: Page, blocks: readonly Block[], isRepeated: (line: number) => boolean): Block[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1] as Block | undefined;
    if (!next) return block;
    return { ...block, bounds: { first: block.first, last: lastOf(page, block.last, next.first, isRepeated) } };
  });
}

/** The last line of a review's text: above the buttons and questions that stand before the next card. */
function lastOf(page: Page, from: number, next: number, isRepeated: (line: number) => boolean): number {
  let line = visibleFrom(page, next, -1);
  for (; line > from; line = visibleFrom(page, line, -1)) {
    const isButton = page.furniture(line) !== null || isRepeated(line) || isFact(page, line);
    if (
      !isButton &&
      !(page.lines.inkEnd[line] - page.lines.ink[line] <= LONGEST_PRESS && PRESS.test(inkOf(page.lines, line)))
    )
      return line;
  }
  return from;
}

/** Whether most dates have a name on their line; the same words before each are a label ("written"). */
function areNamed(page: Page, cards: readonly Card[]): boolean {
  const names = cards.flatMap(({ anchor: { inline } }) =>
    inline.name ? [foldPhrase(page.text.slice(inline.name.start, inline.name.end))] : [],
  );
  return names.length * 2 > cards.length && new Set(names).size * 2 > names.length;
}

/** `by`: where a label gives the name away; else how many lines of words above the date it stands. */
type NameAt = 'by' | number;

function nameOffset(page: Page, words: readonly (readonly number[])[], usual: number): NameAt {
  if (words.filter((lines) => lines.some((line) => isBy(page, line))).length * 2 > words.length) return 'by';
  let best = 0;
  let bestScore = -Infinity;
  for (let offset = 0; offset < usual; offset++) {
    const lines = words.map((list) => list[offset]).filter((line) => line !== undefined);
    let score = 0;
    for (const line of lines) {
      const ink = inkOf(page.lines, line);
      const name = nameLikelihood(ink.replace(/,$/, ''));
      score += name + (ink.endsWith(',') ? 0.6 : 0) - (/^[“"«„]/.test(ink) ? 1 : 0) - (FROM.test(ink) ? 0.8 : 0);
    }
    score = score / Math.max(1, lines.length) + (offset === usual - 1 ? 0.25 : 0);
    if (score > bestScore) {
      best = offset;
      bestScore = score;
    }
  }
  return best;
}

function nameLineIn(page: Page, words: readonly number[], nameAt: NameAt, usual: number): number {
  // "By far the best" is a title; who wrote it stands above.
  if (nameAt === 'by') return words.filter((line) => isBy(page, line)).at(-1) ?? -1;
  // Counted from the top where the name stands there: lines below it may be missing, or the same on other cards.
  const top = nameAt === usual - 1 && words.length <= usual + 1;
  const at = top ? words.length - 1 : nameAt;
  const line = words[at] as number | undefined;
  if (line === undefined) return -1;
  // "HP" in the place of a picture stands for "Hazel P" below.
  return at > 0 && isShortFor(inkOf(page.lines, line), inkOf(page.lines, words[at - 1])) ? words[at - 1] : line;
}

/** Whether a picture's letters stand for the name: its initials, or its first letters. */
function isShortFor(letters: string, name: string): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(letters) || letters === name) return false;
  const initials = [...name.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter).join('');
  return initials.toUpperCase().startsWith(letters) || name.toUpperCase().startsWith(letters);
}

const HIGHEST_TITLE = 3;

/**
 * The line each card begins on: the name's, or that of a title or stars above it. Where a blank line stands above most cards,
 * it bounds them; else only as many lines are taken as all cards have, for a line that ends a body stands above some names only.
 */
function topsOf(page: Page, cards: readonly Card[], named: readonly number[]): number[] {
  const names = named.map((line, i) => (line >= 0 ? line : cards[i].anchor.line));
  const above = names.map((line) => linesAbove(page, line));
  // The first card has the page's head above it.
  const known = above.slice(1).filter((lines) => lines !== null);
  const apart = known.length * 3 >= (names.length - 1) * 2;
  const usual = apart ? median(known) : Math.min(...above.map((lines) => lines ?? 0));
  return names.map((line, i) => {
    const top = visibleFrom(page, line, -(apart && i > 0 ? (above[i] ?? usual) : usual));
    // Neither above the page nor into the card before.
    return top > (i > 0 ? cards[i - 1].anchor.line : -1) ? top : line;
  });
}

/** How many lines stand above `line` up to the next blank one; null when that is too far, or furniture is in between. */
function linesAbove(page: Page, line: number): number | null {
  for (let count = 0; count <= HIGHEST_TITLE; count++) {
    if (count > 0 && page.furniture(line) !== null) return null;
    if (blanksBefore(page, line) > 0) return count;
    line = visibleFrom(page, line, -1);
    if (line < 0) return count;
  }
  return null;
}

/** A mark alone on a line of the card; stars and labelled marks are read with the other counts. */
function markIn(page: Page, { lines }: Card, first: number): Found<number> | null {
  const line = lines.find((at) => at >= first && isMark(page, at));
  if (line === undefined) return null;
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  return { value: Number(page.text.slice(start, end).replace(',', '.')), start, end };
}
