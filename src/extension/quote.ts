import type { Post } from '../core/index.js';

/**
 * A post as a Markdown quote with its byline below, ready to be pasted.
 * @param words the post's own words
 * @param byline author, date, votes, as far as the page shows them; empty when it shows none
 */
export function toQuote(words: string, byline: string): string {
  const lines = words.trim().split(/\r\n|\r|\n/u);
  const quoted = byline === '' ? lines : [...lines, '', `— ${byline}`];
  return quoted.map((line) => `> ${line}`.trimEnd()).join('\n') + '\n';
}

/** The parts of a byline that are shown, in reading order. */
export function bylineParts({ author, dateText }: Post, votes: string | null): string {
  return [author, dateText, votes].filter((part) => part !== null && part !== '').join(', ');
}
