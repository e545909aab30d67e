import type { Post, Span } from '../discussion.js';
import { sourceSpan } from '../inputs/offset-map.js';
import { mappedWords } from '../inputs/own-words.js';
import { type CorrectedOptions, readCorrected } from '../corrections/read-corrected.js';
import { wordsPattern } from '../text/words-pattern.js';
import { Places, type Place } from './place.js';

/** What is looked for, in any letter case; an empty one finds every post. */
export interface PostQuery {
  /** Words that stand in this order in a post's own words. */
  readonly words: string;
  /** A part of its author's name. */
  readonly author: string;
}

/** A post that was found. */
export interface PostHit {
  /** Its place in reading order, from 1. */
  readonly number: number;
  readonly author: string | null;
  /** The words found, and what stands around them in the post. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Where the words stand in the source: by line, because that holds whatever an editor makes of line ends. */
  readonly start: Place;
  readonly end: Place;
}

/** What stands around a hit, in characters at most. */
const CONTEXT = 80;

/** The posts of a page that `query` finds, each at its first such words, in text order. */
export function searchPosts(text: string, query: PostQuery, options: CorrectedOptions = {}): readonly PostHit[] {
  const [words, author] = [wordsPattern(query.words, 'iu'), wordsPattern(query.author, 'iu')];
  if (!words && !author) return [];
  const places = new Places(text);
  return readCorrected(text, options).posts.flatMap((post, index): readonly PostHit[] => {
    if (author && !author.test(post.author ?? '')) return [];
    const found = words ? wordsIn(text, post, words) : byline(text, post);
    if (!found) return [];
    const { span, ...said } = found;
    const [start, end] = [places.at(span.start), places.at(span.end)];
    return [{ number: index + 1, author: post.author, ...said, start, end }];
  });
}

interface Found {
  readonly span: Span;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

function wordsIn(text: string, post: Post, words: RegExp): Found | null {
  const mapped = mappedWords(post);
  if (mapped) return foundIn(mapped.text, words, (span) => sourceSpan(mapped.map, span));
  for (const { start, end } of post.body) {
    const found = foundIn(text.slice(start, end), words, (span) => ({
      start: span.start + start,
      end: span.end + start,
    }));
    if (found) return found;
  }
  return null;
}

function foundIn(own: string, words: RegExp, toSource: (span: Span) => Span): Found | null {
  const match = words.exec(own);
  if (!match) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  return { ...around(own, start, end), span: toSource({ start, end }) };
}

/** For an author alone: the post from its first words, at the name. */
function byline(text: string, post: Post): Found {
  const span = post.spans.author ?? post.spans.byline ?? { start: post.start, end: post.start };
  const own =
    post.text ?? post.body.map(({ start, end }) => text.slice(start, Math.min(end, start + CONTEXT * 4))).join(' ');
  return { ...around(own, 0, 0), span };
}

function around(own: string, start: number, end: number): Omit<Found, 'span'> {
  const before = own.slice(Math.max(0, start - CONTEXT), start);
  const after = own.slice(end, end + CONTEXT * 2);
  return {
    before: start > CONTEXT ? `…${before}` : before,
    match: own.slice(start, end),
    after: end + CONTEXT * 2 < own.length ? `${after}…` : after,
  };
}
