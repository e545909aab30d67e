import { type DateMark, provenOrder, toIso } from '../bylines/dates/date-mark.js';
import { DateScanner } from '../bylines/dates/scan-dates.js';
import { readInline } from '../bylines/inline.js';
import { nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { trimEnd, trimStart } from '../text/trim.js';

/** Lines at either end of a post among which its byline is looked for. */
const REACH = 3;
/** A line that is longer says more than who wrote when. */
const LONGEST = 200;
/** From here on a line of its own beside the date is taken for the author's. */
const LIKELY_NAME = 0.8;

/** The byline that a stretch of text shows of itself. */
export interface OwnByline {
  /** Its lines; null where none was found. */
  readonly byline: Span | null;
  readonly author: Span | null;
  readonly date: Span | null;
  /** ISO 8601; null where the words leave it open. */
  readonly iso: string | null;
  /** What is left when the byline is taken away. */
  readonly body: Span;
}

/**
 * Reads who wrote a stretch of text and when, by a line with a date near its beginning or end. A person has said that it is a post,
 * so one line is enough; a line with more on it than a byline is none.
 *
 *     Ann Lee, 3 March 2011:            author "Ann Lee", the body begins below
 *     We met in 2011 at the old mill.   no byline
 */
export function readOwnByline(text: string, span: Span): OwnByline {
  const lines = linesOf(text, span);
  const near = lines.filter((_, index) => index < REACH || index >= lines.length - REACH);
  for (const line of near) {
    const found = readLine(text, line);
    if (found) return withBody(text, span, lines, line, found);
  }
  return { byline: null, author: null, date: null, iso: null, body: span };
}

function readLine(text: string, { start, end }: Span): { readonly name: Span | null; readonly date: DateMark } | null {
  if (end - start > LONGEST) return null;
  const dates = new DateScanner().scan(text, start, end);
  const date = dates.find(({ kind }) => kind !== 'clock');
  if (!date) return null;
  const { name, rest } = readInline(
    text,
    start,
    end,
    date,
    dates.filter((one) => one !== date),
  );
  if (rest !== null || (name && nameLikelihood(text.slice(name.start, name.end)) < 0.5)) return null;
  return { name, date };
}

/** A name may stand on a line of its own, before the date's or behind it. */
function withBody(
  text: string,
  span: Span,
  lines: readonly Span[],
  line: Span,
  { name, date }: { readonly name: Span | null; readonly date: DateMark },
): OwnByline {
  const at = lines.indexOf(line);
  const isAbove = at < lines.length - at;
  const beside = name ? undefined : [lines.at(at - 1), lines.at(at + 1)].find((one) => one && isName(text, one, line));
  const author = name ?? beside ?? null;
  const start = Math.min(line.start, beside?.start ?? line.start);
  const end = Math.max(line.end, beside?.end ?? line.end);
  const bodyStart = isAbove ? trimStart(text, end, span.end) : span.start;
  const bodyEnd = isAbove ? span.end : trimEnd(text, span.start, start);
  return {
    byline: { start, end },
    author,
    date: { start: date.start, end: date.end },
    iso: toIso(date, provenOrder(date)),
    body: { start: bodyStart, end: Math.max(bodyStart, bodyEnd) },
  };
}

function isName(text: string, { start, end }: Span, beside: Span): boolean {
  // Nothing but a line break may part them.
  const gap = text.slice(Math.min(end, beside.end), Math.max(start, beside.start));
  return /^\s{1,4}$/u.test(gap) && nameLikelihood(text.slice(start, end)) >= LIKELY_NAME;
}

/** The lines that are not blank, without white space at their ends. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end;) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 ? end : Math.min(lineBreak, end);
    const ink = trimStart(text, at, lineEnd);
    if (ink < lineEnd) lines.push({ start: ink, end: trimEnd(text, ink, lineEnd) });
    at = lineEnd + 1;
  }
  return lines;
}
