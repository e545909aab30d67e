import { inkOf, LineFact } from '../text/lines.js';
import type { Block } from './block.js';
import { type NameLine, readNameLine } from './name-line.js';
import { type Page, visibleFrom } from './page.js';
import { occurrences } from './occurrences.js';
import { readUsual } from './sample.js';

const LEAST = 3;
const SHARE = 0.5;
const HIGHEST = 3;
const LONGEST = 60;
const LIKELY = 0.6;

/**
 * Names that stand further from their dates than most: below some people's names a rank, a motto or where they live has a line of its
 * own (`Ann` / `Keeper of bees` / `3 March`), and some posts lack what others have there. What stands right above most
 * names, a gap, a button, a count, tells where a post begins.
 */
export function withTopNames(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.length < LEAST || blocks.some(({ place }) => place !== 'header')) return [...blocks];
  let usual: string | null = null;
  const edges = readUsual(
    blocks,
    ({ name, first, anchor }) => (name !== null && first >= 0 && first < anchor ? edgeAbove(page, first) : null),
    (found) => (usual = usualEdge(found)) !== null,
  );
  if (edges === null) return [...blocks];
  return blocks.map((block, i) => {
    // A blank line parts more than what else parts posts.
    if (block.anchor < 0 || block.says || (block.name && (edges[i] === usual || edges[i] === 'gap'))) return block;
    if (block.name && block.first === block.anchor) return block;
    const found = nameNearEdge(page, block, i > 0 ? blocks[i - 1].last + 1 : -1, usual!);
    return found === null ? block : { ...block, name: found.name, likelihood: found.likelihood, first: found.line };
  });
}

function usualEdge(edges: readonly (string | null)[]): string | null {
  const others = edges.slice(1);
  const [most] = [...occurrences(others.map((edge) => (edge === null ? [] : [edge])))].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= Math.max(LEAST - 1, SHARE * others.length) ? most[0] : null;
}

/** What stands right above a line, as far as it can close a post; null for a line of text. */
function edgeAbove(page: Page, line: number): string | null {
  const above = visibleFrom(page, line, -1);
  if (above < 0) return null;
  if (line - above > 1) return 'gap';
  const kind = page.furniture(above)?.kind;
  if (kind === 'link' || kind === 'rule') return kind;
  return /^[\d.,]+[km]?$/i.test(inkOf(page.lines, above)) ? 'count' : null;
}

/** The name on the nearest line with that edge from the byline's first one up; `limit` is left to the post before. */
function nameNearEdge(page: Page, { first, anchor }: Block, limit: number, edge: string): NameLine | null {
  for (let line = first, steps = 0; steps <= HIGHEST && line > limit && isOfCard(page, line, anchor); steps++) {
    if (edgeAbove(page, line) === edge) return likelyName(page, line);
    line = visibleFrom(page, line, -1);
  }
  return null;
}

function likelyName(page: Page, line: number): NameLine | null {
  const name = readNameLine(page, line);
  return name !== null && name.likelihood >= LIKELY ? name : null;
}

/** Whether the line can stand between a name and its date. */
function isOfCard(page: Page, line: number, anchor: number): boolean {
  const { ink, inkEnd, facts } = page.lines;
  if (line === anchor) return true;
  return (
    inkEnd[line] - ink[line] <= LONGEST && (facts[line] & LineFact.EndsSentence) === 0 && page.dates(line).length === 0
  );
}
