import type { Discussion } from './discussion.js';
import type { PageRead } from './layout/assemble.js';
import { mapSpans } from './map-spans.js';
import { type Abridged, partOf, seenAt, sourceAt } from './text/abridge.js';
import { hasInk } from './text/has-ink.js';
import type { Thread } from './threading/thread.js';

type Read = (text: Abridged) => PageRead;

/** What has fewer visible characters than this is no page beside another. */
const LEAST_PAGE = 330;
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
export function readMixed(file: Abridged, read: Read): PageRead {
  const whole = read(file);
  if (whole.discussion.posts.length === 0 || file.text.length > LONGEST_FILE) return whole;
  const above = pageAbove(file, whole, read);
  const start = above?.end ?? 0;
  const below = pagesFrom(file, start, start === 0 ? whole : read(partOf(file, start)), read);
  const parts = above ? [above.part, ...below] : below;
  return parts.length === 1 ? parts[0].read : joined(parts);
}

/** A page within the file. */
interface Part {
  /** Where it begins in the source. */
  readonly start: number;
  readonly read: PageRead;
}

/** The pages from `from` on, the first of which is read already; more than one where another discussion follows. */
function pagesFrom(file: Abridged, from: number, first: PageRead, read: Read): Part[] {
  const parts: Part[] = [];
  let start = from;
  let current = first;
  while (current.discussion.posts.length > 0 && parts.length + 1 < MOST_PAGES) {
    const rest = partOf(file, start);
    const behind = seenAt(rest, lastByline(current.discussion));
    const tail = hasInk(rest.text, behind, rest.text.length, LEAST_PAGE) ? partOf(rest, behind) : null;
    const next = tail && read(tail);
    if (!next || !isSure(next.discussion)) break;
    const cut = behind + seenAt(tail, beginOf(next.discussion));
    const head = read(partOf(rest, 0, cut));
    // Without what follows the page must still be the page it was.
    if (head.discussion.posts.length < current.discussion.posts.length) break;
    parts.push({ start: sourceAt(file, start), read: head });
    start += cut;
    current = read(partOf(file, start));
  }
  if (current.discussion.posts.length > 0) parts.push({ start: sourceAt(file, start), read: current });
  return parts;
}

/** The page that stands above the one that was read, if there is one, and where that one may begin. */
function pageAbove(
  file: Abridged,
  { discussion: { posts } }: PageRead,
  read: Read,
): { part: Part; end: number } | null {
  const [{ start, spans }] = posts;
  // A post with its byline below it may have taken the page above for its own words.
  const end = seenAt(file, Math.max(start, spans.byline?.start ?? start));
  if (!hasInk(file.text, 0, end, LEAST_PAGE)) return null;
  const page = partOf(file, 0, end);
  const above = read(page);
  const { discussion } = above;
  if (!isSure(discussion)) return null;
  return { part: { start: 0, read: above }, end: seenAt(page, discussion.posts[discussion.posts.length - 1].end) };
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

function joined(parts: readonly Part[]): PageRead {
  const main = parts.reduce((most, part) => (size(part) > size(most) ? part : most));
  let count = 0;
  const threads: Thread[] = [];
  const moved = parts.map(({ start, read: { discussion, threads: own } }) => {
    threads.push(...own.map((thread) => ({ ...thread, start: thread.start + start, first: thread.first + count })));
    const names = new Map(discussion.posts.map(({ id }) => [id, `p${++count}`]));
    const move = (span: { start: number; end: number }) => ({ start: span.start + start, end: span.end + start });
    return mapSpans(discussion, move, (id) => names.get(id) ?? id);
  });
  const posts = moved.flatMap((discussion) => discussion.posts);
  const { article, ...rest } = moved[parts.indexOf(main)];
  const isApart = article && !posts.some((post) => post.start < article.end && article.start < post.end);
  const discussion = {
    ...rest,
    article: isApart ? article : null,
    confidence: Math.min(...moved.map(({ confidence }) => confidence)),
    warnings: moved.flatMap(({ warnings }) => warnings),
    posts,
  };
  return { discussion, threads };
}

function size({ read: { discussion } }: Part): number {
  return discussion.posts.length;
}
