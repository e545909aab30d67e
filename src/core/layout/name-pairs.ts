import { foldName } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import type { Block } from './block.js';
import { foldedName } from './name-line.js';
import type { Page } from './page.js';

/** What stands between the one who writes and the one he answers where no word does: a gap, an arrow. */
const BETWEEN = /[ \u00a0\t]{2,9}|[ \u00a0]?[→▶►⇒⟶][ \u00a0]?/;
const LEAST = 2;

/**
 * Parts bylines that name two people without a word between them, `Ann  Bo` or `Ann ▶ Bo`, where others of the page show one of the two
 * alone: the second one is answered.
 */
export function withNamePairs(page: Page, blocks: readonly Block[]): Block[] {
  const pairs = blocks.map(({ name, addressee }) => (name && !addressee ? pairIn(page, name) : null));
  if (pairs.filter((pair) => pair !== null).length < LEAST) return [...blocks];
  const alone = new Set<string>();
  blocks.forEach(({ name }, i) => {
    if (name && !pairs[i]) alone.add(foldedName(page, name));
  });
  const isKnown = ({ start, end }: Span): boolean => alone.has(foldName(page.text.slice(start, end)));
  const known = pairs.map((pair) => pair !== null && (isKnown(pair.addressee) || isKnown(pair.name)));
  // Who is shown alone once is known, and so are those beside him elsewhere.
  if (known.filter((isOne) => isOne).length < LEAST) return [...blocks];
  return blocks.map((block, i) => (pairs[i] ? { ...block, ...pairs[i] } : block));
}

function pairIn({ text }: Page, { start, end }: Span): { readonly name: Span; readonly addressee: Span } | null {
  const between = BETWEEN.exec(text.slice(start, end));
  if (!between || between.index === 0) return null;
  const from = start + between.index + between[0].length;
  return from < end ? { name: { start, end: start + between.index }, addressee: { start: from, end } } : null;
}
