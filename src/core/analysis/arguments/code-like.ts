import type { Span } from '../../discussion.js';

/** Signs that prose hardly uses. */
const SIGNS = new Set([...'$%{}=<>|\\;`#*_~^&@+[]'].map((char) => char.charCodeAt(0)));
/** One such sign for so many characters, and as many as this, are code. */
const CHARACTERS = 14;
const FEWEST = 3;

/** Whether a stretch of text is a command, a path or a line of a program that stands among prose without a mark of its own. */
export function looksLikeCode(text: string, { start, end }: Span): boolean {
  let signs = 0;
  for (let i = start; i < end; i++) if (SIGNS.has(text.charCodeAt(i))) signs++;
  return signs >= FEWEST && signs * CHARACTERS >= end - start;
}
