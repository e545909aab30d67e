import type { Span } from '../discussion.js';
import { trimEnd, trimStart } from '../text/trim.js';

const LONGEST = 200;

/**
 * An address, plain or masked as archives do: `ann@x.example`, `ann at x.example`, `ann () x ! example`, `a...@x.example`; in any
 * language where the name stands behind it (`ann en x.example (Ann Lee)`).
 */
const ADDRESS =
  /(?<![\w.+=%-])[\w.+=%-]{1,80}(?:@| at | <at> | \[at\] | \(a\) | \(\) | \p{L}{1,4} (?=[\w-]{1,60}\.[\w.-]{2,60} \())[\w-]{1,60}(?:(?:\.| ! | dot )[\w-]{1,40}){0,5}/giu;

/** The addresses in a short stretch. */
export function addresses(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, Math.min(end, start + LONGEST)).matchAll(ADDRESS)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/**
 * The person in a mail's sender, as shown: the name beside the address, else the address.
 *
 *     "Ann Lee" <ann@x.example>       Ann Lee
 *     ann at x.example (Ann Lee)      Ann Lee
 *     Ann Lee ann at x.example        Ann Lee
 *     Ann Lee [mailto:ann@x.example]  Ann Lee
 *     <ann@x.example>                 ann@x.example
 */
export function nameInMailbox(text: string, start: number, end: number): Span | null {
  const stop = Math.min(end, start + LONGEST);
  const opening = openingOf(text, start, stop);
  const link = text.charAt(start) === '[' ? text.slice(start, stop).indexOf('](') : -1;
  if (link >= 0) return unquoted(text, start + 1, start + link);
  if (opening > start && opening < stop) {
    const before = unquoted(text, start, opening);
    if (before) return before;
  }
  const address = addresses(text, start, stop)[0];
  if (!address) return unquoted(text, start, stop);
  const before = opening === start ? null : unquoted(text, start, address.start);
  if (before) return before;
  // "ann at x.example (Ann Lee)": the name stands behind the address.
  const behind = text.slice(address.end, stop);
  const open = behind.indexOf('(');
  const close = behind.indexOf(')', open);
  return open >= 0 && close > open ? unquoted(text, address.end + open + 1, address.end + close) : address;
}

/** Where the brackets around an address open; the end when there are none. */
function openingOf(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/<(?!at> )|\[(?:mailto|smtp):|\((?:mailto:)?[\w.+-]+@/i);
  return at < 0 ? end : start + at;
}

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '„': '“',
  '«': '»',
  '<': '>',
};

/** Without quotation marks and blanks around it; null when nothing is left. */
function unquoted(text: string, start: number, end: number): Span | null {
  for (;;) {
    start = trimStart(text, start, end);
    end = trimEnd(text, start, end);
    if (end - start < 2 || PAIRS[text.charAt(start)] !== text.charAt(end - 1)) break;
    start++;
    end--;
  }
  return start < end ? { start, end } : null;
}
