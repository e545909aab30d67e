import type { Discussion, Post, Span } from '../core/index.js';
import { lastStartingAt, postWords } from '../core/view.js';

export { lastStartingAt, shiftOffset } from '../core/view.js';

/** The byline of a post, or its first line's start where it has none: what is selected when one goes to the post. */
export function bylineOf(post: Post): Span {
  return post.spans.byline ?? { start: post.start, end: post.start };
}

/** The post's own words as a person reads them, each stretch on lines of its own; `text` is the source. */
export function wordsOf(post: Post, text: string): string {
  return postWords(post, ({ start, end }) => text.slice(start, end));
}

/** The innermost post around `offset`, or null in the article and between posts. */
export function postAt(discussion: Discussion, offset: number): Post | null {
  const { posts } = discussion;
  for (let i = lastStartingAt(posts, offset); i >= 0; i--) {
    if (offset <= posts[i].end) return posts[i];
    // An enclosing post starts earlier; posts side by side do not enclose anything.
    if (posts[i].parent === null) return null;
  }
  return null;
}
