import type { Discussion, Post, PostId } from './discussion.js';
import { parse, type ParseOptions } from './parse.js';

/** How much of a long text is read ahead of the rest, in UTF-16 units, at most: so little is read in a moment. */
const AHEAD = 16_000;

/**
 * What the beginning of a text shows, read as if it were a page of its own: to be shown until the whole is read, which may
 * find otherwise. Null where the beginning shows no posts.
 * @param text the text, or at least `AHEAD` units of it
 */
export function firstPosts(text: string, options: ParseOptions = {}): Discussion | null {
  const head = text.slice(0, endOfBlock(text));
  const discussion = parse(head, options);
  // The last post may go on behind the cut.
  const posts = discussion.posts.slice(0, -1);
  if (posts.length === 0) return null;
  const known = new Set(posts.map(({ id }) => id));
  // What a part of the page differs in from what the page says of itself is no news.
  return { ...discussion, posts: posts.map((post) => among(known, post)), warnings: [] };
}

/** Where the text can be cut: behind the last blank line that is near enough, else behind the last line. */
function endOfBlock(text: string): number {
  if (text.length <= AHEAD) return text.length;
  const blank = text.lastIndexOf('\n\n', AHEAD - 2);
  return blank > AHEAD / 2 ? blank + 2 : text.lastIndexOf('\n', AHEAD - 1) + 1 || AHEAD;
}

/** The post without what leads to posts that are left out. */
function among(known: ReadonlySet<PostId>, post: Post): Post {
  const kept = (id: PostId | null): PostId | null => (id !== null && known.has(id) ? id : null);
  const { parent, parentAlternative, quotes } = post;
  return {
    ...post,
    parent: kept(parent),
    parentAlternative: kept(parentAlternative),
    quotes: quotes.map((quote) => ({ ...quote, post: kept(quote.post) })),
  };
}
