import type { Post } from '../../discussion.js';
import type { Scanner } from './scan.js';
import type { Tokens } from './tokens.js';

/** The words of a post's body; quotes of others are no part of it. Offsets count in the page's text. */
export function bodyTokens(text: string, post: Post, scanner: Scanner): Tokens {
  return scanner.scan(text, post.body, { markup: post.text !== null });
}
