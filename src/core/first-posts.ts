import type { Discussion, Post, PostId } from './discussion.js';
import { parse, type ParseOptions } from './parse.js';

/**
 * How much of a long text is read ahead of the rest, in UTF-16 units: more where less shows few posts. Code that has never run is
 * slow, so the first look is at a screenful or two.
 */
const LOOKS = [4_000, 16_000, 64_000];
/** So many posts are worth showing at once. */
const ENOUGH = 10;

/**
 * What the beginning of a text shows, read as if it were a page of its own: to be shown until the whole is read, which may
 * find otherwise. Null where the beginning shows no posts.
 * @param text the text, or its beginning; no more than 64,000 units are looked at
 */
export function firstPosts(text: string, options: ParseOptions = {}): Discussion | null {
  let found: Discussion | null = null;
  for (const look of LOOKS) {
    found = postsWithin(look, text, options) ?? found;
    if (text.length <= look || (found !== null && found.posts.length >= ENOUGH)) break;
  }
  return found;
}

/** Those that the first `look` units show, read by themselves. */
function postsWithin(look: number, text: string, options: ParseOptions): Discussion | null {
  const discussion = parse(text.slice(0, endOfBlock(text, look)), options);
  // The last post may go on behind the cut.
  const posts = discussion.posts.slice(0, -1);
  if (posts.length === 0) return null;
  const known = new Set(posts.map(({ id }) => id));
  // What a part of the page differs in from what the page says of itself is no news.
  return { ...discussion, posts: posts.map((post) => among(known, post)), warnings: [] };
}

/** Where the text can be cut: behind the last blank line that is near enough, else behind the last line. */
function endOfBlock(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const blank = text.lastIndexOf('\n\n', most - 2);
  return blank > most / 2 ? blank + 2 : text.lastIndexOf('\n', most - 1) + 1 || most;
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
