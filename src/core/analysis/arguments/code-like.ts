import type { Span } from '../../discussion.js';

/** Signs that prose hardly uses. */
const SIGNS = '$%{}=<>|\\;`#*_~^&@+[]';
/** One such sign for so many characters, and as many as this, are code. */
const CHARACTERS = 14;
const FEWEST = 3;

let table: Uint8Array | null = null;

function build(): Uint8Array {
  const signs = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) signs[SIGNS.charCodeAt(i)] = 1;
  return signs;
}

/** Whether a stretch of text is a command, a path or a line of a program that stands among prose without a mark of its own. */
export function looksLikeCode(text: string, { start, end }: Span): boolean {
  const isSign = (table ??= build());
  let signs = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) signs += isSign[code];
  }
  return signs >= FEWEST && signs * CHARACTERS >= end - start;
}
