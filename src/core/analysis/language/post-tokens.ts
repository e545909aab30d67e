import type { Post } from '../../discussion.js';
import type { Scanner } from './scan.js';
import type { Tokens } from './tokens.js';
import type { WordSet } from './word-set.js';

/** The words of a post's body; quotes of others are no part of it. Offsets count in the page's text. */
export function bodyTokens(text: string, post: Post, scanner: Scanner, names?: WordSet): Tokens {
  const markup = post.text !== null;
  return scanner.scan(text, post.body, names ? { markup, names } : { markup });
}
