import { type CountMark, parseCount } from '../bylines/counts.js';
import type { Anchor } from './families.js';
import type { Page } from './page.js';
import { firstOf } from './sample.js';

const LEAST = 3;
const SHARE = 0.6;

/** What somebody can be called by. */
const SPEAKS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const COUNT = /^[+\-−–]?\d{1,3}(?:[.,]?\d{3})*[km]?$/i;

/**
 * Takes for no names what stands in the place of one: signs alone (`# ^ |`), and numbers where most of the page's bylines of that
 * kind have one there. Such numbers are what readers gave, for dates and numbers of posts are told by themselves.
 */
export function withoutCounts(page: Page, anchors: readonly Anchor[]): readonly Anchor[] {
  const textOf = ({ inline }: Anchor): string | null =>
    inline.name && page.text.slice(inline.name.start, inline.name.end);
  const few = firstOf(anchors).map(textOf);
  const counted = few.filter((text) => text !== null && COUNT.test(text)).length;
  const isCounted = counted >= LEAST && counted >= SHARE * few.length;
  if (!isCounted && few.every((text) => text === null || SPEAKS.test(text))) return anchors;
  return anchors.map((anchor) => {
    const text = textOf(anchor);
    if (text === null || (SPEAKS.test(text) && !(isCounted && COUNT.test(text)))) return anchor;
    const { inline } = anchor;
    const votes = inline.votes ?? (isCounted ? countAt(text, inline.name!.start) : null);
    return { ...anchor, inline: { ...inline, name: null, side: 'none', votes } };
  });
}

function countAt(text: string, start: number): CountMark | null {
  const value = parseCount(text);
  return value === null ? null : { start, end: start + text.length, value, what: 'net' };
}
