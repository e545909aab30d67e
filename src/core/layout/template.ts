import { foldName, nameLikelihood } from '../bylines/names.js';
import { phrases } from '../bylines/phrases.js';
import { type Block, blockOf, bottomOf, footOf, type Place, topOf } from './block.js';
import type { Anchor, Family } from './families.js';
import { foldedName, type NameLine, readNameLine } from './name-line.js';
import { blanksAfter, blanksBefore, type Page, perPage, visibleFrom } from './page.js';
import { withNumbers } from './post-numbers.js';
import { inkOf } from '../text/lines.js';

/**
 * Where the name stands, seen from the date: on its line; so many visible lines above it; on the line below; nowhere.
 * `top`: on the first of the lines that stand above the date without a blank line between. `behind`: on the first line behind
 * what closes the post before.
 */
export type NameAt = 'inline' | 'above' | 'above-2' | 'above-3' | 'top' | 'behind' | 'below' | 'none';

/** A guess at how all posts of a family are laid out, with how well it explains the page. */
export interface Template {
  readonly family: Family;
  readonly place: Place;
  readonly nameAt: NameAt;
  readonly blocks: readonly Block[];
  readonly score: number;
  /** What went into the score, for explaining a parse. */
  readonly reasons: Readonly<Record<string, number>>;
}

const GUESSES: readonly (readonly [Place, NameAt])[] = [
  ['header', 'above'],
  ['header', 'above-2'],
  ['header', 'above-3'],
  ['header', 'top'],
  ['header', 'below'],
  ['header', 'none'],
  ['footer', 'above'],
  ['footer', 'below'],
  ['footer', 'none'],
  ['split', 'above'],
];

/** Every way to read the family as bylines, best first; `within` takes off the anchors that are the article's. */
export function findTemplates(page: Page, family: Family, within = withinDiscussion): Template[] {
  const inline = family.anchors.filter((anchor) => anchor.inline.name).length;
  const signed = family.anchors.some((anchor) => anchor.from !== null);
  const guesses: readonly (readonly [Place, NameAt])[] = signed
    ? [['footer', 'inline']]
    : inline * 2 >= family.anchors.length
      ? [
          ['header', 'inline'],
          ['footer', 'inline'],
        ]
      : GUESSES;
  return guesses
    .map(([place, nameAt]) => rate(page, family, within(page, family.anchors), place, nameAt))
    .filter((template) => template !== null)
    .sort((a, b) => b.score - a.score);
}

function rate(page: Page, family: Family, anchors: readonly Anchor[], place: Place, nameAt: NameAt): Template | null {
  let blocks = anchors.map((_, i) => buildBlock(page, anchors, i, place, nameAt));
  if (blocks.length === 0) return null;
  if (place !== 'split' && nameAt !== 'inline' && nameAt !== 'none') blocks = dropStrayNames(page, blocks);
  blocks = withNumbers(page, blocks);
  return rateBlocks(page, family, nameAt, blocks, anchors[blocks.length - 1].inline.lead);
}

/** A template of these bylines, with how well it explains the page. */
export function rateBlocks(page: Page, family: Family, nameAt: NameAt, blocks: readonly Block[], lead = ''): Template {
  const reasons = judge(page, blocks, nameAt, lead);
  let score = 0;
  for (const value of Object.values(reasons)) score += value;
  return { family, place: blocks[0].place, nameAt, blocks, score, reasons };
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
      if (count && (count === left || (i === 0 && count > left && count <= left * 1.5))) return anchors.slice(i + 1);
    }
  }
  return anchors;
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
    const nameLine = splitName(page, anchors, i);
    const at = nameLine?.line ?? -1;
    return blockAt(place, anchors[i], nameLine, { first: at, last: at, footFirst: line, footLast: line });
  }
  if (nameAt === 'inline' && inline.name) {
    const { name } = inline;
    const likelihood = nameLikelihood(page.text.slice(name.start, name.end));
    return blockAt(
      place,
      anchors[i],
      { line, name, likelihood, says: false, number: null },
      { first: line, last: line },
    );
  }
  const limit = i > 0 ? anchors[i - 1].line : -1;
  const end = i + 1 < anchors.length ? anchors[i + 1].line : page.end;
  let nameLine: NameLine | null = null;
  if (nameAt === 'inline') {
    // The odd one whose line broke before the date.
    nameLine = place === 'header' ? nameNear(page, line, -1, limit, end) : null;
    if (nameLine && nameLine.likelihood < 0.6) nameLine = null;
  } else if (nameAt === 'above') nameLine = nameNear(page, line, -1, limit, end);
  else if (nameAt === 'above-2') nameLine = nameNear(page, line, -2, limit, end);
  else if (nameAt === 'above-3') nameLine = nameNear(page, line, -3, limit, end);
  else if (nameAt === 'below') nameLine = nameNear(page, line, 1, limit, end);
  else if (nameAt === 'top') nameLine = nameOnTop(page, line, limit);
  return blockAt(place, anchors[i], nameLine, {
    first: nameLine ? Math.min(line, nameLine.line) : line,
    last: nameLine ? Math.max(line, nameLine.line) : line,
  });
}

/** A byline of these lines; what the line with the name says goes before what the date's line says. */
function blockAt(place: Place, { line, inline, from }: Anchor, name: NameLine | null, lines: Partial<Block>): Block {
  return blockOf({
    place,
    anchor: line,
    from,
    date: inline.date,
    votes: inline.votes,
    says: name?.says === true || inline.says,
    number: name?.number ?? inline.number?.value ?? null,
    name: name?.name ?? null,
    likelihood: name?.likelihood ?? UNNAMED,
    ...lines,
  });
}

/** The likelihood that counts where a name is missing. */
const UNNAMED = 0.2;

function nameNear(page: Page, line: number, steps: number, limit: number, end: number): NameLine | null {
  let at = visibleFrom(page, line, steps);
  // The post's number may stand between.
  if (at >= 0 && Math.abs(steps) === 1 && /^#\d{1,6}$/.test(inkOf(page.lines, at))) at = visibleFrom(page, at, steps);
  if (at <= limit || at >= end || at < 0 || Math.abs(at - line) > 3 * Math.abs(steps)) return null;
  return readNameLine(page, at);
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
  return line - top >= 2 ? readNameLine(page, top) : null;
}

/** The line with the name that opens the `i`-th post of a page whose dates stand below the bodies. */
function splitName(page: Page, anchors: readonly Anchor[], i: number): NameLine | null {
  const { line } = anchors[i];
  if (i > 0) {
    const at = visibleFrom(page, anchors[i - 1].line, 1);
    return at > 0 && at < line ? readNameLine(page, at) : null;
  }
  // Nothing bounds the first post from above: look for a line that a name fills and that the page spaces like the others.
  const others: NameLine[] = [];
  for (let j = 1; j < Math.min(anchors.length, 12); j++) {
    const other = splitName(page, anchors, j);
    if (other) others.push(other);
  }
  // With no other post to go by, a verb of saying is what to look for.
  const says =
    others.length === 0 ? saysAbove(page, line) : others.filter((other) => other.says).length * 2 > others.length;
  const gap = median(others.map((other) => blanksAfter(page, other.line)));
  const before = median(others.map((other) => blanksBefore(page, other.line)));
  const tail = (at: number): number => page.lines.end[at] - page.lines.inkEnd[at];
  const trailing = median(others.map((other) => tail(other.line)));
  let best: NameLine | null = null;
  let bestRating = 0.45;
  for (let steps = 1; steps <= 40; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at < 0) break;
    const found = readNameLine(page, at);
    if (found?.says !== says) continue;
    const spaced = (blanksAfter(page, at) === gap ? 0.15 : -0.15) + (blanksBefore(page, at) >= before ? 0.1 : -0.2);
    const rating = found.likelihood + spaced + (tail(at) === trailing ? 0.1 : -0.15) - steps * 0.02;
    if (rating > bestRating) {
      best = found;
      bestRating = rating;
    }
    if (found.says) break;
  }
  return best;
}

function saysAbove(page: Page, line: number): boolean {
  for (let steps = 1; steps <= 40; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at >= 0 && readNameLine(page, at)?.says) return true;
  }
  return false;
}

const FAR: ReadonlySet<NameAt> = new Set(['above-2', 'above-3', 'top', 'behind']);

/** The parts of a template's score. */
function judge(page: Page, blocks: readonly Block[], nameAt: NameAt, lead: string): Record<string, number> {
  const count = blocks.length;
  const { place } = blocks[0];
  const last = blocks[count - 1];
  const mean = (value: (block: Block) => number): number => {
    let total = 0;
    for (const block of blocks) total += value(block);
    return total / count;
  };
  const says = mean((block) => (block.says ? 1 : 0));
  const after = textAfter(page, bottomOf(last));
  const [signed, addressed] = ownNames(page, blocks);
  return {
    names: 3 * mean((block) => block.likelihood) - 0.7 - (nameAt === 'none' ? 0.2 : 0),
    constantNames: nameAt === 'inline' ? 0 : -3 * constantShare(page, blocks),
    farNames: FAR.has(nameAt) ? -0.25 : 0,
    bodies: -3 * (1 - filledShare(page, blocks)),
    gaps: 1.2 * gapEvidence(page, blocks),
    edge: place === 'header' ? (after > 0 ? 1 : -2.5) : after > 0 ? -1.2 : 1,
    // The name that a footer shows below its date must be there under the last post too; else it opens the next one.
    lastName: place === 'footer' && nameAt === 'below' && !last.name ? -1.5 : 0,
    says: (place === 'footer' ? -1.5 : 1.5) * says,
    lead: leadEvidence(lead, place),
    indent: 1.2 * indentEvidence(page, blocks),
    signed: 2 * signed,
    addressed: -3 * addressed,
    numbered: 1.5 * numberedShare(page, blocks),
  };
}

/** `Posted by:` with its colon closes posts; a label nobody knows (`Joined:`) says that the date is another. */
function leadEvidence(lead: string, place: Place): number {
  if (!lead.endsWith(':')) return 0;
  const label = lead.slice(0, -1);
  if (/^(?:posted|written|comment) by$/.test(label)) return place === 'footer' ? 1 : -0.7;
  return phrases('leads').has(label) ? 0.3 : -1;
}

/** Share of posts with a body; the outer post of a page is judged by the page's edge. */
function filledShare(page: Page, blocks: readonly Block[]): number {
  let filled = 0;
  for (let i = 0; i < blocks.length; i++) {
    const [after, before] = bodyBounds(page, blocks, i);
    if (page.place[before] > page.place[after + 1] || blocks[i].from !== null || blocks[i].upTo !== null) filled++;
  }
  return filled / blocks.length;
}

/**
 * Whether blank lines set the posts apart where the template says they end: -0.3…1. A gap tells two posts apart only when it
 * is wider than the gaps between the paragraphs of bodies.
 */
function gapEvidence(page: Page, blocks: readonly Block[]): number {
  const usual = paragraphGap(page, blocks);
  let gaps = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (i === (block.place === 'header' ? 0 : blocks.length - 1)) continue;
    const header = block.place === 'header';
    const apart = header ? blanksBefore(page, block.first) : blanksAfter(page, bottomOf(block));
    const inside = header ? blanksAfter(page, block.last) : blanksBefore(page, footOf(block));
    // What stands further apart inside the byline than from its neighbours is no byline.
    if (gapInside(page, block) > apart) gaps -= 0.5;
    else gaps += apart > usual ? (apart < inside ? 0.2 : 1) : apart < usual ? -0.3 : 0.2 * Math.sign(apart - inside);
  }
  return blocks.length > 1 ? gaps / (blocks.length - 1) : 0;
}

/** The widest gap between two lines of a byline that stands in one place. */
function gapInside(page: Page, block: Block): number {
  if (block.place === 'split' || block.first < 0) return 0;
  let widest = 0;
  for (let at = page.place[block.first]; at < page.place[block.last]; at++) {
    widest = Math.max(widest, page.visible[at + 1] - page.visible[at] - 1);
  }
  return widest;
}

/** The usual number of blank lines between two lines of text that are no byline. */
function paragraphGap(page: Page, blocks: readonly Block[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < blocks.length; i++) {
    const from = page.place[blocks[i - 1].anchor] + 2;
    const to = page.place[blocks[i].anchor] - 2;
    let widest = -1;
    for (let at = from; at < to; at++) widest = Math.max(widest, page.visible[at + 1] - page.visible[at] - 1);
    if (widest >= 0) gaps.push(widest);
  }
  return gaps.length > 0 ? median(gaps) : 0;
}

/** Share of blocks whose name is the most frequent one among them, beyond what people posting twice explain. */
function constantShare(page: Page, blocks: readonly Block[]): number {
  const seen = new Map<string, number>();
  let most = 0;
  for (const { name } of blocks) {
    if (!name) continue;
    const key = foldedName(page, name);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    most = Math.max(most, times);
  }
  return blocks.length < 3 ? 0 : Math.max(0, most / blocks.length - 0.5);
}

/** How many lines of plain text follow `line` before furniture or the page's end, at most five. */
function textAfter(page: Page, line: number): number {
  let count = 0;
  for (let at = page.place[line + 1]; at < page.visible.length && count < 5; at++) {
    const furniture = page.furniture(page.visible[at]);
    if (furniture?.kind === 'link' || furniture?.kind === 'rule') continue;
    if (furniture) break;
    count++;
  }
  return count;
}

/** Share of bodies set in from their header, which tells a header, less those whose header is set in from them. */
function indentEvidence(page: Page, blocks: readonly Block[]): number {
  let deeper = 0;
  for (const block of blocks) {
    if (block.place === 'footer' || block.first < 0) continue;
    const body = visibleFrom(page, block.last, 1);
    if (body >= 0 && page.lines.indent[body] > page.lines.indent[block.first]) deeper++;
    if (block.place === 'header' && body >= 0 && page.lines.indent[body] + 2 <= page.lines.indent[block.anchor])
      deeper--;
  }
  return deeper / blocks.length;
}

/** Every guess at the layout asks how some of the same lines begin and end. */
const begins = perPage((): (string | undefined)[] => []);
const ends = perPage((): (string | undefined)[] => []);

/** Shares of posts whose body ends in its author's own name, and whose body begins by addressing its own author. */
function ownNames(page: Page, blocks: readonly Block[]): [number, number] {
  const { ink, inkEnd } = page.lines;
  let signed = 0;
  let addressed = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { name: span } = blocks[i];
    if (!span) continue;
    const name = foldedName(page, span);
    if (name.length < 3) continue;
    const [after, before] = bodyBounds(page, blocks, i);
    const from = page.place[after + 1];
    const to = page.place[before] - 1;
    if (from > to) continue;
    const [first, last] = [page.visible[from], page.visible[to]];
    const begin = (begins(page)[first] ??= foldName(
      page.text.slice(ink[first], Math.min(inkEnd[first], ink[first] + 60)),
    ));
    const end = (ends(page)[last] ??= foldName(page.text.slice(Math.max(ink[last], inkEnd[last] - 120), inkEnd[last])));
    if (isSignOff(end, name)) signed++;
    else if (end.startsWith(`${name} `) && end.includes('recently posted')) signed++;
    if (begin.startsWith(`@${name}`) || begin.startsWith(`${name},`) || begin.startsWith(`@ ${name}`)) addressed++;
  }
  // Few people sign; a name under nearly every post is part of the byline below it.
  const share = signed / blocks.length;
  return [share > 0.7 ? 0 : share, addressed / blocks.length];
}

/** Share of posts that carry the next number of a list: in the byline, or at the start of a body above its footer. */
function numberedShare(page: Page, blocks: readonly Block[]): number {
  if (blocks.length < 3) return 0;
  let rising = 0;
  let previous: number | null = null;
  for (let i = 0; i < blocks.length; i++) {
    let { number } = blocks[i];
    if (blocks[i].place !== 'header' && number === null) {
      const [after] = bodyBounds(page, blocks, i);
      const line = i > 0 || blocks[i].place === 'split' ? visibleFrom(page, Math.max(0, after), after < 0 ? 0 : 1) : -1;
      const lead =
        line < 0 ? null : /^#?(\d{1,5})[.):]?\s/.exec(page.text.slice(page.lines.ink[line], page.lines.ink[line] + 8));
      number = lead ? Number(lead[1]) : null;
    }
    if (number !== null && (previous === null || number === previous + 1 || number === previous - 1)) rising++;
    previous = number ?? previous;
  }
  return Math.max(0, (rising - 1) / (blocks.length - 1));
}

const CLOSING =
  /^(?:thanks|thank you|cheers|love|regards|best|best regards|kind regards|yours|xo+|greetings|gruß|grüße|lg|vg|saludos|merci|ciao)?$/;

/** Whether a body's last line is its author's name, alone or behind a closing: `Ann`, `-- Ann`, `Cheers, Ann`. */
function isSignOff(line: string, name: string): boolean {
  if (line.length > name.length + 16 || !line.includes(name)) return false;
  return CLOSING.test(
    line
      .replace(name, '')
      .replace(/[^\p{L} ]+/gu, '')
      .trim(),
  );
}

/** The lines between which the `i`-th body lies, both excluded. */
function bodyBounds(page: Page, blocks: readonly Block[], i: number): [number, number] {
  const block = blocks[i];
  if (block.place === 'header') return [block.last, i + 1 < blocks.length ? topOf(blocks[i + 1]) : page.end];
  if (block.place === 'split' && block.last >= 0) return [block.last, block.footFirst];
  return [i > 0 ? bottomOf(blocks[i - 1]) : -1, footOf(block)];
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
