import { median } from '../layout/median.js';
import type { Page } from '../layout/page.js';
import { inkOf, lineAt } from '../text/lines.js';
import { borderBetween, HEADING } from './border.js';
import type { Place, Stretch } from './stretch.js';

/** What must speak for another page before a post that the same template shows. */
const ENOUGH = 3;
/** An article, in visible characters, and a page's head are longer. */
const LEAST_ARTICLE = 330;
const LEAST_HEAD = 100;

/**
 * The posts, by number, with which another page begins that is laid out as the one before: it shows another question or says that posts
 * begin, counts from one again or writes its dates otherwise. What only goes on with the same thread, on its next page, is no other page.
 */
export function restartsIn(stretch: Stretch): ReadonlySet<number> {
  const { posts } = stretch;
  const restarts = new Set<number>();
  const sizeAt = (i: number): number => stretch.inkBetween(posts[i - 1].bylineEnd, posts[i].top);
  const usual = median(posts.slice(1).map((_, i) => sizeAt(i + 1)));
  for (let i = 1; i < posts.length; i++) {
    const counted = countSigns(posts[i - 1], posts[i]);
    if (counted === 0 && sizeAt(i) < usual + LEAST_HEAD) continue;
    if (counted + signsAt(stretch, i) >= ENOUGH) restarts.add(i);
  }
  return restarts;
}

function countSigns(above: Place, post: Place): number {
  if (post.isOpening) return 3;
  return post.number !== null && above.number !== null && post.number <= 2 && post.number < above.number ? 2 : 0;
}

/** How much speaks for another page between a post and the one before. */
function signsAt(stretch: Stretch, i: number): number {
  const { page, start, posts, read } = stretch;
  const { title, structure } = read.discussion;
  const { visible, place, lines } = page;
  const behind = lineAt(lines, posts[i - 1].bylineEnd - start) + 1;
  const first = lineAt(lines, posts[i].top - start);
  const [from, to] = [place[behind], place[first]];
  if (to - from < 2) return 0;
  // What a page says above answers belongs to its question.
  const heads = structure === 'qa' ? 0 : headSigns(page, from, to);
  if (title !== null && isSaid(page, from, to, title.value)) return -ENOUGH;
  const fed = page.text.slice(lines.inkEnd[visible[from]], lines.ink[visible[to - 1]]).includes('\f') ? 2 : 0;
  const signs = heads + fed + (changesAt(stretch, i) ? 2 : 0);
  return signs > 0 && isClear(page, behind, first, posts[i - 1]) ? signs + 1 : signs;
}

/** What says that posts end, in a form, and that others begin, in a claim. */
function headSigns(page: Page, from: number, to: number): number {
  const { ink, inkEnd } = page.lines;
  let size = 0;
  let claim = 0;
  let form = 0;
  for (let at = from; at < to; at++) {
    const line = page.visible[at];
    size += inkEnd[line] - ink[line];
    const furniture = page.furniture(line);
    if (furniture?.kind === 'form') form = 1.5;
    if (to - at > HEADING) continue;
    if (furniture?.kind === 'claim' && furniture.count !== 0) claim = 1.5;
    if (furniture?.kind === 'heading') claim = Math.max(claim, 1);
  }
  return claim + form + (claim > 0 && size >= LEAST_ARTICLE ? 0.5 : 0);
}

/** Whether a line says just that. */
function isSaid({ visible, lines }: Page, from: number, to: number, said: string): boolean {
  for (let at = from; at < to; at++) {
    const line = visible[at];
    if (lines.inkEnd[line] - lines.ink[line] === said.length && inkOf(lines, line) === said) return true;
  }
  return false;
}

const CLEAR = 4;

function isClear(page: Page, behind: number, first: number, above: Place): boolean {
  return borderBetween(page, behind, first, !above.isClosed).value >= CLEAR;
}

/** So many posts show how dates are written on a page. */
const RUN = 3;

/** Whether dates begin to be written otherwise at a post: none of those before writes them as any of the next ones does. */
function changesAt({ read }: Stretch, i: number): boolean {
  const { posts } = read.discussion;
  const shape = (at: number): string | null => posts[at].dateText && shapeOf(posts[at].dateText);
  const before: (string | null)[] = [];
  for (let at = Math.max(0, i - RUN); at < i; at++) before.push(shape(at));
  for (let at = i; at < Math.min(posts.length, i + RUN); at++) if (before.includes(shape(at))) return false;
  return true;
}

function shapeOf(date: string): string {
  return date.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0');
}
