import type { Discussion, Found, Post, Span } from '../discussion.js';
import { type MappedText, sourceSpan } from './offset-map.js';
import { ownWords } from './own-words.js';

/** What was read from a mapped text, told of its source: every span moved, each post with its words as they were read. */
export function liftDiscussion(mapped: MappedText, discussion: Discussion): Discussion {
  const span = ({ start, end }: Span): Span => sourceSpan(mapped.map, { start, end });
  const maybe = (found: Span | null): Span | null => found && span(found);
  const value = <T>(found: Found<T> | null): Found<T> | null => found && { value: found.value, ...span(found) };
  return {
    ...discussion,
    title: value(discussion.title),
    article: maybe(discussion.article),
    announced: value(discussion.announced),
    warnings: discussion.warnings.map((warning) => ({ ...warning, ...span(warning) })),
    posts: discussion.posts.map((post): Post => {
      const { spans } = post;
      return {
        ...post,
        ...span(post),
        body: post.body.map(span),
        quotes: post.quotes.map((quote) => ({ ...quote, ...span(quote) })),
        spans: {
          byline: maybe(spans.byline),
          author: maybe(spans.author),
          date: maybe(spans.date),
          votes: maybe(spans.votes),
          reputation: maybe(spans.reputation),
          cue: maybe(spans.cue),
        },
        ...ownWords(mapped, post.body),
      };
    }),
  };
}
