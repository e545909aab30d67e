import { type Lines, LineFact } from './lines.js';

/** One line of a comment in a program: its number, and its text without the marks of the comment. */
export interface CommentLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Comment lines one below the other. */
export type CommentRun = readonly CommentLine[];

/** What opens a comment that runs to the line's end; all but the slashes need a blank behind them. */
const LINE_MARK = /^(?:\/{2,}[!<]?|(?:#+|-{2}|;+|%+|'|!|rem|dnl)(?=\s|$))\s?/i;
/** The signs such marks begin with. */
const MARKS = "/#-;%'!rRdD";
/** What opens a comment over several lines, with what closes it. */
const BLOCKS: readonly (readonly [open: string, close: string])[] = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['{-', '-}'],
  ['(*', '*)'],
  ['--[[', ']]'],
];
const OPENERS = '/<{(-';
const LONGEST_BLOCK = 400;

/** All comments that have their lines to themselves, in the syntax of most languages; in text order. */
export function findCommentRuns(lines: Lines): CommentRun[] {
  const runs: CommentLine[][] = [];
  const closingFrom = searchOf(lines.text);
  let kind = '';
  for (let line = 0; line < lines.count; line++) {
    const block = blockAt(lines, line, closingFrom);
    if (block) {
      // Blocks in a row are one comment.
      const opener = lines.text.slice(lines.ink[line], lines.ink[line] + 2);
      if (kind === opener) runs[runs.length - 1].push(...block);
      else runs.push(block);
      line = block[block.length - 1].line;
      kind = opener;
      continue;
    }
    const mark = markAt(lines, line);
    if (mark === null) kind = '';
    else {
      const sign = lines.text.charAt(lines.ink[line]);
      if (sign !== kind) runs.push([]);
      kind = sign;
      runs[runs.length - 1].push({ line, start: lines.ink[line] + mark, end: lines.inkEnd[line] });
    }
  }
  return runs;
}

/** How long the mark at the line's start is; null when the line is no comment. */
function markAt({ text, facts, ink, inkEnd }: Lines, line: number): number | null {
  if ((facts[line] & LineFact.Blank) !== 0 || !MARKS.includes(text.charAt(ink[line]))) return null;
  const mark = LINE_MARK.exec(text.slice(ink[line], Math.min(inkEnd[line], ink[line] + 90)));
  return mark ? mark[0].length : null;
}

/** Where `sign` stands next; `Infinity` when nowhere. */
type Search = (sign: string, from: number) => number;

/** A search to be asked in rising order: each sign's own searches together pass the text once, even where it never comes. */
function searchOf(text: string): Search {
  const known = new Map<string, number>();
  return (sign, from) => {
    let at = known.get(sign) ?? -1;
    if (at < from) {
      const found = text.indexOf(sign, from);
      known.set(sign, (at = found < 0 ? Infinity : found));
    }
    return at;
  };
}

function blockAt(lines: Lines, line: number, closingFrom: Search): CommentLine[] | null {
  const { text, ink, inkEnd } = lines;
  const pair =
    ink[line] < inkEnd[line] &&
    OPENERS.includes(text.charAt(ink[line])) &&
    BLOCKS.find(([open]) => text.startsWith(open, ink[line]));
  if (!pair) return null;
  const [open, close] = pair;
  const closing = closingFrom(close, ink[line] + open.length);
  if (closing >= inkEnd[Math.min(lines.count, line + LONGEST_BLOCK) - 1]) return null;
  const block: CommentLine[] = [];
  for (let at = line; ; at++) {
    const closes = closing < inkEnd[at];
    let start = at === line ? ink[at] + open.length : ink[at];
    let end = closes ? closing : inkEnd[at];
    while (start < end && '*| \t'.includes(text.charAt(start))) start++;
    while (end > start && '* \t'.includes(text.charAt(end - 1))) end--;
    block.push({ line: at, start, end });
    if (closes) return block;
  }
}
