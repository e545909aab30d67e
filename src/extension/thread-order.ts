import type { Post, ReplyTree } from '../core/index.js';

/** In which order the replies to one post stand; `page` is the order of the text. */
export const SORT_ORDERS = ['page', 'votes', 'newest', 'oldest', 'replies'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** Sorts siblings; what the page does not show comes last, ties keep the order of the text. */
export function sortPosts(posts: readonly Post[], order: SortOrder, tree: ReplyTree): readonly Post[] {
  if (order === 'page' || posts.length < 2) return posts;
  const keys = new Map(posts.map((post) => [post, keyOf(post, order, tree)]));
  return [...posts].sort((a, b) => compareKeys(keys.get(a)!, keys.get(b)!));
}

/** Smallest first; NaN stands for unknown. */
function keyOf(post: Post, order: Exclude<SortOrder, 'page'>, tree: ReplyTree): number {
  switch (order) {
    case 'votes':
      return -(post.votes ?? NaN);
    case 'newest':
      return -timeOf(post);
    case 'oldest':
      return timeOf(post);
    case 'replies':
      return -tree.replies(post.id).length;
  }
}

function compareKeys(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

// A time without an offset is taken as UTC: posts of one page are compared with each other only.
function timeOf(post: Post): number {
  const iso = post.date ?? post.dateResolved;
  if (iso === null) return NaN;
  const hasZone = /T[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/u.test(iso);
  return Date.parse(hasZone || !iso.includes('T') ? iso : `${iso}Z`);
}
