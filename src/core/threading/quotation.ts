import type { Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';
import { attributionAbove, attributionOn } from './attribution.js';
import { trimEnd, trimStart } from '../text/trim.js';

/** A stretch that looks like a quotation, before it is known whose words it holds. */
export interface Quotation extends Span {
  /**
   * How it is marked: by quotation marks, by `>` at the start of its lines, by an attribution above it ("Bo wrote:"), or by
   * standing further right than the text around it; `named`: behind an attribution on its own line ("Bo wrote: …").
   */
  readonly kind: 'marks' | 'lines' | 'attributed' | 'indented' | 'named';
  /** The name an attribution gives, else null. */
  readonly of: Span | null;
  /** How many `>` stand before its lines; 0 where it is marked otherwise. */
  readonly level: number;
  /** The lines above it that say whose words they are. */
  readonly attribution: Span | null;
}

const UNATTRIBUTED = { of: null, level: 0, attribution: null } as const;

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '「': '」',
};
const OPENING = new RegExp(`[${Object.keys(PAIRS).join('')}]`);
/** Without these nothing is quoted: a second line, a colon, a bar, or a mark of quotation. */
const MAY_QUOTE = new RegExp(`[\\n:>${Object.keys(PAIRS).join('')}]`);
const LONGEST = 4000;
/** So many columns further in than the text around stands what is quoted. */
const SET_IN = 3;
/** `>>12` names a post by its number and quotes nothing. */
const ANSWERED = /^>>\d/;

/** All quotations in a stretch of text, in text order, not overlapping. */
export function findQuotations(text: string, span: Span): readonly Quotation[] {
  const { start, end } = span;
  const written = text.slice(start, end);
  if (!MAY_QUOTE.test(written)) return NONE;
  const isMarked = OPENING.test(written);
  const found: Quotation[] = [];
  let margin = -1;
  let line = start;
  while (line < end) {
    let ink = line;
    while (ink < end && isBlankInLine(text, ink)) ink++;
    const eol = endOfLine(text, ink, end);
    if (ink === eol) {
      line = eol + 1;
      continue;
    }
    const attribution = attributionOn(text, ink, eol);
    const body = attribution && nextInk(text, eol, end);
    let next: number;
    let named: ReturnType<typeof namedOn>;
    const isBarred = text.charAt(ink) === '>';
    if (isBarred && ANSWERED.test(text.slice(ink, Math.min(eol, ink + 8)))) next = eol + 1;
    else if (isBarred) {
      const level = levelAt(text, ink, end);
      const stop = runOf(
        text,
        ink,
        end,
        (at) => text.charAt(at) === '>' && (levelAt(text, at, end) ?? level) === level,
      );
      let start = ink;
      while (start < stop && (text.charAt(start) === '>' || isBlankInLine(text, start))) start++;
      const above = level === null ? null : attributionAbove(text, line, span.start);
      if (start < stop && level !== null) {
        found.push({
          kind: 'lines',
          start,
          end: withoutEmpty(text, start, stop),
          of: above?.of ?? null,
          level,
          attribution: above,
        });
      }
      next = stop + 1;
    } else if (attribution && body !== null && body < end && text.charAt(body) !== '>') {
      const stop = attributedEnd(text, body, end);
      found.push({
        kind: 'attributed',
        start: body,
        end: stop,
        of: attribution,
        level: 0,
        attribution: { start: ink, end: eol },
      });
      next = stop + 1;
    } else if (attribution === null && (named = namedOn(text, ink, eol))) {
      const stop = attributedEnd(text, named.end, end);
      found.push({
        kind: 'named',
        start: named.end,
        end: stop,
        of: named.of,
        level: 0,
        attribution: { start: ink, end: named.end },
      });
      next = stop + 1;
    } else if (
      line > start &&
      ink - line >= SET_IN &&
      ink - line >= (margin < 0 ? (margin = usualIndent(text, span)) : margin) + SET_IN
    ) {
      const usual = margin;
      const stop = runOf(text, ink, end, (_at, columns) => columns >= usual + SET_IN);
      found.push({ kind: 'indented', start: ink, end: stop, ...UNATTRIBUTED });
      next = stop + 1;
    } else next = isMarked ? marksOn(text, ink, eol, end, found) : eol + 1;
    line = Math.max(next, eol + 1);
  }
  // Below an attribution nothing may be left that it could be of.
  return found.length === 0 ? NONE : found.filter(({ start, end }) => end > start);
}

const NONE: readonly never[] = [];

const LONGEST_NAME = 40;

/** `Bo Lee wrote: …` with the quoted words behind the colon: the name, and where the words begin. */
function namedOn(text: string, ink: number, eol: number): { of: Span; end: number } | null {
  // MyBB sets the date before the name: "(03-03-2011, 04:05 PM)Ann Wrote:".
  // No further than it may stand: a text without colons would be searched to its end for every line.
  const near = text.slice(ink, Math.max(ink, Math.min(eol - 3, ink + LONGEST_NAME + 21)));
  const from = near.startsWith('(') ? near.indexOf(')') : 0;
  const colon = from < 0 ? -1 : near.indexOf(':', from);
  if (colon < 0) return null;
  const behind = ink + colon + 1;
  const of = attributionOn(text, ink, behind);
  if (!of || of.end - of.start > LONGEST_NAME) return null;
  return { of, end: trimStart(text, behind, eol) };
}

const EXPAND = 'Click to expand';

/** The end of an attributed quotation: the platform's own mark, or the first blank line. */
function attributedEnd(text: string, from: number, end: number): number {
  const expand = text.slice(from, Math.min(end, from + LONGEST) + EXPAND.length - 1).indexOf(EXPAND);
  if (expand >= 0) return trimEnd(text, from, from + expand);
  const tag = /\[\/quote\]/i.exec(text.slice(from, Math.min(end, from + LONGEST)));
  if (tag) return trimEnd(text, from, from + tag.index);
  const blank = /\n[^\S\n]*\n/.exec(text.slice(from, Math.min(end, from + LONGEST)));
  return blank ? trimEnd(text, from, from + blank.index) : trimEnd(text, from, Math.min(end, from + LONGEST));
}

/** Quotations between marks that begin on the line; gives where to go on. */
function marksOn(text: string, ink: number, eol: number, end: number, found: Quotation[]): number {
  for (let at = ink; at < eol; at++) {
    if (!mayOpen(text.charCodeAt(at))) continue;
    const closers = PAIRS[text.charAt(at)] as string | undefined;
    if (!closers || (at > ink && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))) continue;
    const stop = closingMark(text, at + 1, Math.min(end, at + LONGEST), closers);
    if (stop < 0 || isShort(text, at + 1, stop)) continue;
    found.push({ kind: 'marks', start: at, end: stop + 1, ...UNATTRIBUTED });
    if (stop >= eol) return endOfLine(text, stop, end) + 1;
    at = stop;
  }
  return eol + 1;
}

/** Fewer characters between marks are a word that is stressed, or inches. */
const LEAST_QUOTED = 6;

/** Whether so few characters stand there; blanks at the ends of lines do not count. */
function isShort(text: string, start: number, end: number): boolean {
  let length = 0;
  let blanks = 0;
  for (let at = start; at < end && length < LEAST_QUOTED; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && isInvisible(code)) blanks++;
    else {
      length += code === 10 ? 1 : blanks + 1;
      blanks = 0;
    }
  }
  return length + blanks < LEAST_QUOTED;
}

/** Whether the character is one of those that open `PAIRS`: nearly none is. */
function mayOpen(code: number): boolean {
  if (code < 0xab) return code === 0x22;
  return code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e) || code === 0x300c;
}

function closingMark(text: string, from: number, end: number, closers: string): number {
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '\n' && closers === '"' && isBlankLine(text, at + 1, end)) return -1;
    if (closers.includes(sign) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

/** How many `>` the line begins with; null when it holds nothing else. */
function levelAt(text: string, ink: number, end: number): number | null {
  let level = 0;
  let at = ink;
  while (at < end && (text.charAt(at) === '>' || isBlankInLine(text, at))) {
    if (text.charAt(at) === '>') level++;
    at++;
  }
  return at >= end || text.charAt(at) === '\n' ? null : level;
}

/** The end without lines below that hold nothing but `>`. */
function withoutEmpty(text: string, start: number, end: number): number {
  for (let line = end; line > start; line--) {
    const sign = text.charAt(line - 1);
    if (sign === '\n') end = trimEnd(text, start, line);
    else if (sign !== '>' && !isInvisible(sign.charCodeAt(0))) break;
  }
  return end;
}

/** The end of the run of lines from `ink` that pass the test (blank lines between two that do included). */
function runOf(text: string, ink: number, end: number, belongs: (at: number, columns: number) => boolean): number {
  let stop = endOfLine(text, ink, end);
  for (let line = stop + 1; line < end;) {
    let at = line;
    while (at < end && isBlankInLine(text, at)) at++;
    const eol = endOfLine(text, at, end);
    if (at < eol) {
      if (!belongs(at, at - line)) break;
      stop = eol;
    }
    line = eol + 1;
  }
  return trimEnd(text, ink, stop);
}

/** The indentation of most lines of the stretch; its first line, whose start is cut off, does not count. */
function usualIndent(text: string, { start, end }: Span): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (let line = text.indexOf('\n', start) + 1; line > 0 && line < end; line = text.indexOf('\n', line) + 1) {
    let at = line;
    while (at < end && isBlankInLine(text, at)) at++;
    if (at >= end || text.charAt(at) === '\n') continue;
    const count = (counts.get(at - line) ?? 0) + 1;
    counts.set(at - line, count);
    if (count > (counts.get(most) ?? 0)) most = at - line;
  }
  return most;
}

function nextInk(text: string, from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (!isInvisible(text.charCodeAt(at))) return at;
  return null;
}

function isBlankLine(text: string, at: number, end: number): boolean {
  while (at < end && isBlankInLine(text, at)) at++;
  return at < end && text.charCodeAt(at) === 10;
}

function isBlankInLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code !== 10 && isInvisible(code);
}

function endOfLine(text: string, from: number, end: number): number {
  const eol = text.indexOf('\n', from);
  return eol < 0 || eol > end ? end : eol;
}
