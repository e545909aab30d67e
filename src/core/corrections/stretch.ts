import type { Span } from '../discussion.js';
import { trimEnd, trimStart } from '../text/trim.js';
import { wordsPattern } from '../text/words-pattern.js';
import type { PostAnchor } from './correction.js';
import { fingerprint, firstWordsOf, lastWordsOf } from './telling-words.js';

/** So often are the first words looked at on one page; more are no way to tell anything. */
const MOST_BEGINNINGS = 100;

/** A stretch of text told by its words, as `PostAnchor` tells a post; null for one without words. */
export function stretchAnchor(
  text: string,
  { start, end }: Span,
  byline: Pick<PostAnchor, 'author' | 'date'>,
): PostAnchor | null {
  const from = trimStart(text, start, end);
  const to = trimEnd(text, from, end);
  if (from === to) return null;
  const words = text.slice(from, to);
  const told = { begins: firstWordsOf(words), ends: lastWordsOf(words), print: fingerprint(words) };
  const alike = stretchesLike(text, told, to - from).filter(({ isExact }) => isExact);
  const nth = Math.max(
    0,
    alike.findIndex((one) => one.start === from),
  );
  return { start: from, end: to, ...byline, ...told, nth, of: Math.max(1, alike.length) };
}

/** Where the stretch stands now. `isPlaceKnown`: the anchor has followed every edit. */
export function findStretch(text: string, anchor: PostAnchor, isPlaceKnown: boolean): Span | 'gone' | 'ambiguous' {
  if (isPlaceKnown) {
    const end = Math.min(anchor.end, text.length);
    const start = trimStart(text, Math.min(anchor.start, end), end);
    return start < end ? { start, end: trimEnd(text, start, end) } : 'gone';
  }
  const found = stretchesLike(text, anchor, anchor.end - anchor.start);
  const exact = found.filter(({ isExact }) => isExact);
  if (exact.length > 0) return exact.length === anchor.of ? exact[anchor.nth] : 'ambiguous';
  if (found.length > 1) return 'ambiguous';
  return found.at(0) ?? 'gone';
}

/** Stretches that begin and end with the words told, and whether all words between are the same. */
function stretchesLike(
  text: string,
  { begins, ends, print }: Pick<PostAnchor, 'begins' | 'ends' | 'print'>,
  length: number,
): readonly (Span & { readonly isExact: boolean })[] {
  const first = wordsPattern(begins, 'gu');
  const last = wordsPattern(ends, 'gu');
  if (!first || !last) return [];
  const found: (Span & { isExact: boolean })[] = [];
  let looked = 0;
  for (let match = first.exec(text); match && looked < MOST_BEGINNINGS; match = first.exec(text)) {
    looked++;
    const { index: start } = match;
    const reach = text.slice(start, start + 2 * length);
    const stretches = [...reach.matchAll(last)].map((closing) => {
      const end = start + closing.index + closing[0].length;
      return { start, end, isExact: fingerprint(text.slice(start, end)) === print };
    });
    const best = stretches.find(({ isExact }) => isExact) ?? stretches.at(0);
    if (best) found.push(best);
    first.lastIndex = start + 1;
  }
  return found;
}
