import type { Post, PostId, PostSpan, Span } from '../core/index.js';
import { childrenOf, wordsAt } from '../core/view.js';
import type { PanelPlace, PanelQuote } from '../protocol/panel.js';
import type { AnalysedText } from './panel-source.js';
import { firstWords, printable } from './printable.js';

/** Characters of a post's first words, and of a sentence quoted, at most. */
const MAX_WORDS = 140;
const MAX_QUOTE = 600;

/** How far the sentence around a few words is looked for, in characters to either side. */
const REACH = 160;

/** A stretch of a post on one line, verbatim but for white space and for what cannot be seen; a very long one is cut. */
export function quoteOf(text: string, post: Post | undefined, span: Span): string {
  return firstWords(wordsAt(text, post, span), MAX_QUOTE);
}

/** A stretch of a post as the panel quotes it. */
export function quoteAt({ text, discussion }: AnalysedText, span: PostSpan): PanelQuote {
  const post = childrenOf(discussion).post(span.post);
  return { ...placeOf(span), text: quoteOf(text, post, span), author: nameOf(post) };
}

/** A post as the panel quotes it: its first words, standing for the whole of it. */
export function quoteOfPost({ text, discussion }: AnalysedText, id: PostId): PanelQuote | null {
  const post = childrenOf(discussion).post(id);
  if (!post) return null;
  return { post: id, start: post.start, end: post.end, text: wordsOf(text, post), author: nameOf(post) };
}

/** A few words of a post with the sentence they stand in, as far as it is short; the place is that of the words. */
export function sentenceAt({ text, discussion }: AnalysedText, span: PostSpan): PanelQuote {
  const post = childrenOf(discussion).post(span.post);
  const around = post ? sentenceAround(text, post, span) : span;
  return { ...placeOf(span), text: quoteOf(text, post, around), author: nameOf(post) };
}

/** Where a span is and nothing else that its owner knows of it. */
export function placeOf({ post, start, end }: PostSpan): PanelPlace {
  return { post, start, end };
}

/** The first words of a post's body; empty for a post without words. */
export function wordsOf(text: string, post: Post): string {
  if (post.text !== null) return firstWords(post.text, MAX_WORDS);
  let words = '';
  for (const { start, end } of post.body) {
    words += text.slice(start, Math.min(end, start + 5 * MAX_WORDS)) + ' ';
    if (words.length > 5 * MAX_WORDS) break;
  }
  return firstWords(words, MAX_WORDS);
}

/** A name as the panel shows it; null for a post of nobody's. */
export function nameOf(post: Post | undefined): string | null {
  return post?.author == null ? null : printable(post.author);
}

function sentenceAround(text: string, { body }: Post, { start, end }: Span): Span {
  const own = body.find((span) => span.start <= start && end <= span.end);
  if (!own) return { start, end };
  const from = Math.max(own.start, start - REACH);
  const before = text.slice(from, start);
  const border = Math.max(
    ...[...before.matchAll(/[.!?…]\s+|\n/gu)].map(({ 0: { length }, index }) => index + length),
    -1,
  );
  const word = before.search(/\s/u) + 1;
  const to = Math.min(own.end, end + REACH);
  const after = text.slice(end, to);
  const close = /[.!?…](?=\s|$)|\n/u.exec(after);
  const lastWord = to === own.end ? after.length : Math.max(0, after.search(/\s\S*$/u));
  return {
    start: border >= 0 ? from + border : from === own.start ? from : from + word,
    end: end + (close ? close.index + close[0].length : lastWord),
  };
}
