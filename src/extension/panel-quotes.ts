import type { Post, Span } from '../core/index.js';
import { wordsAt } from '../core/view.js';
import { firstWords, printable } from './printable.js';

/** Characters of a post's first words, and of a sentence quoted, at most. */
const MAX_WORDS = 140;
const MAX_QUOTE = 600;

/** A stretch of a post on one line, verbatim but for white space and for what cannot be seen; a very long one is cut. */
export function quoteOf(text: string, post: Post | undefined, span: Span): string {
  return firstWords(wordsAt(text, post, span), MAX_QUOTE);
}

/** The first words of a post's body; empty for a post without words. */
export function wordsOf(text: string, post: Post): string {
  if (post.text !== null) return firstWords(post.text, MAX_WORDS);
  let words = '';
  for (const { start, end } of post.body) {
    words += text.slice(start, Math.min(end, start + 5 * MAX_WORDS)) + ' ';
    if (words.length > 5 * MAX_WORDS) break;
  }
  return firstWords(words, MAX_WORDS);
}

/** A name as the panel shows it; null for a post of nobody's. */
export function nameOf(post: Post | undefined): string | null {
  return post?.author == null ? null : printable(post.author);
}
