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
const DRAWN = /^[-–—=*]{2}/;
const LONGEST_NAMED = 50;

/** A nick between angle brackets, with its sign of rank: `<@ann> …`; an action: ` * ann waves`. */
const NICK = /^[\])]?\s*(?:<[@+%&~!\s]?([^<>\s]{1,32})>|\*\s+(\S{1,32}))\s/;
/** A name and its colon, with signs of rank before it: ` - Ann Lee: …`, `] Ann: …`, `] @ann: …`. */
const NAMED = /^[\])]?[\s\u200e]*(?:[-–—][\s\u200e]+)?[@+%&~!]{0,2}([^:\s@+%&~!][^:\n]{0,39}):\s/;
/** A name between tabs, behind a time of day: tables have such rows behind dates. */
const TABBED = /^\t([^\t\n]{1,40})\t/;

/** A name before the time, which stands in brackets: `[Ann] [16:05] …`, `Ann Lee (16:05): …`; behind the time its closing one. */
const NAME_BEFORE = /^\[?([^\s:[\](][^:[\](]{0,39}?)\]?\s{0,4}[[(](?:\p{L}{1,4}\s)?$/u;
const BRACKET_BEHIND = /^(?:\s?[ap]\.?m\.?)?[\])]:?\s/i;

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

/** Who speaks on a line of a chat, and where the words begin. */
interface Spoken {
  readonly name: Span;
  readonly text: number;
}

/** A line of a chat, and when it was said. */
interface ChatLine extends Spoken {
  readonly found: DateLine;
  /** The last line before the next one with a time. */
  readonly last: number;
}

/**
 * The posts of a chat that was logged or exported: each line opens with its time and a name, and the words follow on it
 * (`[00:15] <ann> hi`, `09.11.19, 18:01 - Ann: Hi`). Lines without a time go on with the post above; lines with a time and no
 * name are the program's own notices.
 */
export function findChat(page: Page): readonly Block[] {
  const timed = page.dateLines.filter(({ line, marks }) => marks[0].start - page.lines.ink[line] < FAR);
  const found = [NICK, NAMED, TABBED].map((pattern) => linesOf(page, timed, (line) => behindTime(page, line, pattern)));
  // Days have lines of their own, which end what was said last.
  const named = page.dateLines.filter((found) => isDayLine(page, found) || beforeTime(page, found) !== null);
  const chats = [...found.map((chat) => ({ chat, of: timed.length })), { chat: [], of: named.length }];
  if (named.length >= LEAST) chats[chats.length - 1].chat = linesOf(page, named, (line) => beforeTime(page, line));
  const { chat, of } = chats.sort((one, other) => other.chat.length - one.chat.length)[0];
  if (chat.length < LEAST || chat.length < SHARE * of || !isTalk(page, chat)) return [];
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

function linesOf(page: Page, dated: readonly DateLine[], read: (found: DateLine) => Spoken | null): ChatLine[] {
  const lines: ChatLine[] = [];
  if (dated.length < LEAST) return lines;
  dated.forEach((found, i) => {
    const spoken = read(found);
    if (!spoken) return;
    lines.push({ found, ...spoken, last: visibleFrom(page, dated[i + 1]?.line ?? page.end, -1) });
  });
  return lines;
}

/** The name behind the time, as the pattern has it, and where the words begin. */
function behindTime(page: Page, { line, marks }: DateLine, pattern: RegExp): Spoken | null {
  const end = marks[0].end;
  const inkEnd = page.lines.inkEnd[line];
  // A chat's exporter may set an empty post: then its line ends behind the colon.
  const rest = `${page.text.slice(end, inkEnd)} `;
  const match = pattern === TABBED && marks[0].kind !== 'clock' ? null : pattern.exec(rest);
  const written = match?.slice(1).find((group) => group !== undefined);
  if (!match || written === undefined) return null;
  const start = end + match[0].lastIndexOf(written);
  return {
    name: { start, end: start + written.length },
    text: trimStart(page.text, start + written.length + (match[0].includes('*') ? 0 : 1), inkEnd),
  };
}

function isDayLine(page: Page, { line, marks: [mark] }: DateLine): boolean {
  return (
    mark.kind === 'absolute' && mark.hour === null && DRAWN.test(page.text.slice(page.lines.ink[line], mark.start))
  );
}

/** The name before the time in its brackets, and where the words begin behind them. */
function beforeTime(page: Page, { line, marks: [mark] }: DateLine): Spoken | null {
  const ink = page.lines.ink[line];
  const inkEnd = page.lines.inkEnd[line];
  if (mark.start - ink < FAR || mark.start - ink > LONGEST_NAMED || mark.kind !== 'clock') return null;
  const named = NAME_BEFORE.exec(page.text.slice(ink, mark.start));
  const behind = named && BRACKET_BEHIND.exec(`${page.text.slice(mark.end, inkEnd)} `);
  if (!behind) return null;
  const start = ink + named[0].indexOf(named[1]);
  return {
    name: { start, end: start + named[1].length },
    text: trimStart(page.text, Math.min(inkEnd, mark.end + behind[0].length), inkEnd),
  };
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
