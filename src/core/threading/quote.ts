import type { Quote, Span } from '../discussion.js';
import { fitted } from '../fitted.js';
import { type People, latestBefore } from './people.js';
import { findQuotations, type Quotation } from './quotation.js';
import { findSources, type RunsIn, type Searched, type Source } from './quote-source.js';
import { type Words, wordsOf } from './words.js';
import { trimEnd } from '../text/trim.js';

/** Quoted words inside a post, and whose they are. */
export interface FoundQuote extends Quotation {
  /** The post that holds the words; `article` for the page's own text; null when they are found nowhere. */
  readonly source: number | 'article' | null;
  /** How many words of it were found there; 0 when only the attribution tells. */
  readonly words: number;
}

const LEAST_ON_LINE = 3;

/** What all posts quote, and the search for where the words come from. */
export interface FoundQuotes {
  readonly byPost: readonly (readonly FoundQuote[])[];
  readonly runsIn: RunsIn;
}

/**
 * Finds what each post quotes and where the words come from: in the article, else in the latest earlier post that holds
 * them. `heard` is told of each post in turn.
 */
export function findQuotes(
  page: Searched & { readonly people: People },
  heard: (index: number, quotes: readonly FoundQuote[]) => void,
): FoundQuotes {
  const { text, posts, people } = page;
  const quotations = posts.map(({ body }) => quotationsIn(text, body));
  const sought = quotations.map((list) =>
    orNone(list, (quotation) => {
      const words = wordsOf(text, quotation.start, quotation.end);
      return { words, line: lineOf(text, quotation, words) };
    }),
  );
  const byPost: (readonly FoundQuote[])[] = [];
  const runsIn = findSources(page, sought, quotations, (post, sources) => {
    const quotes = orNone(quotations[post], (quotation, i): FoundQuote => {
      const source: Source = sources[i];
      if (source.source === null) return foundIn(quotation, attributed(text, quotation, people, post), quotation.end);
      return foundIn(quotation, source, quotedEnd(text, quotation, sought[post][i].words, source.upTo));
    });
    byPost.push(quotes);
    heard(post, quotes);
  });
  return { byPost, runsIn };
}

/** In one piece: objects put together from others are slow to make. */
function foundIn(
  { kind, start, of, level, attribution }: Quotation,
  { source, words }: Pick<FoundQuote, 'source' | 'words'>,
  end: number,
): FoundQuote {
  return { kind, start, end, of, level, attribution, source, words };
}

function quotationsIn(text: string, body: readonly Span[]): readonly Quotation[] {
  return body.length === 1 ? findQuotations(text, body[0]) : body.flatMap((span) => findQuotations(text, span));
}

const NONE: readonly never[] = [];

/** The list mapped; most posts quote nothing, and for these nothing is made. */
function orNone<From, To>(list: readonly From[], to: (one: From, index: number) => To): readonly To[] {
  return list.length === 0 ? NONE : list.map(to);
}

/**
 * How many words the first line has of a quotation of which only an attribution tells: the answer may stand right behind, on the
 * next line. Infinity for any other, whose end is marked.
 */
function lineOf(text: string, { kind, start, end }: Quotation, quoted: Words): number {
  const eol = kind === 'attributed' || kind === 'named' ? text.indexOf('\n', start) : -1;
  if (eol < 0 || eol >= end) return Infinity;
  const count = quoted.start.findIndex((at) => at > eol);
  return count < LEAST_ON_LINE ? Infinity : count;
}

/** Where the quoted words end: at the end of the line up to which they were found, where nothing else marks it. */
function quotedEnd(text: string, { kind, start, end }: Quotation, quoted: Words, upTo: number): number {
  if ((kind !== 'attributed' && kind !== 'named') || upTo === 0 || upTo >= quoted.start.length) return end;
  const eol = text.indexOf('\n', quoted.start[upTo - 1]);
  if (eol <= start || eol >= end || quoted.start[upTo] < eol) return end;
  return trimEnd(text, start, eol);
}

/** Where no words are found, the attribution tells whose they are. */
function attributed(
  text: string,
  { of }: Quotation,
  people: People,
  post: number,
): { source: number | null; words: number } {
  const person = of && people.byName(text.slice(of.start, of.end));
  const target = person ? latestBefore(person, post) : -1;
  return { source: target < 0 ? null : target, words: 0 };
}

/** The quotes of a post as the model holds them: marked as quotation by their lines, or found elsewhere on the page. */
export function toQuotes(found: readonly FoundQuote[], ids: readonly string[]): readonly Quote[] {
  if (found.length === 0) return fitted(null);
  return fitted(
    found
      .filter(isQuote)
      .map(({ start, end, source }) => ({ start, end, post: typeof source === 'number' ? ids[source] : null })),
  );
}

function isQuote({ source, kind }: FoundQuote): boolean {
  return source !== null || kind === 'lines' || kind === 'attributed';
}

/** What is not the author's own: what he quotes, and the lines that say whose words these are. In text order. */
export function quotedSpans(found: readonly FoundQuote[]): readonly Span[] {
  if (found.length === 0) return NONE;
  return found
    .filter(isQuote)
    .flatMap((quote): Span[] => (quote.attribution ? [quote.attribution, quote] : [quote]))
    .sort((a, b) => a.start - b.start);
}

/** The body without what it quotes. */
export function withoutQuotes(body: readonly Span[], quotes: readonly Span[], text: string): readonly Span[] {
  if (quotes.length === 0 && body.every((span) => isTrimmed(text, span))) return body;
  const own: Span[] = [];
  for (const span of body) {
    let at = span.start;
    for (const quote of quotes) {
      if (quote.end <= at || quote.start >= span.end) continue;
      pushInk(own, text, at, barsBefore(text, at, quote.start));
      at = quote.end;
    }
    pushInk(own, text, at, span.end);
  }
  return fitted(own);
}

/** Where the `>` before a quoted line begin: they are no words of anybody's. */
function barsBefore(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && /[> \t]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).includes('>') ? start : at;
}

function isTrimmed(text: string, { start, end }: Span): boolean {
  return end > start && !isBlank(text.charCodeAt(start)) && !isBlank(text.charCodeAt(end - 1));
}

function pushInk(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (to > from) spans.push({ start: from, end: to });
}

function isBlank(code: number): boolean {
  return code <= 0x20 || (code >= 0x80 && /\s/.test(String.fromCharCode(code)));
}
