import { foldPhrase, phrases } from '../bylines/phrases.js';
import type { Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';

/** A stretch that looks like a quotation, before it is known whose words it holds. */
export interface Quotation extends Span {
  /**
   * How it is marked: by quotation marks, by `>` at the start of its lines, by an attribution above it ("Bo wrote:"), or by
   * standing further right than the text around it; `named`: behind an attribution on its own line ("Bo wrote: …").
   */
  readonly kind: 'marks' | 'lines' | 'attributed' | 'indented' | 'named';
  /** The name an attribution gives, else null. */
  readonly of: Span | null;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '「': '」',
};
const LONGEST = 4000;
const LONGEST_ATTRIBUTION = 80;

/** All quotations in a stretch of text, in text order, not overlapping. */
export function findQuotations(text: string, span: Span): Quotation[] {
  const found: Quotation[] = [];
  const { start, end } = span;
  const margin = usualIndent(text, span);
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
    if (text.charAt(ink) === '>') {
      const stop = runOf(text, ink, end, (at) => text.charAt(at) === '>');
      let start = ink;
      while (start < stop && (text.charAt(start) === '>' || isBlankInLine(text, start))) start++;
      if (start < stop) found.push({ kind: 'lines', start, end: stop, of: null });
      next = stop + 1;
    } else if (attribution && body !== null && body < end && text.charAt(body) !== '>') {
      const stop = attributedEnd(text, body, end);
      found.push({ kind: 'attributed', start: body, end: stop, of: attribution });
      next = stop + 1;
    } else if (attribution === null && (named = namedOn(text, ink, eol))) {
      const stop = attributedEnd(text, named.end, end);
      found.push({ kind: 'named', start: named.end, end: stop, of: named.of });
      next = stop + 1;
    } else if (line > start && ink - line >= margin + 3) {
      const stop = runOf(text, ink, end, (_at, columns) => columns >= margin + 3);
      found.push({ kind: 'indented', start: ink, end: stop, of: null });
      next = stop + 1;
    } else next = marksOn(text, ink, eol, end, found);
    line = Math.max(next, eol + 1);
  }
  return found;
}

/** `Bo wrote:`, `Bo said: ↑`, `On 3 March, Bo <bo@x.example> wrote:`, `[QUOTE="bo;12"]`, `author=bo … wrote:`: the name, or null. */
function attributionOn(text: string, ink: number, eol: number): Span | null {
  let end = eol;
  while (end > ink && (isInvisible(text.charCodeAt(end - 1)) || '↑:'.includes(text.charAt(end - 1)))) end--;
  if (end === eol || end - ink > LONGEST_ATTRIBUTION || !text.slice(end, eol).includes(':'))
    return bracketed(text, ink, eol);
  // The verb is the last word or two.
  for (const words of [1, 2, 3]) {
    let begin = end;
    for (let i = 0; i < words && begin > ink; i++) {
      while (begin > ink && isInvisible(text.charCodeAt(begin - 1))) begin--;
      while (begin > ink && !isInvisible(text.charCodeAt(begin - 1))) begin--;
    }
    if (begin <= ink || !phrases('says').has(foldPhrase(text.slice(begin, end)))) continue;
    let stop = begin;
    while (stop > ink && isInvisible(text.charCodeAt(stop - 1))) stop--;
    const author = /\bauthor=(\S+)/.exec(text.slice(ink, stop));
    if (author) return { start: ink + author.index + 7, end: ink + author.index + 7 + author[1].length };
    // "On 3 March 2011, Bo Lee": the name stands behind the last comma.
    const comma = /^(?:on|am|le|el|em|il|op)\b.*[,>]\s*/i.exec(text.slice(ink, stop));
    const from = comma ? ink + comma[0].length : ink;
    return from < stop ? { start: from, end: stop } : null;
  }
  return null;
}

const LONGEST_NAME = 40;

/** `Bo Lee wrote: …` with the quoted words behind the colon: the name, and where the words begin. */
function namedOn(text: string, ink: number, eol: number): { of: Span; end: number } | null {
  const colon = text.indexOf(':', ink);
  if (colon < 0 || colon > Math.min(eol - 4, ink + LONGEST_NAME + 20)) return null;
  const of = attributionOn(text, ink, colon + 1);
  if (!of || of.end - of.start > LONGEST_NAME) return null;
  let end = colon + 1;
  while (end < eol && isInvisible(text.charCodeAt(end))) end++;
  return { of, end };
}

function bracketed(text: string, ink: number, eol: number): Span | null {
  const tag = /^\[quote=["“]?([^;"\]”]{1,40})/i.exec(text.slice(ink, Math.min(eol, ink + 60)));
  return tag ? { start: ink + tag[0].length - tag[1].length, end: ink + tag[0].length } : null;
}

/** The end of an attributed quotation: the platform's own mark, or the first blank line. */
function attributedEnd(text: string, from: number, end: number): number {
  const expand = text.indexOf('Click to expand', from);
  if (expand >= 0 && expand < Math.min(end, from + LONGEST)) return trimEnd(text, from, expand);
  const tag = /\[\/quote\]/i.exec(text.slice(from, Math.min(end, from + LONGEST)));
  if (tag) return trimEnd(text, from, from + tag.index);
  const blank = /\n[^\S\n]*\n/.exec(text.slice(from, Math.min(end, from + LONGEST)));
  return blank ? trimEnd(text, from, from + blank.index) : trimEnd(text, from, Math.min(end, from + LONGEST));
}

/** Quotations between marks that begin on the line; gives where to go on. */
function marksOn(text: string, ink: number, eol: number, end: number, found: Quotation[]): number {
  for (let at = ink; at < eol; at++) {
    const closers = PAIRS[text.charAt(at)] as string | undefined;
    if (!closers || (at > ink && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))) continue;
    const stop = closingMark(text, at + 1, Math.min(end, at + LONGEST), closers);
    if (stop <= at + 6) continue;
    found.push({ kind: 'marks', start: at, end: stop + 1, of: null });
    if (stop >= eol) return endOfLine(text, stop, end) + 1;
    at = stop;
  }
  return eol + 1;
}

function closingMark(text: string, from: number, end: number, closers: string): number {
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '\n' && closers === '"' && text.charAt(at + 1) === '\n') return -1;
    if (closers.includes(sign) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
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

function isBlankInLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code !== 10 && isInvisible(code);
}

function endOfLine(text: string, from: number, end: number): number {
  const eol = text.indexOf('\n', from);
  return eol < 0 || eol > end ? end : eol;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return end;
}
