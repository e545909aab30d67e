import { readRating, readTally } from '../bylines/tallies.js';
import { nameLikelihood } from '../bylines/names.js';
import { foldPhrase } from '../bylines/phrases.js';
import type { Found } from '../discussion.js';
import { LineFact } from '../text/lines.js';
import { type Block, blockOf } from './block.js';
import { type Anchor, findFamilies } from './families.js';
import { readNameLine } from './name-line.js';
import { blanksBefore, type Page, visibleFrom } from './page.js';

/** The lines that open a review: name, place, title, stars, votes, in any order, and its date. */
interface Card {
  readonly anchor: Anchor;
  /** Lines above the date, nearest first, that may belong to the card. */
  readonly lines: readonly number[];
  /** Those of them that are neither facts nor counts nor the same on other cards: names, places, titles. */
  readonly words: readonly number[];
  /** Facts that only reviews have stand in the card or behind the body. */
  readonly proven: boolean;
}

const TALLEST = 8;
const LONGEST = 80;

/**
 * Reviews of a product or a place. Their bylines are cards of several lines, in an order that each site has of its own; what
 * gives them away are stars, marks and votes for helpfulness. Owners answer between them, on one line with name, office and
 * date. Empty where such facts do not repeat.
 */
export function findReviews(page: Page): Block[] {
  const counts = countLines(page);
  let best: Card[] = [];
  let isButton: (line: number) => boolean = () => false;
  for (const anchors of groupsOf(page)) {
    const isRepeated = (line: number): boolean =>
      keysOf(page, line).some((key) => (counts.get(key) ?? 0) >= Math.max(2, anchors.length / 2));
    const all = anchors.map((anchor, i) => cardAt(page, anchors, anchor, i, isRepeated));
    const cards = all.length > 2 && opensBelow(page, all[0], all[1]) ? all.slice(1) : all;
    const marked = cards.length > 1 && cards.every(({ lines }) => lines.some((line) => isMark(page, line)));
    if (marked && !speaksOfReviews(page)) continue;
    const proven = marked ? cards.length : cards.filter((card) => card.proven).length;
    if (proven < 2 || proven * 2 < cards.length || cards.length <= best.length) continue;
    best = cards;
    isButton = isRepeated;
  }
  if (best.length === 0) return [];
  const reviews = layOut(page, best);
  return reviews.length < 2 ? [] : withEnds(page, withOwners(page, reviews), isButton);
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
  const words = foldPhrase(inkAt(page, line)).split(' ');
  if (words.length < 2) return [];
  return words.length < 6 ? [words.join(' ')] : [words.join(' '), `… ${words.slice(-3).join(' ')}`];
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
  return {
    anchor,
    lines,
    words,
    proven: lines.some((line) => isFact(page, line)) || hasTally(page, anchor.line, next),
  };
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

/** A title in quotation marks. */
function isTitle(page: Page, line: number): boolean {
  const ink = inkAt(page, line);
  return /^[“"«„]/.test(ink) && /[”"»“]$/.test(ink);
}

/** Stars, marks or votes on the line, and nothing else. */
function isFact(page: Page, line: number): boolean {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  return (
    end - start <= LONGEST && (readRating(page.text, start, end) !== null || readTally(page.text, start, end) !== null)
  );
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
    const end = page.lines.inkEnd[line];
    const start = page.lines.ink[line];
    if (end - start <= LONGEST && readTally(page.text, start, end)) return true;
  }
  return false;
}

/** A mark alone on its line: `8`, `9.5`. */
function isMark(page: Page, line: number): boolean {
  return /^(?:10|\d)(?:[.,]\d)?$/.test(inkAt(page, line));
}

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
  const tops = topsOf(
    page,
    named.map((line, i) => (line >= 0 ? line : cards[i].anchor.line)),
  );
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
      level: 0,
      rating,
      kind: 'comment',
    });
  });
}

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
    if (!isButton && !PRESS.test(inkAt(page, line))) return line;
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
      const ink = inkAt(page, line);
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

const BY = /^(?:(?:reviewed |review |written )?by|von|par|por|door|di|av|af)[:\s]/i;
const FROM = /^(?:from|aus|de|uit|da|från|fra|из)\s/i;

function isBy(page: Page, line: number): boolean {
  return BY.test(inkAt(page, line));
}

function nameLineIn(page: Page, words: readonly number[], nameAt: NameAt, usual: number): number {
  // "By far the best" is a title; who wrote it stands above.
  if (nameAt === 'by') return words.filter((line) => isBy(page, line)).at(-1) ?? -1;
  // Counted from the top where the name stands there: lines below it may be missing, or the same on other cards.
  const top = nameAt === usual - 1 && words.length <= usual + 1;
  return (top ? words.at(-1) : words[nameAt]) ?? -1;
}

const HIGHEST_TITLE = 3;

/**
 * The line each card begins on: the name's, or that of a title or stars above it. Where a blank line stands above most cards,
 * it bounds them; else only as many lines are taken as all cards have, for a line that ends a body stands above some names only.
 */
function topsOf(page: Page, names: readonly number[]): number[] {
  const above = names.map((line) => linesAbove(page, line));
  // The first card has the page's head above it.
  const known = above.slice(1).filter((lines) => lines !== null);
  const apart = known.length * 3 >= (names.length - 1) * 2;
  const usual = apart ? median(known) : Math.min(...above.map((lines) => lines ?? 0));
  return names.map((line, i) => visibleFrom(page, line, -(apart && i > 0 ? (above[i] ?? usual) : usual)));
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

const OFFICE =
  /\b(?:manager|owner|management|director|host|proprietor|support|customer (?:service|care)|team|staff|representative|eigenaar|eigenaresse|beheerder|directie|inhaber(?:in)?|direktor(?:in)?|geschäftsführ\w*|gérante?|propriétaire|directeur|directrice|responsable|gerente|propietari[oa]|proprietári[oa]|titolare|direttore|ägare|omistaja)\b|представитель|владел|менеджер|управляющ|директор/iu;

/** Reviews with the answers of owners between them: `Jo Roe, Hotel Manager, D`, each below the review it answers. */
function withOwners(page: Page, reviews: readonly Block[]): Block[] {
  const blocks = [...reviews];
  for (const { line, marks } of page.dateLines) {
    if (line <= reviews[0].last || reviews.some((review) => line >= review.first && line <= review.last)) continue;
    const start = page.lines.ink[line];
    const [date] = marks;
    if (page.lines.inkEnd[line] - start > LONGEST + 20) continue;
    const office = OFFICE.exec(page.text.slice(start, date.start));
    if (!office || office.index === 0) continue;
    const comma = page.text.slice(start, start + office.index).search(/\s?[,(|–—-]/);
    const end = comma > 0 ? start + comma : start + office.index;
    if (nameLikelihood(page.text.slice(start, end)) < 0.6) continue;
    blocks.push(
      blockOf({
        place: 'header',
        anchor: line,
        first: line,
        last: line,
        date,
        name: { start, end },
        likelihood: 0.8,
        level: 1,
        kind: 'comment',
      }),
    );
  }
  return blocks.sort((a, b) => a.first - b.first);
}

function inkAt(page: Page, line: number): string {
  return page.text.slice(page.lines.ink[line], page.lines.inkEnd[line]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
