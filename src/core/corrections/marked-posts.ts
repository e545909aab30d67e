import type { Discussion, Post, PostId, Span } from '../discussion.js';
import { trimEnd, trimStart } from '../text/trim.js';
import type { Correction, CorrectionState, Misfit } from './correction.js';
import { readOwnByline } from './own-byline.js';
import { findStretch, stretchAnchor } from './stretch.js';
import { fingerprint } from './telling-words.js';

/** Probability that such a post answers what it seems to: nobody has said. */
const UNSURE = 0.5;

/** A discussion with the posts that people have marked. */
export interface WithMarked {
  readonly discussion: Discussion;
  /** What has become of the corrections that mark a post. */
  readonly states: ReadonlyMap<Correction, CorrectionState>;
}

/** Adds the posts that people have marked because they were missed. `discussion`: as it was read from `text`. */
export function addMarkedPosts(
  text: string,
  discussion: Discussion,
  corrections: readonly Correction[],
  isPlaceKnown: boolean,
): WithMarked {
  const states = new Map<Correction, CorrectionState>();
  let posts = discussion.posts;
  for (const correction of corrections) {
    if (correction.set !== 'a-post') continue;
    const found = findStretch(text, correction.post, isPlaceKnown);
    const misfit = typeof found === 'string' ? (`post-${found}` as const) : misfitOf(posts, found);
    if (typeof found === 'string' || misfit !== null) {
      states.set(correction, { correction, post: null, misfit });
      continue;
    }
    const added = markedPost(text, discussion, posts, found);
    posts = withPost(text, posts, added);
    const { author, dateText } = added;
    const post = stretchAnchor(text, found, { author, date: dateText }) ?? correction.post;
    states.set(correction, { correction: { set: 'a-post', post }, post: added.id, misfit: null });
  }
  if (posts === discussion.posts) return { discussion, states };
  return { discussion: { ...discussion, article: beforePosts(text, discussion.article, posts), posts }, states };
}

/** The correction that marks a stretch of a text as a post; null where it has no words. */
export function markStretch(text: string, span: Span): Correction | null {
  const { author, date } = readOwnByline(text, span);
  const post = stretchAnchor(text, span, { author: sliceOf(text, author), date: sliceOf(text, date) });
  return post && { set: 'a-post', post };
}

/** A post can stand between others, or be cut out of one; not across the byline or an end of one. */
function misfitOf(posts: readonly Post[], span: Span): Misfit | null {
  if (posts.length === 0) return 'no-discussion';
  if (posts.some((post) => post.text !== null)) return 'post-in-markup';
  return posts.some((post) => overlap(post, span) && keptOf(post, span) === null) ? 'post-overlaps' : null;
}

/** What is left of a post that a stretch is cut out of: the side of its byline. Null where the stretch cuts more than that. */
function keptOf({ start, end, spans }: Post, cut: Span): Span | null {
  const byline = spans.byline ?? { start, end: start };
  if (cut.end > end || cut.start < start || overlap(byline, cut)) return null;
  const kept = byline.end <= cut.start ? { start, end: cut.start } : { start: cut.end, end };
  return kept.start < kept.end ? kept : null;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function markedPost(text: string, { structure }: Discussion, posts: readonly Post[], { start, end }: Span): Post {
  const { byline, author, date, iso, body } = readOwnByline(text, { start, end });
  const before = posts.filter((post) => post.start < start).at(-1);
  const kind = kindAfter(structure, before ?? posts.at(0));
  const parent = structure === 'qa' ? parentOf(posts, before, kind) : null;
  return {
    start,
    end,
    id: freeId(posts, fingerprint(text.slice(start, end))),
    kind,
    author: sliceOf(text, author),
    dateText: sliceOf(text, date),
    date: iso,
    dateResolved: null,
    votes: null,
    up: null,
    down: null,
    reputation: null,
    rating: null,
    accepted: null,
    spans: { byline, author, date, votes: null, reputation: null, cue: null },
    text: null,
    places: null,
    quotes: [],
    body: body.start < body.end ? [body] : [],
    parent,
    evidence: parent === null ? 'none' : 'layout',
    parentConfidence: UNSURE,
    parentAlternative: null,
    depth: 0,
    corrected: ['post'],
  };
}

/** Below the question of a Q&A page stands an answer; anywhere else a post is of the kind of the one before it. */
function kindAfter(structure: Discussion['structure'], before: Post | undefined): Post['kind'] {
  if (!before) return 'comment';
  if (before.kind === 'question') return 'answer';
  const isUnlike = before.kind === 'pingback' || (structure === 'qa' && before.kind === 'post');
  return isUnlike ? 'comment' : before.kind;
}

function sliceOf(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}

function parentOf(posts: readonly Post[], before: Post | undefined, kind: Post['kind']): PostId | null {
  if (kind === 'answer') return posts.find((post) => post.kind === 'question')?.id ?? null;
  return before?.kind === 'comment' ? before.parent : (before?.id ?? null);
}

/** No reader names posts so. */
function freeId(posts: readonly Post[], print: string): PostId {
  const ids = new Set(posts.map(({ id }) => id));
  let id = `marked-${print}`;
  while (ids.has(id)) id += '+';
  return id;
}

/** The posts with one more, whose words are no other's any longer. */
function withPost(text: string, posts: readonly Post[], added: Post): readonly Post[] {
  const others = posts.map((post) => {
    const kept = overlap(post, added) ? keptOf(post, added) : null;
    return kept ? clipped(text, post, kept) : post;
  });
  const at = others.findIndex((post) => post.start > added.start);
  return at < 0 ? [...others, added] : [...others.slice(0, at), added, ...others.slice(at)];
}

/** The part of a post inside `span`: with the words and values that stand there, and no others. */
function clipped(text: string, post: Post, span: Span): Post {
  const start = trimStart(text, span.start, span.end);
  const end = trimEnd(text, start, span.end);
  const isKept = (one: Span | null): boolean => one === null || (one.start >= start && one.end <= end);
  const { author, date, votes, reputation, cue } = post.spans;
  return {
    ...post,
    start,
    end,
    body: post.body.flatMap((part) => clip(text, part, { start, end })),
    quotes: post.quotes.filter((quote) => isKept(quote)),
    ...(!isKept(author) && { author: null }),
    ...(!isKept(date) && { dateText: null, date: null, dateResolved: null }),
    ...(!isKept(votes) && { votes: null, up: null, down: null }),
    ...(!isKept(reputation) && { reputation: null }),
    spans: {
      byline: post.spans.byline,
      author: isKept(author) ? author : null,
      date: isKept(date) ? date : null,
      votes: isKept(votes) ? votes : null,
      reputation: isKept(reputation) ? reputation : null,
      cue: isKept(cue) ? cue : null,
    },
  };
}

function clip(text: string, span: Span, { start, end }: Span): readonly Span[] {
  const from = trimStart(text, Math.max(span.start, start), Math.max(start, Math.min(span.end, end)));
  const to = trimEnd(text, from, Math.min(span.end, end));
  return from < to ? [{ start: from, end: to }] : [];
}

/** The article ends where a post begins that a person has seen in it. */
function beforePosts(text: string, article: Span | null, posts: readonly Post[]): Span | null {
  if (!article) return null;
  const first = posts.find((post) => overlap(post, article));
  if (!first) return article;
  const end = trimEnd(text, article.start, Math.max(article.start, first.start));
  return end > article.start ? { start: article.start, end } : null;
}
