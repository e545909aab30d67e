import type { Discussion, Post, Span } from '../discussion.js';
import { htmlText } from '../inputs/html-text.js';
import { type MappedText, sourceSpan } from '../inputs/offset-map.js';
import { mappedWords } from '../inputs/own-words.js';
import type { Analysis, PostAnalysis, PostSpan } from './analysis.js';

/**
 * A discussion as plain text, for analysis to read. Where the source is markup or an export, its posts carry their own words;
 * these are laid out one below the other, and what is found in them is told of the source again.
 */
export interface ReadingView {
  readonly text: string;
  readonly discussion: Discussion;
  /** Moves every span of an analysis from `text` to the source. */
  toSource(analysis: Analysis): Analysis;
}

/** Much of an article is enough to know its words by. */
const ARTICLE_REACH = 60_000;
const BETWEEN = '\n\n';

/** The view of a discussion read from `source`; the discussion itself where that is plain text. */
export function readingView(source: string, discussion: Discussion): ReadingView {
  const isPlain = discussion.posts.every(({ places }) => places === null);
  return isPlain ? { text: source, discussion, toSource: (analysis) => analysis } : layOut(source, discussion);
}

/** Where a post's words stand in the view, and the way to the source. */
interface Place {
  readonly start: number;
  readonly words: MappedText;
}

function layOut(source: string, discussion: Discussion): ReadingView {
  const pieces: string[] = [];
  let length = 0;
  const write = (words: string): Span => {
    const span = { start: length, end: length + words.length };
    pieces.push(words, BETWEEN);
    length = span.end + BETWEEN.length;
    return span;
  };
  const { title, article } = discussion;
  const titleSpan = title && { value: title.value, ...write(title.value) };
  const articleSpan = article && write(articleWords(source, article));
  const places = new Map<string, Place>();
  const posts = discussion.posts.map((post): Post => {
    const words = mappedWords(post);
    if (!words) return { ...post, body: [] };
    const span = write(words.text);
    places.set(post.id, { start: span.start, words });
    return { ...post, ...span, body: words.text === '' ? [] : [span], quotes: [], text: null, places: null };
  });
  const move = <T extends Span>(found: T, post: string): T => {
    const place = places.get(post);
    if (!place) return found;
    const { start, words } = place;
    return { ...found, ...sourceSpan(words.map, { start: found.start - start, end: found.end - start }) };
  };
  return {
    text: pieces.join(''),
    discussion: { ...discussion, title: titleSpan, article: articleSpan, announced: null, warnings: [], posts },
    toSource: (analysis) => moved(analysis, move),
  };
}

function articleWords(source: string, { start, end }: Span): string {
  return htmlText(source.slice(start, Math.min(end, start + ARTICLE_REACH))).text;
}

function moved(analysis: Analysis, move: <T extends Span>(found: T, post: string) => T): Analysis {
  const inPost = <T extends PostSpan>(found: T): T => move(found, found.post);
  const { summary } = analysis;
  return {
    ...analysis,
    posts: analysis.posts.map((read): PostAnalysis => ({
      ...read,
      sentiment: read.sentiment && {
        ...read.sentiment,
        reasons: read.sentiment.reasons.map((reason) => move(reason, read.post)),
      },
      arguments: read.arguments.map((argument) => move(argument, read.post)),
    })),
    summary: {
      ...summary,
      sentences: summary.sentences.map(inPost),
      points: summary.points.map((point) => ({ ...point, evidence: point.evidence.map(inPost) })),
    },
  };
}
