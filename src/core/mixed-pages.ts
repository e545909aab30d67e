import type { Discussion } from './discussion.js';
import { mapSpans } from './map-spans.js';

type Read = (text: string) => Discussion;

/** A page shorter than this, in UTF-16 units, is no page beside another. */
const LEAST_PAGE = 400;
const LEAST_POSTS = 3;
const SURE = 0.9;
/** Each further page costs reading what is left of the file; beyond so many, or so much text, one reading must do. */
const MOST_PAGES = 12;
const LONGEST_FILE = 2_000_000;

/**
 * Reads a file in which several pages may stand one below the other. What one reading leaves over, behind its last byline or
 * above its article, is read as a page of its own; a discussion found there for sure becomes further roots. The format,
 * title and article told are those of the page with most posts.
 */
export function readMixed(text: string, read: Read): Discussion {
  const whole = read(text);
  if (whole.posts.length === 0 || text.length > LONGEST_FILE) return whole;
  const above = pageAbove(text, whole, read);
  const start = above?.end ?? 0;
  const below = pagesFrom(text, start, start === 0 ? whole : read(text.slice(start)), read);
  const parts = above ? [above.part, ...below] : below;
  return parts.length === 1 ? parts[0].discussion : joined(parts);
}

/** A page within the file. */
interface Part {
  readonly start: number;
  readonly discussion: Discussion;
}

/** The pages from `start` on, the first of which is read already; more than one where another discussion follows. */
function pagesFrom(text: string, from: number, first: Discussion, read: Read): Part[] {
  const parts: Part[] = [];
  let start = from;
  let current = first;
  while (current.posts.length > 0 && parts.length + 1 < MOST_PAGES) {
    const rest = text.slice(start);
    const behind = lastByline(current);
    const next = rest.length - behind < LEAST_PAGE ? null : read(rest.slice(behind));
    if (!next || !isSure(next)) break;
    const cut = behind + beginOf(next);
    const head = read(rest.slice(0, cut));
    // Without what follows the page must still be the page it was.
    if (head.posts.length < current.posts.length) break;
    parts.push({ start, discussion: head });
    start += cut;
    current = read(text.slice(start));
  }
  if (current.posts.length > 0) parts.push({ start, discussion: current });
  return parts;
}

/** The page that stands above the one that was read, if there is one, and where that one may begin. */
function pageAbove(text: string, { posts }: Discussion, read: Read): { part: Part; end: number } | null {
  const [{ start, spans }] = posts;
  // A post with its byline below it may have taken the page above for its own words.
  const end = Math.max(start, spans.byline?.start ?? start);
  if (end < LEAST_PAGE) return null;
  const discussion = read(text.slice(0, end));
  if (!isSure(discussion)) return null;
  return { part: { start: 0, discussion }, end: discussion.posts[discussion.posts.length - 1].end };
}

/** Lists of other pages' posts repeat a template too, but stand below no article and are no platform's page. */
function isSure({ posts, confidence, article, structure, format }: Discussion): boolean {
  const isPage = article !== null || structure === 'qa' || format !== 'general';
  return isPage && posts.length >= LEAST_POSTS && confidence >= SURE;
}

/** Behind the last byline that opens a post, else behind the last post. */
function lastByline({ posts }: Discussion): number {
  const last = posts[posts.length - 1];
  const { byline } = last.spans;
  return byline?.start === last.start ? Math.min(byline.end, last.end) : last.end;
}

function beginOf({ title, article, posts }: Discussion): number {
  return Math.min(posts[0].start, title?.start ?? Infinity, article?.start ?? Infinity);
}

function joined(parts: readonly Part[]): Discussion {
  const main = parts.reduce((most, part) => (size(part) > size(most) ? part : most));
  let count = 0;
  const moved = parts.map(({ start, discussion }) => {
    const names = new Map(discussion.posts.map(({ id }) => [id, `p${++count}`]));
    const move = (span: { start: number; end: number }) => ({ start: span.start + start, end: span.end + start });
    return mapSpans(discussion, move, (id) => names.get(id) ?? id);
  });
  const posts = moved.flatMap((discussion) => discussion.posts);
  const { article, ...rest } = moved[parts.indexOf(main)];
  const isApart = article && !posts.some((post) => post.start < article.end && article.start < post.end);
  return {
    ...rest,
    article: isApart ? article : null,
    confidence: Math.min(...moved.map(({ confidence }) => confidence)),
    warnings: moved.flatMap(({ warnings }) => warnings),
    posts,
  };
}

function size({ discussion }: Part): number {
  return discussion.posts.length;
}
