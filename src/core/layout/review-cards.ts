import { readRating, readTally } from '../bylines/tallies.js';
import { LineFact } from '../text/lines.js';
import { type Anchor, findFamilies } from './families.js';
import { isReplyLabel } from './owner-replies.js';
import { blanksBefore, type Page, perPage, visibleFrom } from './page.js';
import { readUsual } from './sample.js';

/** The lines that open a review: name, place, title, stars, votes, in any order, and its date. */
export interface Card {
  readonly anchor: Anchor;
  /** Lines above the date, nearest first, that may belong to the card. */
  readonly lines: readonly number[];
  /** Those of them that are neither facts nor counts nor the same on other cards: names, places, titles. */
  readonly words: readonly number[];
  /** Facts that reviews have stand in the card or behind the body. */
  readonly proven: boolean;
  /** Readers' votes are among them. */
  readonly voted: boolean;
}

/** The cards of a page's reviews, and what tells the buttons below them. */
export interface Cards {
  readonly cards: readonly Card[];
  /** Whether the page repeats the line on most reviews. */
  readonly isRepeated: (line: number) => boolean;
}

const TALLEST = 8;
const LONGEST = 80;
/** So many dates tell whether a look at all of them is worth while. */
const SAMPLE = 40;

/** Finds the cards of the dates that stand among most review facts; null where such facts do not repeat. */
export function findCards(page: Page): Cards | null {
  let best: Cards | null = null;
  let counts: ReadonlyMap<string, number> | null = null;
  for (const anchors of groupsOf(page)) {
    if (anchors.length <= (best?.cards.length ?? 1) || !hasFacts(page, anchors.slice(0, SAMPLE))) continue;
    const times = (counts ??= countLines(page));
    const isRepeated = (line: number): boolean =>
      keysOf(page, line).some((key) => (times.get(key) ?? 0) >= Math.max(2, anchors.length / 2));
    const own = anchors.filter(({ line }) => !isReplyLabel(page, visibleFrom(page, line, -1)));
    if (own.length <= (best?.cards.length ?? 1)) continue;
    const all = readUsual(
      own,
      (anchor, i) => cardAt(page, own, anchor, i, isRepeated),
      (found) => mayReview(page, found),
    );
    if (all === null) continue;
    const cards = all.length > 2 && opensBelow(page, all[0], all[1]) ? all.slice(1) : all;
    const proven = cards.filter((card) => card.proven).length;
    const marked = cards.every(({ lines }) => lines.some((line) => isMark(page, line)));
    if (!marked && (proven < 2 || proven * 2 < cards.length)) continue;
    // Marks alone may be one writer's; readers' votes are for reviews.
    if (cards.some((card) => card.voted) || speaksOfReviews(page)) best = { cards: bounded(page, cards), isRepeated };
  }
  return best;
}

/** Whether enough of the first cards show what reviews have for all of them to be looked at. */
function mayReview(page: Page, cards: readonly Card[]): boolean {
  const proven = cards.filter((card) => card.proven).length;
  return proven * 4 >= cards.length || cards.slice(1).every(({ lines }) => lines.some((line) => isMark(page, line)));
}

/** The cards without what stands above a blank line, where most have their words below one. */
function bounded(page: Page, cards: readonly Card[]): readonly Card[] {
  const tight = cards.map(({ anchor, lines, words }) => {
    let top = anchor.line;
    for (const line of lines) {
      if (blanksBefore(page, top) > 0) break;
      top = line;
    }
    return words.filter((line) => line >= top);
  });
  const apart = tight.filter((words) => words.length > 0).length * 5 >= cards.length * 4;
  return apart ? cards.map((card, i) => (tight[i].length > 0 ? { ...card, words: tight[i] } : card)) : cards;
}

/** Whether a rating, a tally or a mark stands near two of the dates. */
function hasFacts(page: Page, anchors: readonly Anchor[]): boolean {
  let found = 0;
  for (const { line } of anchors) {
    for (let steps = -TALLEST; steps <= TALLEST; steps++) {
      const at = visibleFrom(page, line, steps);
      if (at < 0 || at === line || !(isMark(page, at) || isFact(page, at) || countsReviews(page, at))) continue;
      if (++found > 1) return true;
      break;
    }
  }
  return false;
}

const REVIEWS =
  /\b(?:reviews?|rezension(?:en)?|bewertung(?:en)?|beoordeling(?:en)?|avis|reseñas?|opinion(?:es|i)?|avaliaç(?:ão|ões)|recension[ei]|recensioner|arvostelut?|recenzj[ae]|anmeldelser)\b|отзыв|クチコミ|レビュー/iu;

/** Bare numbers are marks only where a short line says that these are reviews. */
function speaksOfReviews(page: Page): boolean {
  return page.visible.some(
    (line) => page.lines.inkEnd[line] - page.lines.ink[line] <= LONGEST && REVIEWS.test(inkAt(page, line)),
  );
}

const MOST_GROUPS = 6;

/** Dates written alike, with the same words and no name before them; what stands behind them may differ. */
function groupsOf(page: Page): (readonly Anchor[])[] {
  const groups = new Map<string, Anchor[]>();
  for (const { anchors } of findFamilies(page)) {
    for (const anchor of anchors) {
      if (anchor.from !== null) continue;
      const { lead, date, side } = anchor.inline;
      const key = `${lead}<${date.kind === 'relative' ? 'ago' : date.shape}>${side === 'left' ? side : ''}`;
      const group = groups.get(key);
      if (group) group.push(anchor);
      else groups.set(key, [anchor]);
    }
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a.line - b.line))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_GROUPS);
}

/** Whether the page says between two cards that the reviews begin: then the first belongs to what is reviewed. */
function opensBelow(page: Page, first: Card, second: Card): boolean {
  const top = second.lines.at(-1) ?? second.anchor.line;
  for (let line = visibleFrom(page, first.anchor.line, 1); line >= 0 && line < top; line = visibleFrom(page, line, 1)) {
    const kind = page.furniture(line)?.kind;
    if (kind === 'claim' || kind === 'heading') return true;
  }
  return false;
}

/** How often the page says its short lines: buttons and questions stand below most reviews. */
function countLines(page: Page): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const line of page.visible) {
    if (page.lines.inkEnd[line] - page.lines.ink[line] > LONGEST) continue;
    for (const key of keysOf(page, line)) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** What a line may have in common with others: all its words; of many words, the last ones ("Ask Ann about this place"). */
function keysOf(page: Page, line: number): string[] {
  const folded = page.folded(line);
  let blanks = 0;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) blanks++;
  if (blanks < 5) return [folded];
  let from = folded.length;
  for (let words = 0; words < 3; words++) from = folded.lastIndexOf(' ', from - 1);
  return [folded, `… ${folded.slice(from + 1)}`];
}

function cardAt(
  page: Page,
  anchors: readonly Anchor[],
  anchor: Anchor,
  i: number,
  isRepeated: (line: number) => boolean,
): Card {
  const floor = i > 0 ? anchors[i - 1].line : -1;
  const lines: number[] = [];
  for (
    let line = visibleFrom(page, anchor.line, -1);
    line > floor && lines.length < TALLEST;
    line = visibleFrom(page, line, -1)
  ) {
    if (
      !(isCardLine(page, line, isRepeated) || isUnderName(page, line)) ||
      blanksBefore(page, lines.at(-1) ?? anchor.line) > 2
    )
      break;
    lines.push(line);
  }
  const next = anchors[i + 1]?.line ?? page.end;
  const words = lines.filter((line) => isWords(page, line) && !isRepeated(line));
  const voted = lines.some((line) => isTally(page, line)) || hasTally(page, anchor.line, next);
  const below = visibleFrom(page, anchor.line, 1);
  const counted = lines.some((line) => countsReviews(page, line));
  const rated = counted || lines.some((line) => isFact(page, line)) || (below >= 0 && isFact(page, below));
  return { anchor, lines, words, proven: voted || rated, voted };
}

function isCardLine(page: Page, line: number, isRepeated: (line: number) => boolean): boolean {
  const length = page.lines.inkEnd[line] - page.lines.ink[line];
  if (length > (isTitle(page, line) ? 2 * LONGEST : LONGEST)) return false;
  if (isFact(page, line) || isTitle(page, line)) return true;
  const furniture = page.furniture(line);
  // "4 reviews" and "2 helpful" count what this person wrote and got.
  const counts = furniture?.kind === 'claim' || (furniture?.kind === 'link' && /\d/.test(inkAt(page, line)));
  if (furniture && !counts) return false;
  if ((page.lines.facts[line] & LineFact.EndsSentence) !== 0 && length > 60) return false;
  // Buttons in words; what is repeated in fewer words may be a rank.
  return !isRepeated(line) || inkAt(page, line).split(/\s+/).length < LEAST_BUTTON;
}

/** Whatever stands right below "By Ann" and "from Hillfoot" is the review's title. */
function isUnderName(page: Page, line: number): boolean {
  if (page.lines.inkEnd[line] - page.lines.ink[line] > 2 * LONGEST || blanksBefore(page, line) > 0) return false;
  const above = visibleFrom(page, line, -1);
  if (above < 0 || isBy(page, above)) return above >= 0;
  const top = visibleFrom(page, line, -2);
  return top >= 0 && blanksBefore(page, above) === 0 && FROM.test(inkAt(page, above)) && isBy(page, top);
}

const LEAST_BUTTON = 5;

/** `4 reviews`: so many the reviewer has written. */
function countsReviews(page: Page, line: number): boolean {
  return page.furniture(line)?.kind === 'claim' && REVIEWS.test(inkAt(page, line));
}

/** A title in quotation marks. */
function isTitle(page: Page, line: number): boolean {
  const ink = inkAt(page, line);
  return /^[“"«„]/.test(ink) && /[”"»“]$/.test(ink);
}

/** Stars, labelled marks or votes on the line, and nothing else. */
export function isFact(page: Page, line: number): boolean {
  return countedOn(page, line) !== Counted.Nothing;
}

/** Votes on the line, and nothing else. */
function isTally(page: Page, line: number): boolean {
  return countedOn(page, line) === Counted.Votes;
}

const Counted = { Unknown: 0, Nothing: 1, Marks: 2, Votes: 3 } as const;

/** The groups of dates share lines, so each is read once. */
const knownLines = perPage((page) => new Uint8Array(page.lines.count));

function countedOn(page: Page, line: number): number {
  const known = knownLines(page);
  if (known[line] !== Counted.Unknown) return known[line];
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  let counted: number = Counted.Nothing;
  if (end - start <= LONGEST) {
    if (readTally(page.text, start, end)) counted = Counted.Votes;
    else if (readRating(page.text, start, end)) counted = Counted.Marks;
  }
  return (known[line] = counted);
}

/** A mark, or what the reviewer has written and got so far: `8`, `24 thanks`. */
const COUNT = /^\d{1,6}(?:[.,\s]\d{1,3}){0,2}(?: \p{L}+){0,3}$/u;

function isWords(page: Page, line: number): boolean {
  return !isFact(page, line) && page.furniture(line) === null && !COUNT.test(inkAt(page, line));
}

const ASKS = 14;

/** Votes for helpfulness below the body. */
function hasTally(page: Page, from: number, to: number): boolean {
  for (let steps = 1; steps <= ASKS; steps++) {
    const line = visibleFrom(page, to, -steps);
    if (line <= from) return false;
    if (isTally(page, line)) return true;
  }
  return false;
}

/** A mark alone on its line: `8`, `9.5`. */
export function isMark(page: Page, line: number): boolean {
  if (page.lines.inkEnd[line] - page.lines.ink[line] > 4) return false;
  return /^(?:10|\d)(?:[.,]\d)?$/.test(inkAt(page, line));
}

/** What leads to the reviewer, and to where he comes from. */
const BY = /^(?:(?:reviewed |review |written )?by|von|par|por|door|di|av|af)[:\s]/i;
export const FROM = /^(?:from|aus|de|uit|da|från|fra|из)\s/i;

export function isBy(page: Page, line: number): boolean {
  return BY.test(inkAt(page, line));
}

function inkAt(page: Page, line: number): string {
  return page.text.slice(page.lines.ink[line], page.lines.inkEnd[line]);
}
