import { foldName, nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import type { Anchor, Family } from './families.js';
import { type NameLine, readNameLine } from './name-line.js';
import { blanksAfter, blanksBefore, type Page, visibleFrom } from './page.js';

/** Where the byline stands: above its body, below it, or its name above and its date below. */
export type Place = 'header' | 'footer' | 'split';

/** Where the name stands, seen from the date: on its line, on the line above or below, or nowhere. */
export type NameAt = 'inline' | 'above' | 'below' | 'none';

/** The byline of one post, as lines. */
export interface Block {
  readonly anchor: Anchor;
  /** First and last line of the byline; for a split one, of the part above the body. -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** First and last line of the part below the body, for a split byline; else -1. */
  readonly footFirst: number;
  readonly footLast: number;
  readonly name: Span | null;
  readonly says: boolean;
  readonly number: number | null;
  readonly likelihood: number;
}

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

/** Every way to read the family as bylines, best first. */
export function findTemplates(page: Page, family: Family): Template[] {
  const inline = family.anchors.filter((anchor) => anchor.inline.name).length;
  const guesses: (readonly [Place, NameAt])[] =
    inline * 2 >= family.anchors.length
      ? [['header', 'inline'], ['footer', 'inline']]
      : [['header', 'above'], ['header', 'below'], ['header', 'none'], ['footer', 'above'], ['footer', 'below'], ['footer', 'none'], ['split', 'above']]; // prettier-ignore
  return guesses
    .map(([place, nameAt]) => rate(page, family, place, nameAt))
    .filter((template) => template !== null)
    .sort((a, b) => b.score - a.score);
}

function rate(page: Page, family: Family, place: Place, nameAt: NameAt): Template | null {
  const blocks = buildBlocks(page, family, place, nameAt);
  if (blocks.length === 0) return null;
  const reasons = judge(page, blocks, place, nameAt);
  let score = 0;
  for (const value of Object.values(reasons)) score += value;
  return { family, place, nameAt, blocks, score, reasons };
}

function buildBlocks(page: Page, family: Family, place: Place, nameAt: NameAt): Block[] {
  const { anchors } = family;
  const blocks: Block[] = [];
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i];
    const { line, inline } = anchor;
    const above = i > 0 ? anchors[i - 1].line : -1;
    const below = i + 1 < anchors.length ? anchors[i + 1].line : page.lines.count;
    let nameLine: NameLine | null = null;
    const base = {
      anchor,
      first: line,
      last: line,
      footFirst: -1,
      footLast: -1,
      name: inline.name,
      says: inline.trail !== '' && !/^[#•|[(]/.test(inline.trail),
      number: inline.number?.value ?? null,
      likelihood: inline.name ? nameLikelihood(page.text.slice(inline.name.start, inline.name.end)) : 0.3,
    };
    if (place === 'split') {
      nameLine = splitName(page, anchors, i);
      blocks.push({
        ...base,
        ...named(nameLine),
        first: nameLine?.line ?? -1,
        last: nameLine?.line ?? -1,
        footFirst: line,
        footLast: line,
      });
      continue;
    }
    const wanted = nameAt === 'inline' ? (inline.name ? 'inline' : place === 'header' ? 'above' : 'none') : nameAt;
    if (wanted === 'above' || wanted === 'below') {
      const at = visibleFrom(page, line, wanted === 'above' ? -1 : 1);
      if (at > above && at < below && at >= 0 && Math.abs(at - line) <= 3) nameLine = readNameLine(page, at);
      if (nameLine && nameAt === 'inline' && nameLine.likelihood < 0.6) nameLine = null;
    }
    blocks.push({
      ...base,
      ...(nameLine ? named(nameLine) : wanted === 'inline' ? {} : { name: null, likelihood: 0.2 }),
      first: nameLine ? Math.min(line, nameLine.line) : line,
      last: nameLine ? Math.max(line, nameLine.line) : line,
    });
  }
  return blocks;
}

function named(nameLine: NameLine | null): Pick<Block, 'name' | 'says' | 'number' | 'likelihood'> {
  return {
    name: nameLine?.name ?? null,
    says: nameLine?.says ?? false,
    number: nameLine?.number ?? null,
    likelihood: nameLine?.likelihood ?? 0.1,
  };
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
  const says = others.filter((other) => other.says).length * 2 > others.length;
  const gap = median(others.map((other) => blanksAfter(page, other.line)));
  const before = median(others.map((other) => blanksBefore(page, other.line)));
  let best: NameLine | null = null;
  let bestRating = 0.45;
  for (let steps = 1; steps <= 40; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at < 0) break;
    const found = readNameLine(page, at);
    if (found?.says !== says) continue;
    const spaced = (blanksAfter(page, at) === gap ? 0.15 : -0.15) + (blanksBefore(page, at) >= before ? 0.1 : -0.2);
    const rating = found.likelihood + spaced - steps * 0.01;
    if (rating > bestRating) {
      best = found;
      bestRating = rating;
    }
    if (says) break;
  }
  return best;
}

/** The parts of a template's score. */
function judge(page: Page, blocks: readonly Block[], place: Place, nameAt: NameAt): Record<string, number> {
  const count = blocks.length;
  const sum = (value: (block: Block, i: number) => number): number => {
    let total = 0;
    for (let i = 0; i < count; i++) total += value(blocks[i], i);
    return total / count;
  };
  const reasons: Record<string, number> = {};
  reasons.names = 2 * sum((block) => block.likelihood) - (nameAt === 'none' ? 0.2 : 0);
  reasons.constantNames = nameAt === 'inline' ? 0 : -1.5 * constantShare(page, blocks);

  const top = (block: Block): number => (block.first >= 0 ? block.first : block.footFirst);
  const bottom = (block: Block): number => (block.footLast >= 0 ? block.footLast : block.last);
  // Bodies between blocks; the outer one is judged by the page's edge. A gap tells two posts apart when it is wider than
  // the gaps between the paragraphs of bodies.
  const usual = paragraphGap(page, blocks);
  const parts = (apart: number, inside: number): number =>
    apart > usual ? 1 : apart < usual ? -0.3 : 0.2 * Math.sign(apart - inside);
  let filled = 0;
  let gaps = 0;
  for (let i = 0; i < count; i++) {
    const block = blocks[i];
    if (place === 'split') {
      filled += visibleBetween(page, Math.max(block.last, block.first), block.footFirst) > 0 ? 1 : 0;
      if (i + 1 < count) gaps += parts(blanksAfter(page, block.footLast), blanksBefore(page, block.footFirst));
      continue;
    }
    if (place === 'header') {
      const next = i + 1 < count ? top(blocks[i + 1]) : page.lines.count;
      filled += visibleBetween(page, block.last, next) > 0 ? 1 : 0;
      if (i > 0) gaps += parts(blanksBefore(page, block.first), blanksAfter(page, block.last));
    } else {
      const previous = i > 0 ? bottom(blocks[i - 1]) : -1;
      filled += visibleBetween(page, previous, block.first) > 0 ? 1 : 0;
      if (i + 1 < count) gaps += parts(blanksAfter(page, block.last), blanksBefore(page, block.first));
    }
  }
  reasons.bodies = 3 * (filled / count) - 3;
  reasons.gaps = count > 1 ? (1.2 * gaps) / (count - 1) : 0;

  const after = textAfter(page, bottom(blocks[count - 1]));
  reasons.edge = place === 'header' ? (after > 0 ? 1 : -2.5) : after > 0 ? -1.2 : 1;

  // The name that a footer shows below its date must be there under the last post too; else it opens the next one.
  reasons.lastName = place === 'footer' && nameAt === 'below' && !blocks[count - 1]!.name ? -1.5 : 0;
  const says = sum((block) => (block.says ? 1 : 0));
  reasons.says = place === 'footer' ? -1.5 * says : 1.5 * says;
  const lead = blocks[count - 1].anchor.inline.lead;
  reasons.lead = /^(?:posted by|written by|comment by):$/.test(lead) ? (place === 'footer' ? 1 : -0.7) : 0;
  reasons.indent = indentEvidence(page, blocks, place);
  const [signed, addressed] = ownNames(page, blocks, place);
  reasons.signed = 2 * signed;
  reasons.addressed = -3 * addressed;
  return reasons;
}

/** The usual number of blank lines between two lines of text that are no byline. */
function paragraphGap(page: Page, blocks: readonly Block[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < blocks.length; i++) {
    const from = page.place[blocks[i - 1]!.anchor.line]! + 2;
    const to = page.place[blocks[i]!.anchor.line]! - 2;
    let widest = -1;
    for (let at = from; at < to; at++) widest = Math.max(widest, page.visible[at + 1]! - page.visible[at]! - 1);
    if (widest >= 0) gaps.push(widest);
  }
  return gaps.length > 0 ? median(gaps) : 0;
}

/** Share of blocks whose name line is the most frequent text among them, beyond what people posting twice explain. */
function constantShare(page: Page, blocks: readonly Block[]): number {
  const seen = new Map<string, number>();
  let most = 0;
  for (const { name } of blocks) {
    if (!name) continue;
    const key = foldName(page.text.slice(name.start, name.end));
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    most = Math.max(most, times);
  }
  return blocks.length < 3 ? 0 : Math.max(0, most / blocks.length - 0.5);
}

function visibleBetween(page: Page, after: number, before: number): number {
  return page.place[before] - page.place[after + 1];
}

/** How many lines of plain text follow `line` before furniture or the page's end. */
function textAfter(page: Page, line: number): number {
  let count = 0;
  for (let at = page.place[line + 1]; at < page.visible.length && count < 5; at++) {
    const furniture = page.furniture(page.visible[at]);
    if (furniture?.kind === 'link') continue;
    if (furniture) break;
    count++;
  }
  return count;
}

/** Bodies set in from their header tell a header; nothing tells a footer. */
function indentEvidence(page: Page, blocks: readonly Block[], place: Place): number {
  if (place === 'footer') return 0;
  let deeper = 0;
  for (const block of blocks) {
    const body = visibleFrom(page, block.last >= 0 ? block.last : block.footFirst, 1);
    if (block.first >= 0 && body >= 0 && page.lines.indent[body] > page.lines.indent[block.first]) deeper++;
  }
  return 1.2 * (deeper / blocks.length);
}

/** Shares of posts whose body ends in its author's own name, and whose body begins by addressing its own author. */
function ownNames(page: Page, blocks: readonly Block[], place: Place): [number, number] {
  let signed = 0;
  let addressed = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block.name) continue;
    const name = foldName(page.text.slice(block.name.start, block.name.end));
    if (name.length < 3) continue;
    const [first, last] = bodyLines(page, blocks, i, place);
    if (first < 0) continue;
    const begin = foldName(page.text.slice(page.lines.ink[first], Math.min(page.lines.inkEnd[first], page.lines.ink[first] + 60)));
    const end = foldName(page.text.slice(page.lines.ink[last], page.lines.inkEnd[last]));
    if (end.length < name.length + 12 && end.includes(name)) signed++;
    else if (end.startsWith(`${name} `) && end.includes('recently posted')) signed++;
    if (begin.startsWith(`@${name}`) || begin.startsWith(`${name},`) || begin.startsWith(`@ ${name}`)) addressed++;
  }
  return [signed / blocks.length, addressed / blocks.length];
}

function bodyLines(page: Page, blocks: readonly Block[], i: number, place: Place): [number, number] {
  const block = blocks[i];
  let after: number;
  let before: number;
  if (place === 'header') {
    after = block.last;
    before = i + 1 < blocks.length ? blocks[i + 1].first : page.lines.count;
  } else if (place === 'split') {
    after = block.last;
    before = block.footFirst;
  } else {
    after = i > 0 ? blocks[i - 1].last : -1;
    before = block.first;
  }
  const from = page.place[after + 1];
  const to = page.place[before] - 1;
  return from > to ? [-1, -1] : [page.visible[from], page.visible[to]];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
