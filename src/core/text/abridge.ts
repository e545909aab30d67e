/**
 * What the reader of layouts can see of a text. Of a long line of prose it sees how it begins, how it ends, and roughly how long
 * it is; the words between are hidden from it. So whatever is typed there cannot change how the page is read: that follows
 * from what the reader is given, and a session need not read the page again (see docs/adr/0012-sessions.md).
 *
 * A line is abridged by itself, whatever stands around it.
 */
import type { Span } from '../discussion.js';
import { DateScanner } from '../bylines/dates/scan-dates.js';
import { firstWhere } from './first-where.js';
import { isLetterOrDigit } from './letters.js';
import { isInvisible } from './lines.js';

/** A text without the hidden parts of its long lines, and the places of these in both. */
export interface Abridged {
  /** What the reader sees; for each hidden part it has some filling of the same length on every line. */
  readonly text: string;
  readonly source: string;
  readonly hidden: Hidden;
}

/** Hidden parts in text order: where their fillings stand in the text, and where they stand in the source. Ends exclusive. */
interface Hidden {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Lines that are not longer are seen whole: buttons, names, bylines, titles. */
const SEEN = 90;
/** How much is seen of a longer one at its begin and its end. */
const HEAD = 40;
const TAIL = 24;
/** How much where the rest of these holds nothing but words: a name that is set apart, and a sentence's end. */
const PLAIN_HEAD = 12;
const PLAIN_TAIL = 6;
/** Lines not longer than this are searched for dates all over, longer ones within `DATED_HEAD` and `DATED_TAIL`. */
const DATED = 210;
const DATED_HEAD = 120;
const DATED_TAIL = 90;
/** How much is seen where a date or a number stands there: room for the name beside it. */
const NAMED_HEAD = 128;
const NAMED_TAIL = 164;
/** Less is not worth hiding. */
const LEAST_HIDDEN = 16;

/** Lines up to these lengths look alike to the reader, and as long as the second number says: none of its limits lies between. */
const LENGTHS: readonly (readonly [number, number])[] = [
  [100, 97],
  [119, 112],
  [160, 150],
  [210, 200],
  [240, 232],
  [Infinity, 320],
];

const Code = { Space: 0x20, Hyphen: 0x2d, NoBreak: 0xa0 } as const;

/** A part of a line that is hidden, and how long its filling is. */
export interface HiddenPart {
  readonly from: number;
  readonly to: number;
  readonly filling: number;
}

/** The part of the line `text.slice(start, end)` that the reader does not see; null when it sees it whole. */
export function hiddenIn(text: string, start: number, end: number): HiddenPart | null {
  if (end - start <= SEEN) return null;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  const length = end - start;
  if (length <= SEEN) return null;
  let head = isPlain(text, start + PLAIN_HEAD, start + HEAD) ? PLAIN_HEAD : HEAD;
  let tail = isPlain(text, end - TAIL, end - PLAIN_TAIL) ? PLAIN_TAIL : TAIL;
  // What is left of a number that is cut might be a date. Most lines have no digit, and are looked through once for that.
  if (length <= DATED) {
    if (
      hasDigit(text, start, end) &&
      (hasDigit(text, start, start + head) || hasDigit(text, end - tail, end) || hasDate(text, start, end))
    )
      return null;
  } else {
    const dated = start + DATED_HEAD;
    if (hasDigit(text, start, dated) && (hasDigit(text, start, start + head) || hasDate(text, start, dated)))
      head = NAMED_HEAD;
    const tailed = end - DATED_TAIL;
    if (hasDigit(text, tailed, end) && (hasDigit(text, end - tail, end) || hasDate(text, tailed, end)))
      tail = NAMED_TAIL;
  }
  if (length < head + tail + LEAST_HIDDEN) return null;
  const from = start + head;
  const to = end - tail;
  if (!isProse(text, from, to)) return null;
  const [, usual] = LENGTHS.find(([longest]) => length <= longest)!;
  return { from, to, filling: Math.max(usual, head + tail + LEAST_HIDDEN) - head - tail };
}

/** Abridges the lines of a text. */
export function abridge(source: string): Abridged {
  const hidden = { start: [] as number[], end: [] as number[], from: [] as number[], to: [] as number[] };
  const parts: string[] = [];
  let copied = 0;
  let length = 0;
  const hide = (start: number, end: number): void => {
    const part = hiddenIn(source, start, end);
    if (!part) return;
    parts.push(source.slice(copied, part.from), fillingOf(part.filling));
    length += part.from - copied;
    hidden.start.push(length);
    length += part.filling;
    hidden.end.push(length);
    hidden.from.push(part.from);
    hidden.to.push(part.to);
    copied = part.to;
  };
  let turn = offsetOf('\r', source, 0);
  for (let start = 0; start < source.length;) {
    const end = offsetOf('\n', source, start);
    for (let line = start; end - line > SEEN;) {
      if (turn < line) turn = offsetOf('\r', source, line);
      const stop = Math.min(turn, end);
      hide(line, stop);
      line = stop + 1;
    }
    start = end + 1;
  }
  if (parts.length === 0) return { text: source, source, hidden };
  parts.push(source.slice(copied));
  return { text: parts.join(''), source, hidden };
}

/** The part of an abridged text between two offsets into it; a filling is not cut but begins or ends outside. */
export function partOf(whole: Abridged, first: number, last = whole.text.length): Abridged {
  if (first === 0 && last === whole.text.length) return whole;
  const { hidden } = whole;
  const start = outside(hidden, first);
  const end = Math.max(start, outside(hidden, last));
  const from = sourceAt(whole, start);
  const to = sourceAt(whole, end);
  const kept = [countBelow(hidden.start, start), countBelow(hidden.start, end)] as const;
  const moved = (offsets: readonly number[], by: number): number[] => offsets.slice(...kept).map((at) => at - by);
  return {
    text: whole.text.slice(start, end),
    source: whole.source.slice(from, to),
    hidden: {
      start: moved(hidden.start, start),
      end: moved(hidden.end, start),
      from: moved(hidden.from, from),
      to: moved(hidden.to, from),
    },
  };
}

/** The offset, or the begin of the filling in which it lies. */
function outside({ start, end }: Hidden, offset: number): number {
  const before = countBelow(start, offset) - 1;
  return before >= 0 && offset < end[before] ? start[before] : offset;
}

/** Where an offset into the text stands in the source; what lies in a filling, at the hidden part's begin. */
export function sourceAt({ hidden }: Abridged, offset: number): number {
  const before = countBelow(hidden.start, offset) - 1;
  if (before < 0) return offset;
  return offset < hidden.end[before] ? hidden.from[before] : offset - hidden.end[before] + hidden.to[before];
}

/** The stretch of the source for one of the text; it takes in the hidden parts in which it begins or ends. */
export function sourceSpan(abridged: Abridged, { start, end }: Span): Span {
  const { hidden } = abridged;
  const before = countBelow(hidden.start, end) - 1;
  const isCut = before >= 0 && end < hidden.end[before];
  return { start: sourceAt(abridged, start), end: isCut ? hidden.to[before] : sourceAt(abridged, end) };
}

/**
 * Gives for many spans of the text what `sourceSpan` gives for one. Each is looked for from the place of the one before, since they
 * are asked for in about text order.
 */
export function sourceSpans({ hidden }: Abridged): (span: Span) => Span {
  const { start, end, from, to } = hidden;
  const count = start.length;
  if (count === 0) return (span) => ({ start: span.start, end: span.end });
  /** How many hidden parts begin before the offset asked for last. */
  let near = 0;
  const lastBefore = (offset: number): number => {
    while (near < count && start[near] < offset) near++;
    while (near > 0 && start[near - 1] >= offset) near--;
    return near - 1;
  };
  return (span) => {
    const first = lastBefore(span.start);
    const last = lastBefore(span.end);
    return {
      start: first < 0 ? span.start : span.start < end[first] ? from[first] : span.start - end[first] + to[first],
      end: last < 0 ? span.end : span.end < end[last] ? to[last] : span.end - end[last] + to[last],
    };
  };
}

/** Where an offset into the source stands in the text; what is hidden, at the filling's begin. */
export function seenAt({ hidden }: Abridged, offset: number): number {
  const { start, end, from, to } = hidden;
  const before = countBelow(from, offset) - 1;
  if (before < 0) return offset;
  return offset < to[before] ? start[before] : offset - to[before] + end[before];
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  return firstWhere(ascending.length, (i) => ascending[i] >= limit);
}

/** Where the sign stands first from there on; the text's end when it does not. */
function offsetOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

const FILLINGS = new Map<number, string>();

/** One long word between blanks: what counts words finds no others in it. */
function fillingOf(length: number): string {
  let filling = FILLINGS.get(length);
  if (filling === undefined) {
    filling = ` ${'x'.repeat(length - 2)} `;
    FILLINGS.set(length, filling);
  }
  return filling;
}

function hasDigit(text: string, from: number, to: number): boolean {
  return /[0-9\uff10-\uff19]/.test(text.slice(from, to));
}

function hasDate(text: string, from: number, to: number): boolean {
  return (dates ??= new DateScanner()).scan(text, from, to).length > 0;
}
let dates: DateScanner | null = null;

/** Whether there are only words there, and the marks within sentences: nothing that sets a name apart. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (PLAIN[code] === 1) continue;
      if (code !== Code.Hyphen || !isLetter(text, at - 1) || !isLetter(text, at + 1)) return false;
    } else if (code < 0xc0 || (code >= 0x2000 && !PLAIN_WIDE.includes(text.charAt(at)))) return false;
  }
  return true;
}

function isLetter(text: string, at: number): boolean {
  return isLetterOrDigit(text.charCodeAt(at));
}

const PLAIN = new Uint8Array(0x80);
for (const sign of ' \'",.;!?') PLAIN[sign.charCodeAt(0)] = 1;
for (let code = 0x30; code < 0x80; code++) if (/[\da-z]/i.test(String.fromCharCode(code))) PLAIN[code] = 1;
const PLAIN_WIDE = '‘’“”…';

/** Anything but the ASCII that prose is made of; its other signs build layouts: `@ # [ ] < > | { } \ ^ ~` and backquotes. */
const NO_PLAIN_PROSE = /[^ !"$%&'()*+,\-./:;=?\w]/;
const PROSE = Uint8Array.from({ length: 0x80 }, (_, code) => (NO_PLAIN_PROSE.test(String.fromCharCode(code)) ? 0 : 1));

/** Whether there are only signs of prose. A regular expression looks through a long stretch far faster than a loop. */
function isProse(text: string, from: number, to: number): boolean {
  const first = text.slice(from, to).search(NO_PLAIN_PROSE);
  if (first < 0) return true;
  for (let at = from + first; at < to; at++) if (!isProseSign(text.charCodeAt(at))) return false;
  return true;
}

/** Whether the character is one of prose: a letter, a digit, a blank, a mark that sentences have. */
function isProseSign(code: number): boolean {
  if (code < 0x80) return PROSE[code] === 1;
  if (code === Code.NoBreak) return true;
  if (code < 0xc0) return code === 0xab || code === 0xbb || code === 0xa7 || code === 0xb0;
  if (isInvisible(code)) return false;
  // Of the general punctuation dashes, quotation marks and the ellipsis; no bullets, arrows, boxes, nor full-width signs.
  if (code >= 0x2010 && code < 0x2c00) return (code >= 0x2010 && code <= 0x201f) || code === 0x2026 || code === 0x20ac;
  return code < 0xff00 || code > 0xff20;
}
