import { type Block, topOf } from './block.js';
import type { Page } from './page.js';
import { byHandle, byPoints } from './submissions.js';
import { byField, byVerb } from './tickets.js';

/**
 * The post that opens a page where it is laid out otherwise than its answers: what was submitted to be discussed, with what says
 * so. An article is none, so a name and a date alone are not enough.
 */

const LEAST = 3;
/** No more visible lines stand above the answers. */
const HIGHEST = 90;

/** The blocks with the post above them that opens the page, where something tells one. */
export function withOpening(page: Page, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < LEAST || blocks.some(({ place, kind }) => place !== 'header' || kind !== null)) return blocks;
  const limit = topOf(blocks[0]);
  if (page.place[limit] > HIGHEST) return blocks;
  const submission = byHandle(page, blocks, limit) ?? byPoints(page, limit);
  if (submission !== null) return [discussed(submission), ...blocks];
  // Its byline may be written as those of the answers are.
  const alike = byPoints(page, topOf(blocks[1]));
  if (alike !== null && alike.anchor === blocks[0].anchor) return [discussed(alike), ...blocks.slice(1)];
  const ticket = byVerb(page, limit) ?? byField(page, limit);
  return ticket === null ? blocks : [ticket, ...blocks];
}

/** A submission: what answers nobody else answers it. */
function discussed(block: Block): Block {
  return { ...block, links: { depth: -1, firstReply: false } };
}
