import { addresseeOfTitle, splitAddressee } from '../bylines/addressee.js';
import { nameLikelihood } from '../bylines/names.js';
import { inkOf } from '../text/lines.js';
import { BARE_BLOCK, type Block, bottomOf, type Place, topOf } from './block.js';
import { findClosings, lineBehindClosings } from './closings.js';
import { findLinesBeside, lineOver } from './beside-names.js';
import { type Anchor, type Family, namesPage } from './families.js';
import { type NameLine, readNameLine } from './name-line.js';
import { type Page, perPage, visibleFrom } from './page.js';
import { median } from './median.js';
import { areNamedAgain, nameAgain } from './named-again.js';
import { ENOUGH, firstOf } from './sample.js';
import { withNumbers } from './post-numbers.js';
import { splitName } from './split-names.js';
import { fitOf } from './template-fit.js';

/**
 * Where the name stands, seen from the date: on its line; so many visible lines above it; on the line below; nowhere.
 * `over`: on the first line above that is not one of those that most posts have between the two. `top`: on the first of the lines that stand above the date without a blank line between. `behind`: on the first line behind
 * what closes the post before. `again`: above the body, and on the date's line once more.
 */
export type NameAt =
  'inline' | 'above' | 'above-2' | 'above-3' | 'over' | 'top' | 'behind' | 'below' | 'again' | 'none';

/** A guess at how all posts of a family are laid out, with how well it explains the page. */
export interface Template {
  readonly family: Family;
  readonly place: Place;
  readonly nameAt: NameAt;
  /** The bylines by which it is judged: of a very long page the first ones only. */
  readonly sample: readonly Block[];
  /** How many bylines there are. */
  readonly count: number;
  /** Reads all bylines, in text order. */
  readonly readAll: () => readonly Block[];
  readonly score: number;
  /** What went into the score, for explaining a parse. */
  readonly reasons: Readonly<Record<string, number>>;
}

const GUESSES: readonly (readonly [Place, NameAt])[] = [
  ['header', 'above'],
  ['header', 'above-2'],
  ['header', 'above-3'],
  ['header', 'over'],
  ['header', 'top'],
  ['header', 'below'],
  ['header', 'none'],
  ['footer', 'above'],
  ['footer', 'below'],
  ['footer', 'none'],
  ['split', 'above'],
  ['split', 'behind'],
];

/**
 * Every way to read the family as bylines, best first; `within` takes off the anchors that are the article's, `isTried` leaves
 * out guesses.
 */
export function findTemplates(
  page: Page,
  family: Family,
  within = withinDiscussion,
  isTried: (place: Place, nameAt: NameAt) => boolean = () => true,
): Template[] {
  const inline = family.anchors.filter((anchor) => anchor.inline.name).length;
  const signed = family.anchors.some((anchor) => anchor.from !== null);
  const guesses: readonly (readonly [Place, NameAt])[] = signed
    ? [['footer', 'inline']]
    : inline * 2 >= family.anchors.length
      ? [
          ['header', 'inline'],
          ['footer', 'inline'],
          ['split', 'again'],
        ]
      : GUESSES;
  return guesses
    .filter(([place, nameAt]) => isTried(place, nameAt))
    .map(([place, nameAt]) => rate(page, family, within(page, family.anchors), place, nameAt))
    .filter((template) => template !== null)
    .sort((a, b) => b.score - a.score);
}

/** Tells a way to lay out posts, apart from the page where it was seen: what `Reading.way` says of an induced template. */
export function wayOf({ key }: Family, place: Place, nameAt: NameAt): string {
  return `${place} ${nameAt} ${key}`;
}

function rate(page: Page, family: Family, anchors: readonly Anchor[], place: Place, nameAt: NameAt): Template | null {
  if (anchors.length === 0 || (nameAt === 'over' && !linesBeside(page, anchors))) return null;
  // Whose words go on behind the date is said above it.
  if ((place !== 'header' || !nameAt.startsWith('above')) && anchors.some(({ upTo }) => upTo !== null)) return null;
  if (nameAt === 'behind' && !closingsOf(page, anchors)) return null;
  if (nameAt === 'again' && !areNamedAgain(page, anchors)) return null;
  const read = (count: number): readonly Block[] => readBlocks(page, anchors, count, place, nameAt);
  const sample = read(Math.min(anchors.length, ENOUGH));
  const isAll = sample.length === anchors.length;
  const last = isAll ? sample[sample.length - 1] : buildBlock(page, anchors, anchors.length - 1, place, nameAt);
  const { lead } = anchors[anchors.length - 1].inline;
  const fit = fitOf(page, sample, withClosings(page, anchors, last), nameAt, lead);
  const closed = CLOSED * closedShare(page, anchors, sample);
  const rated = scored(family, nameAt, sample, { ...fit, closed, again: nameAt === 'again' ? AGAIN : 0 });
  return { ...rated, count: anchors.length, readAll: () => (isAll ? sample : read(anchors.length)) };
}

/** The first `count` bylines as a guess at the layout reads them. */
function readBlocks(
  page: Page,
  anchors: readonly Anchor[],
  count: number,
  place: Place,
  nameAt: NameAt,
): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < count; i++) blocks.push(buildBlock(page, anchors, i, place, nameAt));
  const isNameApart = place !== 'split' && nameAt !== 'inline' && nameAt !== 'none';
  return withNumbers(page, isNameApart ? dropStrayNames(page, blocks) : blocks);
}

/** A template of these bylines, with how well it explains the page. */
export function rateBlocks(page: Page, family: Family, nameAt: NameAt, blocks: readonly Block[], lead = ''): Template {
  const rated = rateSample(page, family, nameAt, firstOf(blocks), blocks[blocks.length - 1], lead);
  return { ...rated, count: blocks.length, readAll: () => blocks };
}

/** The first bylines, and the last one, as a template: how well they explain the page. */
export function rateSample(
  page: Page,
  family: Family,
  nameAt: NameAt,
  sample: readonly Block[],
  last: Block,
  lead: string,
): Omit<Template, 'count' | 'readAll'> {
  return scored(family, nameAt, sample, fitOf(page, sample, last, nameAt, lead));
}

function scored(
  family: Family,
  nameAt: NameAt,
  sample: readonly Block[],
  reasons: Readonly<Record<string, number>>,
): Omit<Template, 'count' | 'readAll'> {
  let score = 0;
  for (const value of Object.values(reasons)) score += value;
  return { family, place: sample[0].place, nameAt, sample, score, reasons };
}

/** A claim right behind one of the first anchors that fits what follows says that those before belong to the article. */
function withinDiscussion(page: Page, anchors: readonly Anchor[]): readonly Anchor[] {
  if (anchors.length > 2 && opensArticle(page, anchors)) return anchors.slice(1);
  const most = Math.min(2, Math.floor(anchors.length / 4));
  for (let i = most; i >= 0; i--) {
    const left = anchors.length - i - 1;
    if (left === 0) continue;
    for (let at = page.place[anchors[i].line + 1]; at < page.place[anchors[i + 1].line]; at++) {
      const count = page.furniture(page.visible[at])?.count;
      if (!count || !(count === left || (i === 0 && count > left && count <= left * 1.5))) continue;
      // Where another claim stands above, this one counts the answers to a post.
      return claimsMore(page, anchors[0].line, count) ? anchors : anchors.slice(i + 1);
    }
  }
  return anchors;
}

const ABOVE = 5;

/** Whether a claim right above the first anchor counts more than `count`. */
function claimsMore(page: Page, first: number, count: number): boolean {
  const from = page.place[first];
  for (let at = from - 1; at >= Math.max(0, from - ABOVE); at--) {
    const furniture = page.furniture(page.visible[at]);
    if (furniture?.kind === 'claim' && furniture.count !== null) return furniture.count > count;
  }
  return false;
}

/** A date on the page's first lines, with more text behind it than any post has, is the article's. */
function opensArticle(page: Page, anchors: readonly Anchor[]): boolean {
  const first = anchors[0].line;
  const { name, number, trail } = anchors[0].inline;
  if (page.place[first] > 2 || name || number || trail.startsWith('#')) return false;
  const size = (i: number): number => page.place[anchors[i + 1].line] - page.place[anchors[i].line];
  let longest = 0;
  for (let i = 1; i + 1 < anchors.length; i++) longest = Math.max(longest, size(i));
  return size(0) > longest;
}

/** Where the page has lost a name, the line in its place is text: it is spaced otherwise or does not look like a name. */
function dropStrayNames(page: Page, blocks: readonly Block[]): Block[] {
  const gapOf = (block: Block): number => block.last - block.first - (page.place[block.last] - page.place[block.first]);
  const usual = median(blocks.filter((block) => block.name && block.likelihood >= 0.6).map(gapOf));
  return blocks.map((block) => {
    if (!block.name || (gapOf(block) === usual && block.likelihood >= 0.35)) return block;
    if (block.says) return block;
    return { ...block, name: null, likelihood: 0.25, first: block.anchor, last: block.anchor, number: null };
  });
}

function buildBlock(page: Page, anchors: readonly Anchor[], i: number, place: Place, nameAt: NameAt): Block {
  const { line, inline } = anchors[i];
  if (place === 'split') {
    const nameLine =
      nameAt === 'again'
        ? nameAgain(page, anchors, i)
        : splitName(page, anchors, i, nameAt === 'behind' ? closingsOf(page, anchors) : null);
    const at = nameLine?.line ?? -1;
    const block = { ...blockAt(page, place, anchors[i], nameLine, at, at), footFirst: line, footLast: line };
    // The name below is there where the one above has been lost.
    return nameAt === 'again' && !nameLine ? { ...block, name: inline.name } : block;
  }
  if (nameAt === 'inline' && inline.name) {
    const answers = splitAddressee(page.text, inline.name);
    const { name, addressee } = answers ?? { name: inline.name, addressee: null };
    const shown = nameLikelihood(page.text.slice(name.start, name.end));
    const likelihood = namesPage(inline) ? Math.max(shown, TITLED) : shown;
    return blockAt(
      page,
      place,
      anchors[i],
      { line, name, likelihood, says: false, number: null, addressee },
      line,
      line,
    );
  }
  const limit = i > 0 ? anchors[i - 1].line : -1;
  const end = i + 1 < anchors.length ? anchors[i + 1].line : page.end;
  let nameLine: NameLine | null = null;
  if (nameAt === 'inline') {
    // The odd one whose line broke before the date.
    nameLine = place === 'header' ? nameNear(page, line, -1, limit, end) : null;
    if (nameLine && nameLine.likelihood < 0.6 && nameLine.number === null) nameLine = null;
  } else if (nameAt === 'above') nameLine = nameNear(page, line, -1, limit, end);
  else if (nameAt === 'above-2') nameLine = nameNear(page, line, -2, limit, end);
  else if (nameAt === 'above-3') nameLine = nameNear(page, line, -3, limit, end);
  else if (nameAt === 'below') nameLine = nameNear(page, line, 1, limit, end);
  else if (nameAt === 'over') nameLine = nameOver(page, anchors, line, limit);
  else if (nameAt === 'top') nameLine = nameOnTop(page, line, limit);
  const beside = nameLine?.line ?? line;
  return blockAt(page, place, anchors[i], nameLine, Math.min(line, beside), Math.max(line, beside));
}

/** A byline of these lines; what the line with the name says goes before what the date's line says. */
function blockAt(
  page: Page,
  place: Place,
  { line, inline, from, upTo }: Anchor,
  name: NameLine | null,
  first: number,
  last: number,
): Block {
  return {
    ...BARE_BLOCK,
    place,
    anchor: line,
    from,
    upTo,
    date: inline.date,
    votes: inline.votes,
    says: name?.says === true || inline.says,
    number: name?.number ?? inline.number?.value ?? null,
    name: name?.name ?? null,
    likelihood: name?.likelihood ?? UNNAMED,
    addressee: name?.addressee ?? (inline.rest && addresseeOfTitle(page.text, inline.rest)),
    first,
    last,
  };
}

/** The likelihood of a page's title where a page is named. */
const TITLED = 0.7;

/** The likelihood that counts where a name is missing. */
const UNNAMED = 0.2;

/** What may stand between a name and its date: the post's number, the author's rank. */
const BESIDE = /^(?:#\d{1,6}|OP|BOT|MOD|APP|Bot|Mod|Admin|Staff|Author|Owner)$/;
const LONGEST_BESIDE = 7;

function isBeside(page: Page, line: number): boolean {
  const { ink, inkEnd } = page.lines;
  return inkEnd[line] - ink[line] <= LONGEST_BESIDE && BESIDE.test(inkOf(page.lines, line));
}

function nameNear(page: Page, line: number, steps: number, limit: number, end: number): NameLine | null {
  let at = visibleFrom(page, line, steps);
  // The post's number may stand between.
  if (at >= 0 && Math.abs(steps) === 1 && isBeside(page, at)) at = visibleFrom(page, at, steps);
  if (at <= limit || at >= end || at < 0 || Math.abs(at - line) > 3 * Math.abs(steps)) return null;
  return readNameLine(page, at);
}

/** Every post of a family asks for the same: what is found for its anchors is kept for the page. */
function perAnchors<Found>(find: (page: Page, anchors: readonly Anchor[]) => Found | null): typeof find {
  const knownOn = perPage(() => new Map<readonly Anchor[], Found | null>());
  return (page, anchors) => {
    const known = knownOn(page);
    let found = known.get(anchors);
    if (found === undefined) known.set(anchors, (found = find(page, anchors)));
    return found;
  };
}

const linesBeside = perAnchors(findLinesBeside);
const closingsOf = perAnchors(findClosings);

/** How much it weighs that names stand above bodies and below them: else nearly every post would begin with the name of the next. */
const AGAIN = 4;

/** How much it weighs that buttons and what repeats like them stand right below bylines, where posts end, and not above them. */
const CLOSED = 1.2;

/** Share of posts whose byline closes them, with what stands below bylines and not above. */
function closedShare(page: Page, anchors: readonly Anchor[], blocks: readonly Block[]): number {
  const isClosing = blocks.length < 2 || blocks[0].place === 'header' ? null : closingsOf(page, anchors);
  if (!isClosing) return 0;
  let closed = 0;
  for (let i = 1; i < blocks.length; i++) {
    if (isClosing(visibleFrom(page, bottomOf(blocks[i - 1]), 1))) closed++;
    if (blocks[i].place === 'footer' && isClosing(visibleFrom(page, topOf(blocks[i]), -1))) closed--;
  }
  return Math.max(0, closed / (blocks.length - 1));
}

/** The last byline with what closes posts below bylines: a footer, or the lower part of a split one, ends behind it. */
function withClosings(page: Page, anchors: readonly Anchor[], last: Block): Block {
  const isClosing = last.place === 'header' ? null : closingsOf(page, anchors);
  if (!isClosing) return last;
  const behind = lineBehindClosings(page, bottomOf(last), isClosing, page.end);
  const end = behind < 0 ? page.end - 1 : visibleFrom(page, behind, -1);
  return last.place === 'split' ? { ...last, footLast: end } : { ...last, last: end };
}

function nameOver(page: Page, anchors: readonly Anchor[], line: number, limit: number): NameLine | null {
  const isBeside = linesBeside(page, anchors);
  const at = isBeside ? lineOver(page, line, limit, isBeside) : -1;
  return at < 0 ? null : readNameLine(page, at);
}

const TALLEST_CARD = 8;

function nameOnTop(page: Page, line: number, limit: number): NameLine | null {
  let top = line;
  while (top - 1 > limit && line - top < TALLEST_CARD && page.place[top - 1] < page.place[top]) {
    const [ink, inkEnd] = [page.lines.ink[top - 1], page.lines.inkEnd[top - 1]];
    if (inkEnd - ink > 60) return null;
    // A table's head ("Author   Message").
    if (page.text.slice(ink, inkEnd).includes('\t')) break;
    top--;
  }
  return line > top ? readNameLine(page, top) : null;
}
