import type { Discussion, PostId } from '../discussion.js';

/** One of two saves of a page: its text and what was read from it. */
export interface Save {
  readonly text: string;
  readonly discussion: Discussion;
}

/** One post in both saves. */
export interface PostPair {
  readonly older: PostId;
  readonly newer: PostId;
}

/**
 * What has changed between two saves of one page. Every post of the newer save is in `added` or in a pair, every one of the
 * older in `removed` or in a pair. A post can be edited and have other votes at once; where it stands and whom it answers
 * count for nothing.
 */
export interface Comparison {
  /** Posts of the newer save that the older has not, in its reading order. */
  readonly added: readonly PostId[];
  /** Posts whose words or author have changed, in the reading order of the newer save. */
  readonly edited: readonly PostPair[];
  /** Posts of the older save that the newer has not, in its reading order. */
  readonly removed: readonly PostId[];
  /** Posts whose votes both saves show, and show differently, in the reading order of the newer save. */
  readonly votesChanged: readonly PostPair[];
  /** How many posts are in both saves as they were. */
  readonly unchanged: number;
}
