import type { Quote, Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';
import type { DraftPost } from './draft.js';
import { type People, latestBefore } from './people.js';
import { findQuotations, type Quotation } from './quotation.js';
import { type Words, wordsOf } from './words.js';

/** Quoted words inside a post, and whose they are. */
export interface FoundQuote extends Quotation {
  /** The post that holds the words; `article` for the page's own text; null when they are found nowhere. */
  readonly source: number | 'article' | null;
  /** How many words of it were found there; 0 when only the attribution tells. */
  readonly words: number;
}

const NGRAM = 4;
const LEAST_ON_LINE = 3;
/** The quotation may begin with a word or two of the quoting author's own. */
const SLACK = 3;

/** Where quoted words were found; `second`: inside another quotation there. */
interface Source {
  readonly source: number | 'article' | null;
  readonly words: number;
  /** The quotation's words before this one were found there. */
  readonly upTo: number;
  readonly second: boolean;
}

interface Hit {
  readonly post: number;
  readonly quote: number;
  readonly offset: number;
}

/**
 * Finds what each post quotes and where the words come from. They are looked up in the article and in all earlier posts at
 * once: the first words of all quotations are collected, then the page is rolled over once.
 */
export function findQuotes(
  text: string,
  posts: readonly DraftPost[],
  article: Span | null,
  people: People,
): FoundQuote[][] {
  const quotations = posts.map((post) => post.body.flatMap((span) => findQuotations(text, span)));
  const words = quotations.map((list) => list.map((span) => wordsOf(text, span.start, span.end)));
  const wanted = collectStarts(text, quotations, words);
  const found: Source[][] = quotations.map((list) =>
    list.map(() => ({ source: null, words: 0, upTo: 0, second: false })),
  );
  if (wanted.size > 0) {
    const sizes = [...new Set([...wanted.keys()].map((key) => key.split(' ').length))];
    const search = (source: number | 'article', span: Span): void => {
      const page = wordsOf(text, span.start, span.end);
      for (let i = 0; i < page.folded.length; i++) {
        for (const size of sizes) {
          if (i + size > page.folded.length) continue;
          for (const { post, quote, offset } of wanted.get(page.folded.slice(i, i + size).join(' ')) ?? []) {
            if (source !== 'article' && source >= post) continue;
            const quoted = words[post][quote];
            const run = commonRun(page, i, quoted, offset);
            // The article comes first: words it holds are its own. Of posts, the latest that holds as much, but one that
            // quotes the words itself only when no other holds them.
            const best = found[post][quote];
            const needed = Math.min(neededRun(quoted, offset), lineOf(text, quotations[post][quote], quoted));
            if (run < needed || best.source === 'article') continue;
            const second = source !== 'article' && isWithin(quotations[source], page.start[i]);
            const better = best.source === null || second === best.second ? run >= best.words : best.second;
            if (better) found[post][quote] = { source, words: run, upTo: offset + run, second };
          }
        }
      }
    };
    if (article) search('article', article);
    posts.forEach((post, index) => post.body.forEach((span) => search(index, span)));
  }
  return quotations.map((list, post) =>
    list.map((quotation, i) => ({
      ...quotation,
      ...(found[post][i].source === null
        ? attributed(text, quotation, people, post)
        : { ...found[post][i], end: quotedEnd(text, quotation, words[post][i], found[post][i].upTo) }),
    })),
  );
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
  let stop = eol;
  while (stop > start && isInvisible(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

/** Whether the place lies within one of the stretches that lines mark as quoted. */
function isWithin(quotations: readonly Quotation[], at: number): boolean {
  return quotations.some(({ kind, start, end }) => kind === 'lines' && at >= start && at < end);
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

function collectStarts(
  text: string,
  quotations: readonly (readonly Quotation[])[],
  words: readonly (readonly Words[])[],
): Map<string, Hit[]> {
  const wanted = new Map<string, Hit[]>();
  words.forEach((list, post) => {
    list.forEach((quoted, quote) => {
      const size = Math.min(NGRAM, lineOf(text, quotations[post][quote], quoted), quoted.folded.length);
      if (size < 2) return;
      for (let offset = 0; offset + size <= quoted.folded.length && offset < SLACK; offset++) {
        const key = quoted.folded.slice(offset, offset + size).join(' ');
        const hits = wanted.get(key);
        if (hits) hits.push({ post, quote, offset });
        else wanted.set(key, [{ post, quote, offset }]);
      }
    });
  });
  return wanted;
}

/** How many words must agree: all of a short quotation, half of a long one. */
function neededRun({ folded }: Words, offset: number): number {
  return Math.max(2, folded.length > 8 ? Math.ceil(folded.length / 2) : folded.length - offset);
}

function commonRun(page: Words, at: number, quoted: Words, offset: number): number {
  let run = 0;
  while (offset + run < quoted.folded.length && page.folded[at + run] === quoted.folded[offset + run]) run++;
  return run;
}

/** The quotes of a post as the model holds them: marked as quotation by their lines, or found elsewhere on the page. */
export function toQuotes(found: readonly FoundQuote[], ids: readonly string[]): Quote[] {
  return found
    .filter(isQuote)
    .map(({ start, end, source }) => ({ start, end, post: typeof source === 'number' ? ids[source] : null }));
}

function isQuote({ source, kind }: FoundQuote): boolean {
  return source !== null || kind === 'lines' || kind === 'attributed';
}

/** What is not the author's own: what he quotes, and the lines that say whose words these are. In text order. */
export function quotedSpans(found: readonly FoundQuote[]): Span[] {
  return found
    .filter(isQuote)
    .flatMap((quote): Span[] => (quote.attribution ? [quote.attribution, quote] : [quote]))
    .sort((a, b) => a.start - b.start);
}

/** The body without what it quotes. */
export function withoutQuotes(body: readonly Span[], quotes: readonly Span[], text: string): Span[] {
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
  return own;
}

/** Where the `>` before a quoted line begin: they are no words of anybody's. */
function barsBefore(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && /[> \t]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).includes('>') ? start : at;
}

function pushInk(spans: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const ink = slice.trimStart();
  const from = start + slice.length - ink.length;
  const to = from + ink.trimEnd().length;
  if (to > from) spans.push({ start: from, end: to });
}
