import type { Discussion, Post, ReplyTree } from '../core/index.js';
import { lastStartingAt } from './spans.js';

/** Ways from one post to another. Next and previous follow the text. */
export const STEPS = [
  'nextPost',
  'previousPost',
  'nextThread',
  'previousThread',
  'goToParent',
  'firstReply',
  'nextOfAuthor',
  'previousOfAuthor',
] as const;
export type Step = (typeof STEPS)[number];

/**
 * The post one step away from `from`, or null when there is none that way.
 * @param from a post, or an offset outside all posts, from where next and previous count
 */
export function postAfterStep(discussion: Discussion, tree: ReplyTree, from: Post | number, step: Step): Post | null {
  const post = typeof from === 'number' ? null : from;
  const next = (by: Direction, wanted: (post: Post) => boolean): Post | null => {
    return nextPostWhere(discussion, tree, from, by, wanted);
  };
  switch (step) {
    case 'nextPost':
      return next('next', () => true);
    case 'previousPost':
      return next('previous', () => true);
    case 'nextThread':
      return next('next', (other) => isTop(other, tree));
    case 'previousThread':
      return next('previous', (other) => isTop(other, tree));
    case 'goToParent':
      return post?.parent == null ? null : (tree.post(post.parent) ?? null);
    case 'firstReply':
      return (post && tree.replies(post.id)[0]) ?? null;
    case 'nextOfAuthor':
      return post && next('next', (other) => isSameAuthor(post, other));
    case 'previousOfAuthor':
      return post && next('previous', (other) => isSameAuthor(post, other));
  }
}

export type Direction = 'next' | 'previous';

/**
 * The nearest post that way in the text which is `wanted`, or null when there is none.
 * @param from a post, which is passed over itself, or an offset outside all posts
 */
export function nextPostWhere(
  { posts }: Discussion,
  tree: ReplyTree,
  from: Post | number,
  direction: Direction,
  wanted: (post: Post) => boolean,
): Post | null {
  const at = typeof from === 'number' ? lastStartingAt(posts, from) : tree.indexOf(from.id);
  const by = direction === 'next' ? 1 : -1;
  // Between posts, the last one that starts before is already the previous one.
  const start = direction === 'previous' && typeof from === 'number' ? at : at + by;
  for (let i = start; i >= 0 && i < posts.length; i += by) {
    if (wanted(posts[i])) return posts[i];
  }
  return null;
}

function isTop(post: Post, tree: ReplyTree): boolean {
  return post.parent === null || !tree.post(post.parent);
}

function isSameAuthor(one: Post, other: Post): boolean {
  return one.author !== null && one.author === other.author;
}
