import { REPLY_MARKS } from '../bylines/reply-marks.js';
import { foldName } from '../bylines/names.js';
import { inkOf, LineFact } from '../text/lines.js';
import { type Block, bottomOf, topOf } from './block.js';
import { anyLabel, type CardLine, readCardLine } from './card.js';
import { type Page, visibleFrom } from './page.js';
import { foldedName } from './name-line.js';
import { readUsual } from './sample.js';

const TALLEST = 18;
const MOST_BETWEEN = 4;
const LONGEST_SOFT = 48;

/**
 * Stretches headers over the author's card, so that his rank, the number of his posts and his town are not his words. Boards show
 * it between name and date (then it lies inside already), between header and body, or below the body with the name once
 * more; the name may also stand alone above it all. What is on most posts is believed.
 */
export function withCards(page: Page, blocks: readonly Block[]): Block[] {
  const below = withCardsBelowHeader(page, blocks);
  return withReputation(page, withCardsBelowBody(page, overNames(page, underRepeated(page, below))));
}

/** The line behind the `i`-th post's last one as far as the next byline tells. */
function limitOf(page: Page, blocks: readonly Block[], i: number): number {
  const block = blocks[i];
  if (block.place === 'split') return block.footFirst;
  return i + 1 < blocks.length ? topOf(blocks[i + 1]) : page.end;
}

function opensBody({ place, upTo, last }: Block): boolean {
  return place !== 'footer' && upTo === null && last >= 0;
}

interface ZoneLine {
  readonly line: number;
  readonly card: CardLine | null;
  /** Any label at all, known or not. */
  readonly label: string | null;
  readonly soft: boolean;
}

/** The lines right below a header that could be a card: short ones. */
function zoneOf(page: Page, block: Block, limit: number): ZoneLine[] {
  const zone: ZoneLine[] = [];
  for (let line = visibleFrom(page, block.last, 1); line >= 0 && line < limit; line = visibleFrom(page, line, 1)) {
    if (zone.length >= TALLEST) break;
    const card = readCardLine(page, line);
    const length = page.lines.inkEnd[line] - page.lines.ink[line];
    const soft = length <= LONGEST_SOFT && (page.lines.facts[line] & LineFact.EndsSentence) === 0;
    const label = card?.label ?? anyLabel(page, line);
    if (!card && !soft && label === null) break;
    zone.push({ line, card, label, soft });
  }
  return zone;
}

function withCardsBelowHeader(page: Page, blocks: readonly Block[]): Block[] {
  const zones = readUsual(
    blocks,
    (block, i) => (opensBody(block) ? zoneOf(page, block, limitOf(page, blocks, i)) : []),
    haveCards,
  );
  if (zones === null) return [...blocks];
  const times = new Map<string, number>();
  for (const zone of zones) {
    for (const label of new Set(zone.map((entry) => entry.label))) {
      if (label) times.set(label, (times.get(label) ?? 0) + 1);
    }
  }
  const isCard = ({ card, label }: ZoneLine): boolean =>
    (card !== null && card.kind !== 'rank') || (label !== null && times.get(label)! >= Math.max(2, blocks.length / 2));
  return blocks.map((block, i) => {
    const last = cardEnd(page, zones[i], limitOf(page, blocks, i), isCard);
    return last === null ? block : { ...block, last };
  });
}

function haveCards(zones: readonly (readonly ZoneLine[])[]): boolean {
  const carded = zones.filter((zone) => zone.some(({ card }) => card && card.kind !== 'rank')).length;
  return carded >= Math.max(2, zones.length / 2) || zones.some((zone) => labelsIn(zone) >= 3);
}

function labelsIn(zone: readonly ZoneLine[]): number {
  return new Set(zone.map(({ card }) => (card && card.kind !== 'rank' ? card.label : null))).size - 1;
}

/** The last line of the card that begins the zone; null when there is none or no body would be left. */
function cardEnd(
  page: Page,
  zone: readonly ZoneLine[],
  limit: number,
  isCard: (entry: ZoneLine) => boolean,
): number | null {
  let end = -1;
  for (let at = 0; at < zone.length && at - end <= MOST_BETWEEN + 1; at++) if (isCard(zone[at])) end = at;
  if (end < 0) return null;
  // A label alone has its value on the next line.
  const { line } = zone[end];
  if (!/[\p{N}:：]/u.test(inkOf(page.lines, line)) && end + 1 < zone.length) end++;
  // A rank or the like may close the card; the post's subject stands between card and body.
  while (end + 1 < zone.length && closesCard(page, zone[end + 1])) end++;
  const body = visibleFrom(page, zone[end].line, 1);
  return body < 0 || body >= limit ? null : zone[end].line;
}

const SUBJECT = new RegExp(String.raw`^(?:default |standard |icon\d* )?(?:${REPLY_MARKS})\s?:\s`, 'i');

function closesCard(page: Page, { line, card }: ZoneLine): boolean {
  return (
    card?.kind === 'rank' ||
    page.furniture(line)?.kind === 'link' ||
    page.furniture(line)?.kind === 'rule' ||
    SUBJECT.test(inkOf(page.lines, line))
  );
}

/** Stretches headers over a line that stands below them in most posts, the same in all: a rank, a button, a label. */
function underRepeated(page: Page, blocks: readonly Block[]): Block[] {
  let stretched = [...blocks];
  for (let steps = 0; steps < 3; steps++) {
    let usual: string | null = null;
    const texts = readUsual(
      stretched,
      (block, i) => {
        const line = opensBody(block) ? visibleFrom(page, block.last, 1) : -1;
        const next = line < 0 ? -1 : visibleFrom(page, line, 1);
        return next < 0 || next >= limitOf(page, stretched, i) ? null : sameLine(page, line);
      },
      (found) => {
        const [text, times] = mostFrequent(found);
        if (times >= 3 && times >= 0.6 * found.length) usual = text;
        return usual !== null;
      },
    );
    if (texts === null) return stretched;
    stretched = stretched.map((block, i) =>
      texts[i] === usual ? { ...block, last: visibleFrom(page, block.last, 1) } : block,
    );
  }
  return stretched;
}

const LONGEST_SAME = 40;

/** A short line as it is compared over posts; null for one that could be text or a count. */
function sameLine(page: Page, line: number): string | null {
  const length = page.lines.inkEnd[line] - page.lines.ink[line];
  if (length > LONGEST_SAME || (page.lines.facts[line] & (LineFact.EndsSentence | LineFact.EndsColon)) !== 0)
    return null;
  if (readCardLine(page, line)?.kind === 'rank') return 'rank';
  const folded = page.folded(line);
  return /\p{L}{2}/u.test(folded) ? folded : null;
}

function mostFrequent(values: readonly (string | null)[]): [string | null, number] {
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const value of values) {
    if (value === null) continue;
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (most === null || count > counts.get(most)!) most = value;
  }
  return [most, most === null ? 0 : counts.get(most)!];
}

const FURTHEST_NAME = 12;
const LONGEST_BETWEEN = 70;

/** Stretches headers up to the author's name, where it stands once more above his card or alone on a line. */
function overNames(page: Page, blocks: readonly Block[]): Block[] {
  const tops = readUsual(
    blocks,
    (block, i) => nameAbove(page, block, i > 0 ? bodyStart(page, blocks[i - 1]) : -1),
    (lines) => {
      const found = lines.filter((line) => line >= 0).length;
      return found >= 2 && found >= 0.6 * lines.length;
    },
  );
  if (tops === null) return [...blocks];
  return blocks.map((block, i) => (tops[i] < 0 ? block : { ...block, first: tops[i] }));
}

/** The first line that is surely another post's: of its body, or of what closes it. */
function bodyStart(page: Page, block: Block): number {
  return block.place === 'header' ? visibleFrom(page, block.last, 1) : bottomOf(block);
}

function nameAbove(page: Page, block: Block, limit: number): number {
  const name = block.name && foldedName(page, block.name);
  if (name === null || block.place === 'footer' || block.first < 0) return -1;
  const date = block.date && page.text.slice(block.date.start, block.date.end);
  for (let steps = 1; steps <= FURTHEST_NAME; steps++) {
    const line = visibleFrom(page, block.first, -steps);
    if (line <= limit) return -1;
    if (page.lines.inkEnd[line] - page.lines.ink[line] > LONGEST_BETWEEN) return -1;
    const ink = foldName(inkOf(page.lines, line));
    if (ink === name || (date !== null && ink.startsWith(`${name} `) && ink.endsWith(foldName(date)))) return line;
  }
  return -1;
}

/** Cards below bodies, with the author's name on top: they become the byline's lower part. */
function withCardsBelowBody(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.some(({ place }) => place !== 'header')) return [...blocks];
  const feet = readUsual(
    blocks,
    (block, i) => cardBelowBody(page, block, limitOf(page, blocks, i)),
    (cards) => cards.filter((card) => card !== null).length >= Math.max(1, 0.6 * cards.length),
  );
  if (feet === null) return [...blocks];
  return blocks.map((block, i) => {
    const foot = feet[i];
    return foot ? { ...block, place: 'split', footFirst: foot[0], footLast: foot[1] } : block;
  });
}

/** First and last line of the card behind a body; null when there is none. */
function cardBelowBody(page: Page, block: Block, limit: number): [number, number] | null {
  const name = block.name && foldedName(page, block.name);
  if (name === null) return null;
  for (let line = visibleFrom(page, block.last, 2); line >= 0 && line < limit; line = visibleFrom(page, line, 1)) {
    if (page.lines.inkEnd[line] - page.lines.ink[line] > LONGEST_SOFT || foldName(inkOf(page.lines, line)) !== name)
      continue;
    let last = -1;
    let at = visibleFrom(page, line, 1);
    for (let steps = 0; steps < TALLEST && at >= 0 && at < limit; steps++, at = visibleFrom(page, at, 1)) {
      const card = readCardLine(page, at);
      if (card || (last >= 0 && isSoft(page, at))) last = at;
      else if (steps >= 2 || !isSoft(page, at)) break;
    }
    if (last >= 0) return [line, last];
  }
  return null;
}

function isSoft(page: Page, line: number): boolean {
  const { ink, inkEnd, facts } = page.lines;
  return inkEnd[line] - ink[line] <= 24 && (facts[line] & LineFact.EndsSentence) === 0 && page.furniture(line) === null;
}

/** The reputation that the card gives. A count of points among no other lines of a card is the post's. */
function withReputation(page: Page, blocks: readonly Block[]): Block[] {
  const reputations = readUsual(
    blocks,
    (block) => block.reputation ?? reputationOf(page, block),
    (found) => found.some((reputation) => reputation !== null),
  );
  if (reputations === null) return [...blocks];
  return blocks.map((block, i) =>
    block.reputation === reputations[i] ? block : { ...block, reputation: reputations[i] },
  );
}

function reputationOf(page: Page, block: Block): Block['reputation'] {
  const cards = [...cardLines(page, block.first, block.last), ...cardLines(page, block.footFirst, block.footLast)];
  const reputation = cards.find((card) => card.reputation)?.reputation;
  return reputation && cards.some(({ kind }) => kind === 'label') ? reputation : null;
}

function cardLines(page: Page, first: number, last: number): CardLine[] {
  const cards: CardLine[] = [];
  for (let line = Math.max(0, first); line <= last; line++) {
    const card = readCardLine(page, line);
    if (card) cards.push(card);
  }
  return cards;
}
