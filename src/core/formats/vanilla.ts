import { BARE_DATE, type DateMark } from '../bylines/dates/date-mark.js';
import { dateWord } from '../bylines/dates/lexicon.js';
import type { Page } from '../layout/page.js';
import { boardFormat } from './board.js';

/** Vanilla: name (and number of posts) on one line, the date on the next; older pages show month and year alone. */
export const vanilla = boardFormat({
  id: 'vanilla',
  name: 'Vanilla',
  recognises:
    'posts with the name on one line and the date on the next, on a page that asks to “Sign In or Register to comment”',
  example: ['whittler', 'March 2011', 'Birch or cherry?', 'Sign In or Register to comment.'].join('\n'),
  signs: {
    before: /^$/,
    behind: /^(?:\s+(?:in|edited|flag|permalink).*)?$/i,
    date: monthOn,
    page: [/sign in or register to comment|powered by vanilla|howdy, stranger!|it looks like you're new here/i],
  },
});

const MONTH = /^(\p{L}{3,12})\.? (\d{4})$/u;

/** `March 2011` alone on its line. */
function monthOn(page: Page, line: number): DateMark | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  const match = end - start > 18 ? null : MONTH.exec(page.text.slice(start, end));
  const month = match ? (dateWord(match[1].toLowerCase())?.month ?? 0) : 0;
  return match && month > 0
    ? { ...BARE_DATE, kind: 'absolute', shape: 'M Y', start, end, month, year: Number(match[2]) }
    : null;
}
