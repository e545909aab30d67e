import { foldPhrase, phrases } from '../bylines/phrases.js';
import type { PostKind } from '../discussion.js';
import { inkOf } from '../text/lines.js';
import type { Cut } from './cut.js';
import type { Page } from './page.js';

const LONGEST_MARK = 40;
/** Visible lines from a post's top in which the mark stands: beside the votes, or in the byline. */
const REACH = 8;

/**
 * Which answers the page marks as accepted: by a word ("Best answer") or a tick alone on a line near the post's top. Null for
 * what is no answer, and for all where the page marks none.
 */
export function findAccepted(
  page: Page,
  cuts: readonly Cut[],
  posts: readonly { readonly kind: PostKind }[],
): (boolean | null)[] {
  const marked = cuts.map((cut, i) => (posts[i].kind === 'answer' ? isMarked(page, cut) : null));
  return marked.includes(true) ? marked : marked.map(() => null);
}

function isMarked(page: Page, { first, last }: Cut): boolean {
  const from = page.place[first];
  for (let at = from; at < Math.min(from + REACH, page.visible.length) && page.visible[at] <= last; at++) {
    const line = page.visible[at];
    if (page.lines.inkEnd[line] - page.lines.ink[line] > LONGEST_MARK) continue;
    const ink = inkOf(page.lines, line);
    if (/^[✓✔☑✅]\ufe0f?$/u.test(ink) || phrases('accepted').has(foldPhrase(ink))) return true;
  }
  return false;
}
