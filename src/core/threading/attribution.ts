import { nameInMailbox } from '../bylines/mailbox.js';
import { isPhrase, longestPhrase, phrases } from '../bylines/phrases.js';
import type { Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';
import { quotedOn } from './board-quote.js';
import { folded, wordsOf } from './words.js';
import { trimEnd } from '../text/trim.js';

const LONGEST_LINE = 80;

/** `Bo wrote:`, `Bo said: ↑`, `On 3 March, Bo <bo@x.example> wrote:`, `[QUOTE="bo;12"]`, `author=bo … wrote:`: the name, or null. */
export function attributionOn(text: string, ink: number, to: number): Span | null {
  const eol = trimEnd(text, ink, to);
  const quoted = quotedOn(text, ink, eol);
  if (quoted) return quoted;
  let end = eol;
  while (end > ink && (isInvisible(text.charCodeAt(end - 1)) || '↑:'.includes(text.charAt(end - 1)))) end--;
  if (end === eol || end - ink > LONGEST_LINE || !text.slice(end, eol).includes(':')) return bracketed(text, ink, eol);
  // The verb is the last word or two.
  for (const words of [1, 2, 3]) {
    let begin = end;
    for (let i = 0; i < words && begin > ink; i++) {
      while (begin > ink && isInvisible(text.charCodeAt(begin - 1))) begin--;
      while (begin > ink && !isInvisible(text.charCodeAt(begin - 1))) begin--;
    }
    if (begin <= ink || !isPhrase('says', text, begin, end)) continue;
    const stop = trimEnd(text, ink, begin);
    const author = /\bauthor=(\S+)/.exec(text.slice(ink, stop));
    if (author) return { start: ink + author.index + 7, end: ink + author.index + 7 + author[1].length };
    // "On 3 March 2011, Bo Lee": the name stands behind the last comma.
    const comma = /^(?:on|am|le|el|em|il|op)\b.*[,>]\s*/i.exec(text.slice(ink, stop));
    const from = comma ? ink + comma[0].length : ink;
    return from < stop ? { start: from, end: stop } : null;
  }
  return null;
}

function bracketed(text: string, ink: number, eol: number): Span | null {
  if (text.charCodeAt(ink) !== 0x5b) return null;
  const tag = /^\[quote=["“]?([^;"\]”]{1,40})/i.exec(text.slice(ink, Math.min(eol, ink + 60)));
  return tag ? { start: ink + tag[0].length - tag[1].length, end: ink + tag[0].length } : null;
}

/** Lines above quoted ones that say whose they are, and the name in them where it is shown. */
export interface Attribution extends Span {
  readonly of: Span | null;
}

const MOST_LINES = 3;
const LONGEST = 240;

/**
 * The attribution right above the `>` lines that begin at `line`; null when the text above is no attribution. Mail programs
 * write it in many ways and break it where it grows too long:
 *
 *     On 31 Aug, 10:24 pm, bo at x.example wrote:
 *     2011/3/3 Bo Lee <bo at x.example>:
 *     Am 03.03.11 schrieb Bo Lee:
 *     On Thu, Mar 3, 2011 at 4:05 PM, Bo Lee <⏎bo@x.example> wrote:
 */
export function attributionAbove(text: string, line: number, floor: number): Attribution | null {
  const bottom = inkEndAbove(text, line, floor);
  if (bottom === null || !':….'.includes(text.charAt(bottom - 1)) || /[^.]\.$/.test(text.slice(bottom - 2, bottom)))
    return null;
  let top = bottom;
  let length = 0;
  let nameless: Attribution | null = null;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const end = trimEnd(text, floor, top);
    top = Math.max(floor, text.lastIndexOf('\n', end - 1) + 1);
    let start = top;
    while (start < bottom && (isInvisible(text.charCodeAt(start)) || text.charAt(start) === '>')) start++;
    length += Math.max(0, end - start);
    if (length > LONGEST || start >= bottom) break;
    const of = nameIn(text, start, bottom);
    if (of) return { start, end: bottom, of };
    if (of === null) nameless ??= { start, end: bottom, of };
    // Only a line right above goes on with it.
    if (top <= floor || isBlankLine(text, top - 1, floor)) break;
    top--;
  }
  return nameless;
}

/** One past the last visible character above `line`, over at most one blank line. */
function inkEndAbove(text: string, line: number, floor: number): number | null {
  let at = line;
  let breaks = 0;
  while (at > floor && isInvisible(text.charCodeAt(at - 1))) {
    if (text.charAt(at - 1) === '\n' && ++breaks > 2) return null;
    at--;
  }
  return at > floor ? at : null;
}

function isBlankLine(text: string, end: number, floor: number): boolean {
  const start = Math.max(floor, text.lastIndexOf('\n', end - 1) + 1);
  return text.slice(start, end).trim() === '';
}

/** The name an attribution gives; null when it is one without a name, undefined when it is none. */
function nameIn(text: string, start: number, end: number): Span | null | undefined {
  const words = wordsOf(text, start, end);
  const known = phrases('says');
  const spoken = Array.from({ length: words.count }, (_, i) => folded(words, i));
  for (let i = words.count - 1; i >= 0; i--) {
    for (let count = Math.min(longestPhrase('says'), words.count - i); count > 0; count--) {
      if (!known.has(spoken.slice(i, i + count).join(' '))) continue;
      let first = i;
      for (let more = 1; more < longestPhrase('says') && i >= more; more++) {
        if (known.has(spoken.slice(i - more, i + count).join(' '))) first = i - more;
      }
      return nameAtEnd(text, start, words.start[first]) ?? nameAtStart(text, words.end[i + count - 1], end);
    }
  }
  // Without a verb: a date, a name and an address.
  return /^\W*\d/.test(text.slice(start, start + 3)) && /@| at /.test(text.slice(start, end))
    ? nameAtEnd(text, start, end - 1)
    : undefined;
}

const BEFORE_NAME = /\d|[,;>]$|^(?:am|pm|uhr|on|le|el|em|il|op|den)$/i;

/** The name at the end of `On 3 March 2011 at 16:05, Bo Lee <bo@x.example>`: behind the last comma or number. */
function nameAtEnd(text: string, start: number, end: number): Span | null {
  end = trimEnd(text, start, end);
  const open =
    '>)]'.includes(text.charAt(end - 1)) || text.charAt(end - 1) === '<' ? lastOpening(text, start, end) : -1;
  const words = tokensOf(text, start, open > start ? open : end);
  let from = words.length;
  while (from > 0 && !BEFORE_NAME.test(words[from - 1].word)) from--;
  if (from < words.length) return nameInMailbox(text, words[from].start, end);
  return null;
}

function lastOpening(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if ('<(['.includes(text.charAt(at))) return at;
  return -1;
}

const BEHIND_NAME = /\d|^[<(]|^(?:am|on|le|el|em|il|op|in)$/i;

/** The name at the start of ` Bo Lee am 3. März:`. */
function nameAtStart(text: string, start: number, end: number): Span | null {
  const words = tokensOf(text, start, end);
  const stop = words.findIndex(({ word }) => BEHIND_NAME.test(word));
  const name = words.slice(0, stop < 0 ? words.length : stop);
  if (name.length === 0) return null;
  let to = name[name.length - 1].start + name[name.length - 1].word.length;
  while (to > start && ':,.…'.includes(text.charAt(to - 1))) to--;
  return to > name[0].start ? { start: name[0].start, end: to } : null;
}

function tokensOf(text: string, start: number, end: number): { word: string; start: number }[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((found) => ({
    word: found[0],
    start: start + found.index,
  }));
}
