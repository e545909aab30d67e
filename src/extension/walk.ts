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
  const { posts } = discussion;
  const at = typeof from === 'number' ? lastStartingAt(posts, from) : tree.indexOf(from.id);
  const post = typeof from === 'number' ? null : from;
  switch (step) {
    case 'nextPost':
      return posts[at + 1] ?? null;
    case 'previousPost':
      return posts[post ? at - 1 : at] ?? null;
    case 'nextThread':
      return find(posts, at + 1, 1, (other) => isTop(other, tree));
    case 'previousThread':
      return find(posts, post ? at - 1 : at, -1, (other) => isTop(other, tree));
    case 'goToParent':
      return post?.parent == null ? null : (tree.post(post.parent) ?? null);
    case 'firstReply':
      return (post && tree.replies(post.id)[0]) ?? null;
    case 'nextOfAuthor':
      return post && find(posts, at + 1, 1, (other) => isSameAuthor(post, other));
    case 'previousOfAuthor':
      return post && find(posts, at - 1, -1, (other) => isSameAuthor(post, other));
  }
}

function find(posts: readonly Post[], start: number, by: 1 | -1, wanted: (post: Post) => boolean): Post | null {
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
