import { foldPhrase } from '../bylines/phrases.js';
import { nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { trimStart } from '../text/trim.js';
import { type Block, blockOf } from './block.js';
import { type DateLine, type Page, visibleFrom } from './page.js';
import { foldedName } from './name-line.js';

const LEAST = 4;
const SHARE = 0.5;
const FAR = 3;

/** A nick between angle brackets, with its sign of rank: `<@ann> …`; an action: ` * ann waves`. */
const NICK = /^[\])]?\s*(?:<[@+%&~!\s]?([^<>\s]{1,32})>|\*\s+(\S{1,32}))\s/;
/** A name and its colon, with signs of rank before it: ` - Ann Lee: …`, `] Ann: …`, `] @ann: …`. */
const NAMED = /^[\])]?[\s\u200e]*(?:[-–—][\s\u200e]+)?[@+%&~!]{0,2}([^:\s@+%&~!][^:\n]{0,39}):\s/;
/** A name between tabs, behind a time of day: tables have such rows behind dates. */
const TABBED = /^\t([^\t\n]{1,40})\t/;

/** What programs write where a name would stand in their logs. */
const LEVELS = new Set([
  'info',
  'warn',
  'warning',
  'error',
  'debug',
  'trace',
  'fatal',
  'notice',
  'critical',
  'verbose',
]);

/** A line of a chat: when, who, and where the words begin. */
interface ChatLine {
  readonly found: DateLine;
  readonly name: Span;
  readonly text: number;
  /** The last line before the next one with a time. */
  readonly last: number;
}

/**
 * The posts of a chat that was logged or exported: each line opens with its time and a name, and the words follow on it
 * (`[00:15] <ann> hi`, `09.11.19, 18:01 - Ann: Hi`). Lines without a time go on with the post above; lines with a time and no
 * name are the program's own notices.
 */
export function findChat(page: Page): readonly Block[] {
  const dated = page.dateLines.filter(({ line, marks }) => marks[0].start - page.lines.ink[line] < FAR);
  if (dated.length < LEAST) return [];
  const chat = [NICK, NAMED, TABBED]
    .map((pattern) => linesOf(page, dated, pattern))
    .sort((a, b) => b.length - a.length)[0];
  if (chat.length < LEAST || chat.length < SHARE * dated.length || !isTalk(page, chat)) return [];
  return chat.map(({ found: { line, marks }, name, text, last }) =>
    blockOf({
      place: 'header',
      anchor: line,
      first: line,
      last: line,
      upTo: text,
      name,
      likelihood: 1,
      date: marks[0],
      kind: 'post',
      bounds: { first: line, last },
    }),
  );
}

function linesOf(page: Page, dated: readonly DateLine[], pattern: RegExp): ChatLine[] {
  const lines: ChatLine[] = [];
  dated.forEach((found, i) => {
    const end = found.marks[0].end;
    const inkEnd = page.lines.inkEnd[found.line];
    // A chat's exporter may set an empty post: then its line ends behind the colon.
    const rest = `${page.text.slice(end, inkEnd)} `;
    const match = pattern === TABBED && found.marks[0].kind !== 'clock' ? null : pattern.exec(rest);
    const written = match?.slice(1).find((group) => group !== undefined);
    if (!match || written === undefined) return;
    const start = end + match[0].lastIndexOf(written);
    lines.push({
      found,
      name: { start, end: start + written.length },
      text: trimStart(page.text, start + written.length + (match[0].includes('*') ? 0 : 1), inkEnd),
      last: visibleFrom(page, dated[i + 1]?.line ?? page.end, -1),
    });
  });
  return lines;
}

/** Whether people talk: more than one, none of them a level of a program's log. */
function isTalk(page: Page, lines: readonly ChatLine[]): boolean {
  const names = lines.map(({ name }) => page.text.slice(name.start, name.end));
  const levels = names.filter((name) => LEVELS.has(foldPhrase(name.split(/[\s[\]|]/, 1)[0]))).length;
  const likely = names.filter((name) => nameLikelihood(name) >= 0.4 || /^\+[\d ]+$/.test(name)).length;
  const people = new Set(lines.map(({ name }) => foldedName(page, name)));
  return (
    levels * 4 < lines.length && likely * 3 >= lines.length * 2 && people.size >= 2 && people.size * 1.3 < lines.length
  );
}
