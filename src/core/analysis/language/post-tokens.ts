import type { Post } from '../../discussion.js';
import type { Scanner } from './scan.js';
import type { Tokens } from './tokens.js';
import type { WordSet } from './word-set.js';

/** The words of a post's body; quotes of others are no part of it. Offsets count in the page's text, or in the post's own where it has one. */
export function bodyTokens(text: string, post: Post, scanner: Scanner, names?: WordSet): Tokens {
  const options = names ? { names } : {};
  return post.text === null
    ? scanner.scan(text, post.body, options)
    : scanner.scan(post.text, [{ start: 0, end: post.text.length }], options);
}
