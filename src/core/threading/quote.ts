import type { Quote, Span } from '../discussion.js';
import type { DraftPost } from './draft.js';
import { type Words, wordsOf } from './words.js';

/** Quoted words inside a post, and whose they are. */
export interface FoundQuote extends Span {
  /** The post that holds the words; `article` for the page's own text; null when they are found nowhere. */
  readonly source: number | 'article' | null;
  /** How many words of it were found there. */
  readonly words: number;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"', '‘': '’' };
const LONGEST_QUOTE = 4000;
const NGRAM = 4;

/**
 * Finds what each post quotes: between quotation marks, behind `>`, set in as a block. The words are looked up in the
 * article and in all earlier posts at once: the quotes' first words are collected, then the page is rolled over once.
 */
export function findQuotes(text: string, posts: readonly DraftPost[], article: Span | null): FoundQuote[][] {
  const candidates = posts.map((post) => post.body.flatMap((span) => quotedSpans(text, span)));
  const wanted = new Map<string, { post: number; quote: number; offset: number }[]>();
  const words = candidates.map((list) => list.map((span) => wordsOf(text, span.start, span.end)));
  words.forEach((list, post) => {
    list.forEach((quote, i) => {
      const size = Math.min(NGRAM, quote.folded.length);
      if (size < 2) return;
      // The quote may begin with a word or two of the quoting author's making: try a few places.
      for (let offset = 0; offset + size <= quote.folded.length && offset < 3; offset++) {
        const key = quote.folded.slice(offset, offset + size).join(' ');
        const at = wanted.get(key);
        if (at) at.push({ post, quote: i, offset });
        else wanted.set(key, [{ post, quote: i, offset }]);
      }
    });
  });
  const found: { source: number | 'article' | null; words: number }[][] = candidates.map((list) => list.map(() => ({ source: null, words: 0 })));
  if (wanted.size === 0) return candidates.map(() => []);
  const sizes = [...new Set([...wanted.keys()].map((key) => key.split(' ').length))];

  const search = (source: number | 'article', span: Span): void => {
    const page = wordsOf(text, span.start, span.end);
    for (let i = 0; i < page.folded.length; i++) {
      for (const size of sizes) {
        if (i + size > page.folded.length) continue;
        const hits = wanted.get(page.folded.slice(i, i + size).join(' '));
        if (!hits) continue;
        for (const hit of hits) {
          if (source !== 'article' && source >= hit.post) continue;
          const quote = words[hit.post][hit.quote];
          const run = commonRun(page, i, quote, hit.offset);
          const needed = Math.min(quote.folded.length, quote.folded.length > 8 ? Math.ceil(quote.folded.length * 0.5) : quote.folded.length - hit.offset);
          const best = found[hit.post][hit.quote];
          // The article comes first: words it holds are its own. Of posts, the latest that holds as much.
          if (run < needed || run < 2 || best.source === 'article') continue;
          if (run >= best.words) found[hit.post][hit.quote] = { source, words: run };
        }
      }
    }
  };
  if (article) search('article', article);
  posts.forEach((post, index) => {
    for (const span of post.body) search(index, span);
  });
  return candidates.map((list, post) => list.map((span, i) => ({ ...span, ...found[post][i] })));
}

/** How many words agree from there on, small gaps ("[…]") not counted. */
function commonRun(page: Words, at: number, quote: Words, offset: number): number {
  let run = 0;
  while (offset + run < quote.folded.length && page.folded[at + run] === quote.folded[offset + run]) run++;
  return run;
}

/** Spans that look like quotations inside a stretch of text. */
function quotedSpans(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const { start, end } = span;
  let at = start;
  let lineStart = true;
  while (at < end) {
    const sign = text.charAt(at);
    if (lineStart && sign === '>') {
      const stop = quotedLines(text, at, end);
      found.push({ start: at, end: stop });
      at = stop;
      continue;
    }
    const closers = PAIRS[sign];
    if (closers && (at === start || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)))) {
      const stop = closing(text, at + 1, Math.min(end, at + LONGEST_QUOTE), closers);
      if (stop > at + 6) {
        found.push({ start: at, end: stop + 1 });
        at = stop + 1;
        lineStart = false;
        continue;
      }
    }
    lineStart = sign === '\n' || (lineStart && (sign === ' ' || sign === '\t'));
    at++;
  }
  return found;
}

function quotedLines(text: string, from: number, end: number): number {
  let at = from;
  let stop = from;
  while (at < end && text.charAt(at) === '>') {
    let eol = text.indexOf('\n', at);
    if (eol < 0 || eol > end) eol = end;
    stop = eol;
    at = eol + 1;
    while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  }
  return stop;
}

function closing(text: string, from: number, end: number, closers: string): number {
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '\n' && text.charAt(at + 1) === '\n' && closers === '"') return -1;
    if (closers.includes(sign) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

/** The quotes of a post as the model holds them: those marked as quotation or found elsewhere. */
export function toQuotes(found: readonly FoundQuote[], ids: readonly string[], text: string): Quote[] {
  return found
    .filter((quote) => quote.source !== null || text.charAt(quote.start) === '>')
    .map((quote) => ({
      start: quote.start,
      end: quote.end,
      post: typeof quote.source === 'number' ? ids[quote.source] : null,
    }));
}
