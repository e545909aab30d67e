import { inkOf, LineFact } from '../text/lines.js';
import { type Block, blockOf } from './block.js';
import { cardShare, readCardLine } from './card.js';
import { type Anchor, type Family, isCardDate } from './families.js';
import { type NameLine, readNameLine } from './name-line.js';
import { type Page, visibleFrom } from './page.js';
import { median } from './median.js';
import { occurrences } from './occurrences.js';
import { withNumbers } from './post-numbers.js';
import { firstOf } from './sample.js';
import { rateSample, type Template } from './template.js';

const FURTHEST = 16;
const LONGEST_CARD_LINE = 80;
const LONGEST_REMARK = 48;
const LEAST = 3;
const MOST_SIGNED = 3;
const USUAL = 0.6;

/**
 * Templates in which the name opens a card whose height varies from user to user, with the date at its end: no count of lines
 * leads from the date to the name. What closes the post before does: a button, `Top`, a count of reactions, a wide gap.
 * Each line (or gap) that recurs above most dates is tried as that end; the first line behind it holds the name.
 */
export function findBehindDelimiters(page: Page, family: Family): Template[] {
  const { anchors } = family;
  if (anchors.length < LEAST || anchors.some(({ inline, from }) => inline.name !== null || from !== null)) return [];
  const few = firstOf(anchors);
  const windows = windowsOf(page, few);
  const last = blockFor(anchors[anchors.length - 1], null);
  const templates: Template[] = [];
  const tried = new Set<string>();
  for (const end of delimitersOf(windows)) {
    const names = namesBehind(page, few, windows, end);
    const places = names.map((name) => name?.line ?? -1).join();
    if (tried.has(places)) continue;
    tried.add(places);
    const distances = distancesOf(page, few, names);
    // Names that all stand as many lines above, or most right above, are found without.
    if (distances.length < USUAL * few.length || new Set(distances).size < 2) continue;
    const usual = median(distances);
    if (usual < 2) continue;
    const sample = blocksOf(page, few, windows, names, usual);
    const rated = rateSample(page, family, 'behind', sample, last, anchors[0].inline.lead);
    // Blank lines inside a card are its own; what closes the posts tells them apart.
    const delimiter = 0.3 - Math.min(0, rated.reasons.gaps);
    const cards = 0.8 * cardShare(page, sample);
    templates.push({
      ...rated,
      count: anchors.length,
      readAll: () => (few.length === anchors.length ? sample : readAll(page, anchors, end, usual)),
      score: rated.score + delimiter + cards,
      reasons: { ...rated.reasons, delimiter, cards },
    });
  }
  return templates;
}

function readAll(page: Page, anchors: readonly Anchor[], end: string, usual: number): readonly Block[] {
  const windows = windowsOf(page, anchors);
  return blocksOf(page, anchors, windows, namesBehind(page, anchors, windows, end), usual);
}

function windowsOf(page: Page, anchors: readonly Anchor[]): LineAbove[][] {
  return anchors.map((anchor, i) => linesAbove(page, anchor, i > 0 ? anchors[i - 1].line : -1));
}

/** For each anchor the name on the first line behind what closes the post before, or behind its text. */
function namesBehind(
  page: Page,
  anchors: readonly Anchor[],
  windows: readonly (readonly LineAbove[])[],
  end: string,
): (NameLine | null)[] {
  return windows.map(
    (window, i) =>
      nameBehind(page, window, anchors[i].line, end) ??
      (i > 0 ? nameBehind(page, window, anchors[i].line, TEXT) : null),
  );
}

/** How many visible lines above their dates the names stand that were found. */
function distancesOf(page: Page, anchors: readonly Anchor[], names: readonly (NameLine | null)[]): number[] {
  return names.flatMap((name, i) => (name ? page.place[anchors[i].line] - page.place[name.line] : []));
}

function blocksOf(
  page: Page,
  anchors: readonly Anchor[],
  windows: readonly (readonly LineAbove[])[],
  names: readonly (NameLine | null)[],
  usual: number,
): readonly Block[] {
  const known = new Set(names.flatMap((name) => (name ? page.text.slice(name.name.start, name.name.end) : [])));
  const blocks = anchors.map((anchor, i) => blockFor(anchor, names[i] ?? firstName(page, windows[i], known, usual)));
  return withNumbers(page, blocks);
}

/** A line above a date, with what it could be recognised by as the end of a post. */
interface LineAbove {
  readonly line: number;
  readonly keys: readonly string[];
}

/** The visible lines above an anchor that could be a card, nearest first. */
function linesAbove(page: Page, { line: anchor }: Anchor, limit: number): LineAbove[] {
  const lines: LineAbove[] = [];
  for (let steps = 1; steps <= FURTHEST; steps++) {
    const line = visibleFrom(page, anchor, -steps);
    if (line < 0 || line <= limit) break;
    lines.push({ line, keys: keysOf(page, line) });
    if (isProse(page, line)) break;
  }
  return lines;
}

/** A long line, or one that ends a sentence of some length; "3 of 4 people found this helpful." still stands on cards. */
function isProse(page: Page, line: number): boolean {
  const { ink, inkEnd, facts } = page.lines;
  const length = inkEnd[line] - ink[line];
  return length > LONGEST_CARD_LINE || (length > LONGEST_REMARK && (facts[line] & LineFact.EndsSentence) !== 0);
}

const GAP = 'gap';
/** The body above ends in a line of text, and the name stands right behind. */
const TEXT = 'text';
const BUTTON = 'button';

const MOST_DELIMITERS = 8;

/** What could close posts: what recurs above most dates, as `keysOf` names it; the most frequent first. */
function delimitersOf(windows: readonly (readonly LineAbove[])[]): string[] {
  const times = occurrences(windows.slice(1).map((window) => window.flatMap(({ keys }) => keys)));
  const least = Math.max(LEAST - 1, USUAL * (windows.length - 1));
  return [...times]
    .filter(([key, count]) => key !== TEXT && count >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_DELIMITERS)
    .map(([key]) => key);
}

/** What a line could be recognised by as the end of a post. */
function keysOf(page: Page, line: number): string[] {
  const keys: string[] = [];
  const kind = page.furniture(line)?.kind;
  if (kind === 'link') keys.push(BUTTON);
  if (isProse(page, line)) return [...keys, TEXT];
  if (kind === 'rule') return [...keys, inkOf(page.lines, line)];
  if (page.lines.inkEnd[line] - page.lines.ink[line] <= 40) {
    const isNumbered = (page.lines.facts[line] & LineFact.Digit) !== 0;
    keys.push(isNumbered ? page.folded(line).replace(/\d+/g, '#') : page.folded(line));
  }
  const above = visibleFrom(page, line, -1);
  if (above >= 0 && line - above > 2) keys.push(GAP);
  return keys;
}

function nameBehind(page: Page, window: readonly LineAbove[], anchor: number, delimiter: string): NameLine | null {
  const end = window.find(({ keys }) => keys.includes(delimiter))?.line;
  if (end === undefined) return null;
  let line = delimiter === GAP ? end : visibleFrom(page, end, 1);
  // A signature may stand between the button and the next name.
  const most = page.furniture(end)?.kind === 'link' ? MOST_SIGNED : 1;
  for (let steps = 0; steps < most && line < anchor; steps++, line = visibleFrom(page, line, 1)) {
    if ((page.lines.facts[line] & LineFact.EndsSentence) !== 0) continue;
    const name = readNameLine(page, line);
    return name && name.likelihood >= 0.4 ? name : null;
  }
  return null;
}

/** Nothing closes a post above the first one: its name stands as far above as most names do, or is that of a later post. */
function firstName(
  page: Page,
  window: readonly LineAbove[],
  known: ReadonlySet<string>,
  usualDistance: number,
): NameLine | null {
  const read = window.map(({ line }) => readNameLine(page, line));
  const border = window.findIndex(({ line }) => endsCard(page, line));
  const usual = read[border > 0 && border <= usualDistance + 2 ? border - 1 : usualDistance - 1] as
    NameLine | null | undefined;
  return (
    [...read].reverse().find((name) => name && known.has(page.text.slice(name.name.start, name.name.end))) ??
    (usual && usual.likelihood >= 0.6 ? usual : null)
  );
}

/** Whether the line is none of a card's: it holds a date that is not one of the card's own, or something of the page's. */
function endsCard(page: Page, line: number): boolean {
  const kind = page.furniture(line)?.kind;
  if (kind !== undefined && kind !== 'link' && kind !== 'rule') return true;
  return page.dates(line).length > 0 && readCardLine(page, line) === null && !isCardDate(page, line);
}

function blockFor({ line, inline }: Anchor, name: NameLine | null): Block {
  return blockOf({
    place: 'header',
    anchor: line,
    first: name?.line ?? line,
    last: line,
    date: inline.date,
    name: name?.name ?? null,
    likelihood: name?.likelihood ?? 0.2,
    says: name?.says ?? inline.says,
    number: name?.number ?? null,
    votes: inline.votes,
  });
}
