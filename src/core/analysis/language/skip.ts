import { wordSet } from './word-set.js';
import { Char, kindOf } from './chars.js';
import { hashWord } from './hash.js';

/** How far the scanner looks for the mark that closes a quotation or a piece of code. */
const REACH = 2000;

/** End of the run of characters without space from `at`, without the punctuation that ends a sentence around an address. */
export function endOfAddress(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e || code === 0xa0) break;
    i++;
  }
  while (i > at && '.,;:!?)\'"]'.includes(text[i - 1])) i--;
  return i;
}

/** `at` is on a backtick: the offset behind the matching ones, or behind the opening ones when nothing matches. */
export function endOfCode(text: string, at: number, end: number): number {
  let open = at;
  while (open < end && text[open] === '`') open++;
  const ticks = text.slice(at, open);
  const limit = ticks.length >= 3 ? end : Math.min(end, at + REACH);
  const close = text.slice(open, limit).indexOf(ticks);
  return close < 0 ? open : open + close + ticks.length;
}

/** The mark that closes a quotation opened by `code`; '' when `code` opens none. */
export function closingQuote(code: number): string {
  switch (code) {
    case 0x22:
      return '"';
    case 0x201c:
      return '”';
    case 0x201e:
      return '“';
    case 0xab:
      return '»';
    default:
      return '';
  }
}

/** Where a quotation that opens before `from` closes and how many spaces it holds; if it does not in its paragraph, how far it was looked for. */
export function findQuotation(
  text: string,
  from: number,
  end: number,
  close: string,
): { readonly closed: boolean; readonly end: number; readonly spaces: number } {
  const limit = Math.min(end, from + REACH);
  const first = close.charCodeAt(0);
  let spaces = 0;
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === first && text.startsWith(close, at)) return { closed: true, end: at, spaces };
    if (code === 0x20) spaces++;
    else if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) break;
  }
  return { closed: false, end: at, spaces };
}

/** How much the sign at `at` says that its line is a program's: signs that prose has no use for. */
export function codeWeight(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 0x7b: // {
    case 0x7d: // }
    case 0x3d: // =
    case 0x5b: // [
    case 0x5d: // ]
    case 0x5c: // \
      return 2;
    case 0x3b: // ;
      return text.startsWith(' do', at + 1) ? 8 : 2;
    case 0x24: // $
      return next === 0x28 || next === 0x7b || kindOf(next) === Char.Letter ? 4 : 2;
    case 0x26: // &
      return next === 0x26 ? 4 : 0;
    case 0x7c: // |
      return next === 0x7c ? 4 : 2;
    case 0x3c: // <
    case 0x3e: // >
      return 1;
    default:
      return 0;
  }
}

/**
 * Whether a line is a program's and not a sentence: it ends in a brace or semicolon, or signs of a program are thick in it.
 * `weight` is the sum of `codeWeight` over the line, `length` its length, `last` its last unit.
 */
export function isCodeLine(weight: number, length: number, last: number): boolean {
  const closes = last === 0x3b || last === 0x7b || last === 0x7d;
  return length > 3 && ((closes && weight >= 4) || (weight >= 10 && weight * 4 > length));
}

/** A line of short pieces between bars is a row of buttons or a table, at this many bars and up to this length. */
export const BARS = 2;
export const LONGEST_BAR_LINE = 160;

/** End of the line that `at` is on, without its line end. */
export function endOfLine(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && kindOf(text.charCodeAt(i)) !== Char.Newline) i++;
  return i;
}

const SIGN_OFF = wordSet(
  `regards sincerely cheers rgds greetings yours gruß grüße grüßen gruss mfg cordialement saludos saluti abraços groeten groet`,
);
const BEFORE_SIGN_OFF = /^(?:with )?(?:best|kind|warm|many|viele|liebe|beste|mit freundlichen|bien) /i;

/** Whether a signature begins on the line at `at`: a dash line, or a closing formula with nothing but a name behind it. */
export function startsSignature(text: string, at: number, end: number): boolean {
  const lineEnd = endOfLine(text, at, Math.min(end, at + 100));
  if (text.charCodeAt(at) === 0x2d && /^--\s*$/.test(text.slice(at, lineEnd))) return true;
  if (end - at > 90) return false;
  const line = text.slice(at, lineEnd).replace(BEFORE_SIGN_OFF, '');
  const [first, ...names] = line.split(/\P{L}+/u).filter(Boolean);
  if (first === undefined || !SIGN_OFF.has(hashWord(first))) return false;
  return names.length <= 3 && names.every((name) => /^\p{Lu}/u.test(name));
}

/**
 * A text on one line that begins with a quote mark lost its line ends: then the mark hides its author's words as well, so it
 * becomes spaces. Offsets stay as they are.
 */
export function withoutLoneQuoteMark(text: string): string {
  if (!/^\s*>/.test(text) || text.trimEnd().includes('\n')) return text;
  return text.replace(/^[\s>]+/, (marks) => ' '.repeat(marks.length)).replaceAll(' > ', '   ');
}
