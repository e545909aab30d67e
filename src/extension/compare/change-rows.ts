/** The rows of the changes view, as plain data: groups, and under each its posts in reading order. */
import type { Comparison, PostId, PostPair } from '../../core/index.js';

export const CHANGE_GROUPS = ['added', 'edited', 'votesChanged', 'removed'] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

export type ChangeRow = GroupRow | PostRow;

export interface GroupRow {
  readonly kind: 'group';
  readonly group: ChangeGroup;
  readonly posts: readonly PostRow[];
}

/** A post that has changed; null where that save does not have it. */
export interface PostRow {
  readonly kind: 'change';
  readonly group: ChangeGroup;
  readonly older: PostId | null;
  readonly newer: PostId | null;
}

/** The groups that are not empty. */
export function changeRows(comparison: Comparison): readonly GroupRow[] {
  return CHANGE_GROUPS.flatMap((group): readonly GroupRow[] => {
    const posts = pairsOf(comparison, group).map((pair): PostRow => ({ kind: 'change', group, ...pair }));
    return posts.length > 0 ? [{ kind: 'group', group, posts }] : [];
  });
}

function pairsOf(
  comparison: Comparison,
  group: ChangeGroup,
): readonly (PostPair | Readonly<Record<'older' | 'newer', PostId | null>>)[] {
  switch (group) {
    case 'added':
      return comparison.added.map((newer) => ({ older: null, newer }));
    case 'removed':
      return comparison.removed.map((older) => ({ older, newer: null }));
    case 'edited':
      return comparison.edited;
    case 'votesChanged':
      return comparison.votesChanged;
  }
}
