import type { Format } from '../formats/format.js';
import { type Block, bottomOf, topOf } from './block.js';
import type { Page } from './page.js';
import { type Reading, ratingOf } from './reading.js';

/** How much a known platform's bylines weigh against an induced template: as much as a template that fits well. */
const KNOWN = 6.5;

/** Reads the page by a platform's record; null when too few lines match. */
export function readRecord(page: Page, format: Format): Reading | null {
  if (!page.isTried(format.id)) return null;
  const blocks = format.find?.(page) ?? matchLines(page, format);
  if (blocks.length < format.least) return null;
  const kinds = withKinds(blocks, format);
  if (format.requires && !kinds.some((block) => format.requires!.includes(block.kind ?? 'comment'))) return null;
  return {
    format,
    blocks: kinds,
    way: format.id,
    rating: ratingOf(KNOWN, blocks.length),
    confidence: 1 - 0.15 / blocks.length,
  };
}

function matchLines(page: Page, format: Format): Block[] {
  const blocks: Block[] = [];
  let free = -1;
  for (let at = 0; at < page.visible.length; at++) {
    const line = page.visible[at];
    if (format.needs !== 0 && (page.lines.facts[line] & format.needs) === 0) continue;
    const block = format.match(page, line);
    if (!block || topOf(block) <= free) continue;
    blocks.push(block);
    free = bottomOf(block);
  }
  return blocks;
}

function withKinds(blocks: readonly Block[], format: Format): Block[] {
  const { kinds } = format;
  if (!kinds) return [...blocks];
  let first = true;
  return blocks.map((block) => {
    if (block.kind !== null) return block;
    const kind = first ? kinds.first : kinds.rest;
    first = false;
    return { ...block, kind };
  });
}
