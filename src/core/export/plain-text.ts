import type { Post } from '../discussion.js';
import { postWords } from '../post-words.js';

const LINE_ENDS = /\r\n?/g;
/** C0 without tab and line feed, DEL, C1: what a terminal would obey. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** `text` with line feeds for line ends and U+FFFD for every other control character but the tab. */
export function printable(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, '\ufffd');
}

/** `text` on one printable line, white space run together. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** What `post` says in its author's own words, printable; parts that quotes stood between are on lines of their own. */
export function ownWords(text: string, post: Post): string {
  return printable(postWords(post, ({ start, end }) => text.slice(start, end))).trim();
}

/** The first words of `line`, cut at a word where one ends near `length` characters, with an ellipsis where cut. */
export function firstWords(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return (space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')) + '…';
}
