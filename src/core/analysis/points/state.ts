import type { Exchange, PointState } from '../analysis.js';
import type { Discussion } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import { lastIndexByAnother, showsReplies } from '../replies/turns.js';
import { addressedPosts } from './answered.js';
import type { Sides } from './sides.js';

/** Most exchanges listed a point. */
const MOST_EXCHANGES = 20;

/** Tells how points fare in a discussion. */
export interface PointStates {
  /** Replies from one side to the other, in text order. */
  readonly exchanges: (sides: Sides) => Exchange[];
  /** `by`: index of the post that states the point best. */
  readonly state: (sides: Sides, exchanges: readonly Exchange[], by: number) => PointState;
}

export function pointStates(discussion: Discussion): PointStates {
  const { posts } = discussion;
  const tree = childrenOf(discussion);
  const addressed = addressedPosts(discussion);
  const repliesShow = showsReplies(discussion);
  const lastOther = lastIndexByAnother(posts);
  return { exchanges, state };

  function exchanges({ supporters, opponents }: Sides): Exchange[] {
    const found: [number, Exchange][] = [];
    const look = (own: Sides['supporters'], other: Sides['supporters']): void => {
      for (const index of own.keys()) {
        const to = addressed(index).find((post) => other.has(post));
        if (to !== undefined) found.push([index, { post: posts[index].id, to: posts[to].id }]);
      }
    };
    look(supporters, opponents);
    look(opponents, supporters);
    return found
      .sort(([a], [b]) => a - b)
      .slice(0, MOST_EXCHANGES)
      .map(([, exchange]) => exchange);
  }

  function state(sides: Sides, crossing: readonly Exchange[], by: number): PointState {
    const { supporters, opponents } = sides;
    if (opponents.size > 0) return crossing.length > 0 ? 'disputed' : 'divided';
    if ([...supporters.values()].some(({ how }) => how === 'agrees')) return 'agreed';
    return wasHeard([...supporters.keys(), by]) ? 'unrebutted' : 'untested';
  }

  /** Whether somebody else had the word after it: in a reply, or later where the page hardly shows who replies to whom. */
  function wasHeard(indices: readonly number[]): boolean {
    return indices.some((index) =>
      repliesShow
        ? tree.replies(posts[index].id).some(({ author }) => author === null || author !== posts[index].author)
        : lastOther[index] > index,
    );
  }
}
