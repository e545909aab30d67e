import type { Discussion, PostId, PostKind, StanceLabel } from '../core/index.js';
import { isParentDoubtful } from '../core/view.js';
import type { PostMarks } from './post-marks.js';
import { FILTER_PARTS, type FilterPart, isEmptyFilter, NO_FILTER, type PostFilter } from './thread-filter.js';

export const KINDS = ['question', 'answer', 'comment', 'post', 'pingback'] as const;
export const STANCES = ['agree', 'disagree', 'neutral', 'unknown'] as const;
export const MOODS = ['positive', 'negative', 'neutral', 'unknown'] as const;

/** Values that a page has for the parts of a filter, each with the number of its posts. */
export interface FilterValues {
  /** Most posts first; the empty name stands for posts that show none. */
  readonly authors: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<PostKind, number>;
  /** Empty until the language is looked at. */
  readonly stances: ReadonlyMap<StanceLabel, number>;
  readonly moods: ReadonlyMap<PostMarks['sentiment'], number>;
  readonly unanswered: number;
  readonly doubtful: number;
  /** Null when the page shows no votes. */
  readonly mostVotes: number | null;
}

/** Counts what can be filtered by. */
export function filterValuesOf({ posts }: Discussion, marks: ReadonlyMap<PostId, PostMarks>): FilterValues {
  const authors = count(posts.map(({ author }) => author ?? ''));
  const found = posts.flatMap(({ id }) => marks.get(id) ?? []);
  return {
    authors: new Map([...authors].sort(([, a], [, b]) => b - a)),
    kinds: count(posts.map(({ kind }) => kind)),
    stances: count(found.flatMap(({ stance }) => stance ?? [])),
    moods: count(found.map(({ sentiment }) => sentiment)),
    unanswered: found.filter(({ unanswered }) => unanswered).length,
    doubtful: posts.filter(isParentDoubtful).length,
    mostVotes: posts.reduce<number | null>((most, { votes }) => {
      return votes === null ? most : Math.max(votes, most ?? votes);
    }, null),
  };
}

/** The parts that can tell posts of this page apart; a part that is set stays, so that it can be taken away. */
export function offeredParts(
  values: FilterValues,
  filter: PostFilter,
  on: { readonly stance: boolean; readonly sentiment: boolean },
): readonly FilterPart[] {
  const offers: Readonly<Record<FilterPart, boolean>> = {
    text: true,
    author: values.authors.size > 1,
    kind: values.kinds.size > 1,
    votesFrom: values.mostVotes !== null,
    stance: on.stance,
    sentiment: on.sentiment,
    unanswered: true,
    doubtful: values.doubtful > 0,
  };
  return FILTER_PARTS.filter((part) => offers[part] || filter[part] !== null);
}

/**
 * The filter that a key binding or another extension gives, such as `{ "votesFrom": 5, "kind": "answer" }`; what is no
 * value of its part is left out. Null when nothing is left.
 */
export function filterArgument(argument: unknown): PostFilter | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const given = argument as Readonly<Record<string, unknown>>;
  const text = typeof given.text === 'string' && given.text.trim() !== '' ? given.text.trim() : null;
  const filter: PostFilter = {
    ...NO_FILTER,
    text,
    author: typeof given.author === 'string' ? given.author : null,
    kind: KINDS.find((kind) => kind === given.kind) ?? null,
    votesFrom: Number.isSafeInteger(given.votesFrom) ? (given.votesFrom as number) : null,
    stance: STANCES.find((stance) => stance === given.stance) ?? null,
    sentiment: MOODS.find((mood) => mood === given.sentiment) ?? null,
    unanswered: given.unanswered === true || null,
    doubtful: given.doubtful === true || null,
  };
  return isEmptyFilter(filter) ? null : filter;
}

function count<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
