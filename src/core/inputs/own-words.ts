import type { Post, Span } from '../discussion.js';
import { type MappedText, MappedTextBuilder, sliceMapped } from './offset-map.js';

/** A post's words and where they stand, as `Post` has them. */
export type OwnWords = Readonly<{ text: string; places: readonly number[] }>;

/** What stands between two stretches of a post's words that something else parts. */
const GAP = '\n\n';

/** The words of `spans` of a mapped text, with their places in its source. */
export function ownWords(mapped: MappedText, spans: readonly Span[]): OwnWords {
  const places: number[] = [];
  let text = '';
  for (const span of spans) {
    const { text: words, map } = sliceMapped(mapped, span);
    if (map.at.length === 0) continue;
    if (text !== '') {
      places.push(text.length, map.from[0], map.from[0]);
      text += GAP;
    }
    for (let i = 0; i < map.at.length; i++) places.push(text.length + map.at[i], map.from[i], map.to[i]);
    text += words;
  }
  return { text, places };
}

/** The words of a post as a mapped text; null for a post of a plain text, whose words are the source's own. */
export function mappedWords({ text, places }: Pick<Post, 'text' | 'places'>): MappedText | null {
  if (text === null || places === null) return null;
  const builder = new MappedTextBuilder('');
  for (let i = 0; i < places.length; i += 3) {
    const end = i + 3 < places.length ? places[i + 3] : text.length;
    builder.replace(text.slice(places[i], end), places[i + 1], places[i + 2]);
  }
  return builder.finish();
}

/**
 * The words at a span of the source, as a person reads them; `source` is the text the post was read from. Where that is
 * markup or an export, the span must lie inside the post.
 */
export function wordsAt(source: string, post: Pick<Post, 'text' | 'places'> | undefined, span: Span): string {
  const { text = null, places = null } = post ?? {};
  if (text === null || places === null) return source.slice(span.start, span.end);
  let words = '';
  for (let i = 0; i < places.length; i += 3) {
    const [at, from, to] = [places[i], places[i + 1], places[i + 2]];
    const end = i + 3 < places.length ? places[i + 3] : text.length;
    // What was put in has no place of its own: it belongs to words on both of its sides.
    const isInside = from === to ? from > span.start && from < span.end : from < span.end && to > span.start;
    if (!isInside) continue;
    const isCopied = to - from === end - at;
    words += isCopied
      ? text.slice(at + Math.max(0, span.start - from), end - Math.max(0, to - span.end))
      : text.slice(at, end);
  }
  return words;
}
