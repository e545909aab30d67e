import type { Post, Span } from './discussion.js';

/**
 * What `post` says in its author's own words, as a person reads them: each stretch on lines of its own.
 * @param slice gives the source's words at a span
 */
export function postWords(post: Pick<Post, 'text' | 'body'>, slice: (span: Span) => string): string {
  return post.text ?? post.body.map(slice).join('\n');
}
