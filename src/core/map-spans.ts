import type { Discussion, Found, Post, PostId, Span } from './discussion.js';

type Move = (span: Span) => Span;
type Rename = (id: PostId) => PostId;

/** The discussion with every span moved by `move`, and every id renamed by `rename`. */
export function mapSpans(discussion: Discussion, move: Move, rename: Rename = (id) => id): Discussion {
  const span = ({ start, end }: Span): Span => move({ start, end });
  const value = <T>(found: Found<T> | null): Found<T> | null => found && { value: found.value, ...span(found) };
  return {
    ...discussion,
    title: value(discussion.title),
    article: discussion.article && span(discussion.article),
    announced: value(discussion.announced),
    warnings: discussion.warnings.map((warning) => ({ ...warning, ...span(warning) })),
    posts: discussion.posts.map((post) => mapPost(post, move, rename)),
  };
}

/** The same for one post. */
export function mapPost(post: Post, move: Move, rename: Rename = (id) => id): Post {
  const span = ({ start, end }: Span): Span => move({ start, end });
  const maybe = (found: Span | null): Span | null => found && span(found);
  const maybeId = (id: PostId | null): PostId | null => (id === null ? null : rename(id));
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
}
