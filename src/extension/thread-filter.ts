import type { Discussion, Post, PostId, ReplyTree } from '../core/index.js';

/** Which posts the thread view shows; one that matches everything given is a hit. */
export interface PostFilter {
  /** Words that stand, in any letter case and in this order, in the post's body or its author's name. */
  readonly text: string;
}

/** What a filter leaves: the hits, and the posts above them that stay for the way down. */
export interface Filtered {
  readonly hits: ReadonlySet<PostId>;
  readonly shown: ReadonlySet<PostId>;
}

/**
 * Applies a filter to all posts.
 * @param textOf the body of a post as a person reads it
 */
export function filterPosts(
  discussion: Discussion,
  tree: ReplyTree,
  filter: PostFilter,
  textOf: (post: Post) => string,
): Filtered {
  const wanted = fold(filter.text);
  const hits = new Set<PostId>();
  const shown = new Set<PostId>();
  for (const post of discussion.posts) {
    if (!fold(post.author ?? '').includes(wanted) && !fold(textOf(post)).includes(wanted)) continue;
    hits.add(post.id);
    for (let at: Post | undefined = post; at && !shown.has(at.id); at = parentOf(at, tree)) shown.add(at.id);
  }
  return { hits, shown };
}

function parentOf(post: Post, tree: ReplyTree): Post | undefined {
  return post.parent === null ? undefined : tree.post(post.parent);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
