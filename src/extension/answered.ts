import type { Discussion, Post, ReplyTree, Span } from '../core/index.js';
import { postAt } from './spans.js';

/** Words that stand for a post elsewhere on the page: quoted ones, a mention, "in reply to". */
export interface PointsAt extends Span {
  readonly post: Post;
}

/** What the words at `offset` point at; null where they point at nothing. */
export function pointsAt(discussion: Discussion, tree: ReplyTree, offset: number): PointsAt | null {
  const from = postAt(discussion, offset);
  if (!from) return null;
  const { cue } = from.spans;
  const quote = from.quotes.find((one) => isIn(one, offset) && one.post !== null);
  // A cue inside a quotation is the line above it that says whose words these are.
  const target = cue && isIn(cue, offset) ? { ...cue, id: from.parent } : quote && { ...quote, id: quote.post };
  const post = target?.id == null ? undefined : tree.post(target.id);
  return target && post ? { start: target.start, end: target.end, post } : null;
}

/** The post whose byline stands at `offset`; null elsewhere. */
export function bylineAt(
  discussion: Discussion,
  offset: number,
): { readonly post: Post; readonly byline: Span } | null {
  const post = postAt(discussion, offset);
  const byline = post?.spans.byline;
  return post && byline && isIn(byline, offset) ? { post, byline } : null;
}

/** The names of one author over the page, in text order, when his name stands at `offset`; empty elsewhere. */
export function namesAt(discussion: Discussion, offset: number): readonly Span[] {
  const post = postAt(discussion, offset);
  const name = post?.spans.author;
  if (!post || !name || !isIn(name, offset)) return [];
  return discussion.posts.flatMap(({ author, spans }) =>
    author === post.author && spans.author ? [spans.author] : [],
  );
}

/** An editor's cursor may also stand right behind the last character. */
function isIn({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset <= end;
}
