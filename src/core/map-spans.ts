import type { Discussion, Found, Post, PostId, Span } from './discussion.js';

/** The discussion with every span moved by `move`, and every id renamed by `rename`. */
export function mapSpans(
  discussion: Discussion,
  move: (span: Span) => Span,
  rename: (id: PostId) => PostId = (id) => id,
): Discussion {
  const span = ({ start, end }: Span): Span => move({ start, end });
  const maybe = (found: Span | null): Span | null => found && span(found);
  const value = <T>(found: Found<T> | null): Found<T> | null => found && { value: found.value, ...span(found) };
  const maybeId = (id: PostId | null): PostId | null => (id === null ? null : rename(id));
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
        id: rename(post.id),
        parent: maybeId(post.parent),
        parentAlternative: maybeId(post.parentAlternative),
        body: post.body.map(span),
        quotes: post.quotes.map((quote) => ({ ...quote, ...span(quote), post: maybeId(quote.post) })),
        spans: {
          byline: maybe(spans.byline),
          author: maybe(spans.author),
          date: maybe(spans.date),
          votes: maybe(spans.votes),
          reputation: maybe(spans.reputation),
          cue: maybe(spans.cue),
        },
      };
    }),
  };
}
