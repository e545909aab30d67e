import type { Discussion, Post, PostId, PostKind, ReplyTree, SentimentLabel, StanceLabel } from '../core/index.js';
import { isParentDoubtful } from '../core/view.js';
import type { PostMarks } from './post-marks.js';

/** Which posts the thread view shows: a post that meets every part is a hit. A part that is null asks for nothing. */
export interface PostFilter {
  /** Words that stand, in any letter case and in this order, in the post's body or its author's name. */
  readonly text: string | null;
  /** The author's name exactly as displayed; empty for posts that show none. */
  readonly author: string | null;
  readonly kind: PostKind | null;
  /** Least number of votes. A post without a count does not meet it. */
  readonly votesFrom: number | null;
  readonly stance: StanceLabel | null;
  readonly sentiment: SentimentLabel | 'unknown' | null;
  readonly unanswered: true | null;
  /** It is doubtful whom the post answers. */
  readonly doubtful: true | null;
}

export type FilterPart = keyof PostFilter;

/** Asks for nothing. */
export const NO_FILTER: PostFilter = Object.freeze({
  text: null,
  author: null,
  kind: null,
  votesFrom: null,
  stance: null,
  sentiment: null,
  unanswered: null,
  doubtful: null,
});

/** In the order in which they are offered and told. */
export const FILTER_PARTS = Object.keys(NO_FILTER) as readonly FilterPart[];

/** What a filter asks of a post beside the post itself. */
export interface FilterFacts {
  /** The body of a post as a person reads it. */
  readonly textOf: (post: Post) => string;
  /** Empty until they are worked out. */
  readonly marks: ReadonlyMap<PostId, PostMarks>;
}

/** What a filter leaves: the hits, and the posts above them that stay for the way down. */
export interface Filtered {
  readonly hits: ReadonlySet<PostId>;
  readonly shown: ReadonlySet<PostId>;
}

/** Applies a filter to all posts. */
export function filterPosts(
  { posts }: Discussion,
  tree: ReplyTree,
  filter: PostFilter,
  { textOf, marks }: FilterFacts,
): Filtered {
  const words = filter.text === null ? null : fold(filter.text);
  const hits = new Set<PostId>();
  const shown = new Set<PostId>();
  for (const post of posts) {
    if (!meets(post, filter, marks.get(post.id))) continue;
    if (words !== null && !fold(post.author ?? '').includes(words) && !fold(textOf(post)).includes(words)) continue;
    hits.add(post.id);
    for (let at: Post | undefined = post; at && !shown.has(at.id); at = parentOf(at, tree)) shown.add(at.id);
  }
  return { hits, shown };
}

/** Whether the post meets every part but the text. */
function meets(post: Post, filter: PostFilter, marks: PostMarks | undefined): boolean {
  const { author, kind, votesFrom, stance, sentiment, unanswered, doubtful } = filter;
  if (author !== null && (post.author ?? '') !== author) return false;
  if (kind !== null && post.kind !== kind) return false;
  if (votesFrom !== null && (post.votes === null || post.votes < votesFrom)) return false;
  if (stance !== null && marks?.stance !== stance) return false;
  if (sentiment !== null && marks?.sentiment !== sentiment) return false;
  if (unanswered && !marks?.unanswered) return false;
  return !doubtful || isParentDoubtful(post);
}

/** True for a filter that asks for nothing. */
export function isEmptyFilter(filter: PostFilter): boolean {
  return FILTER_PARTS.every((part) => filter[part] === null);
}

/** Whether the hits depend on what is worked out from the posts' language. */
export function needsMarks({ stance, sentiment, unanswered }: PostFilter): boolean {
  return stance !== null || sentiment !== null || unanswered !== null;
}

/** The filter without what the user has switched off: it appears nowhere, so it must not go on filtering. */
export function allowedFilter(
  filter: PostFilter | null,
  on: { readonly stance: boolean; readonly sentiment: boolean },
): PostFilter | null {
  if (!filter || ((on.stance || filter.stance === null) && (on.sentiment || filter.sentiment === null))) return filter;
  const left = {
    ...filter,
    stance: on.stance ? filter.stance : null,
    sentiment: on.sentiment ? filter.sentiment : null,
  };
  return isEmptyFilter(left) ? null : left;
}

function parentOf(post: Post, tree: ReplyTree): Post | undefined {
  return post.parent === null ? undefined : tree.post(post.parent);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
