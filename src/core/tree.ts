import type { Discussion, Post, PostId } from './discussion.js';

/** The reply tree of a discussion: a view over the flat list of posts, built once per discussion. */
export interface ReplyTree {
  /** Posts that answer no other post, in text order. */
  readonly roots: readonly Post[];
  /** The post of that id, or undefined. */
  readonly post: (id: PostId) => Post | undefined;
  /** Direct replies, in text order; empty for an unknown id. */
  readonly replies: (id: PostId) => readonly Post[];
  /** All posts of the thread below `id`, depth first, without the post itself. */
  readonly descendants: (id: PostId) => readonly Post[];
  /** Place of the post in text order, from 0; -1 for an unknown id. */
  readonly indexOf: (id: PostId) => number;
}

const trees = new WeakMap<Discussion, ReplyTree>();

/** The reply tree of `discussion`; the same object for the same discussion. */
export function childrenOf(discussion: Discussion): ReplyTree {
  let tree = trees.get(discussion);
  if (!tree) trees.set(discussion, (tree = buildTree(discussion.posts)));
  return tree;
}

function buildTree(posts: readonly Post[]): ReplyTree {
  const index = new Map<PostId, number>();
  posts.forEach((post, i) => index.set(post.id, i));
  const children = new Map<PostId, Post[]>();
  const roots: Post[] = [];
  for (const post of posts) {
    if (post.parent === null || !index.has(post.parent)) {
      roots.push(post);
      continue;
    }
    const siblings = children.get(post.parent);
    if (siblings) siblings.push(post);
    else children.set(post.parent, [post]);
  }
  const replies = (id: PostId): readonly Post[] => children.get(id) ?? [];
  return {
    roots,
    post: (id) => posts[index.get(id) ?? -1],
    replies,
    indexOf: (id) => index.get(id) ?? -1,
    descendants: (id) => {
      const found: Post[] = [];
      const stack = [...replies(id)].reverse();
      for (let post = stack.pop(); post; post = stack.pop()) {
        found.push(post);
        const below = replies(post.id);
        for (let i = below.length - 1; i >= 0; i--) stack.push(below[i]);
      }
      return found;
    },
  };
}
