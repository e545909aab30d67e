import type { PostId, Span } from '../discussion.js';

/**
 * Which post is meant, told by its own words: where it stood, its byline as displayed, how its words begin and end. So a
 * correction finds its post again after edits and another reading, and notices when the post is gone (docs/adr/0010).
 */
export interface PostAnchor extends Span {
  /** As displayed, whatever a correction made of it; null where the page shows none. */
  readonly author: string | null;
  /** As displayed; null where the page shows none. */
  readonly date: string | null;
  /** The first words of the body, white space as single blanks; empty for a post without words. */
  readonly begins: string;
  /** The last ones. */
  readonly ends: string;
  /** Fingerprint of all words of the body: eight hexadecimal digits. */
  readonly print: string;
  /** Its place, from 0, among `of` posts of the page that are alike in all of the above but where they stand. */
  readonly nth: number;
  readonly of: number;
}

/** What a person sets right about one post; `P` names posts. Null says: the page shows none, the post answers none. */
export type CorrectionOf<P> =
  | { readonly set: 'parent'; readonly post: P; readonly parent: P | null }
  | { readonly set: 'votes'; readonly post: P; readonly votes: number | null }
  | { readonly set: 'author'; readonly post: P; readonly author: string | null }
  /** ISO 8601, as `Post.date`. */
  | { readonly set: 'date'; readonly post: P; readonly date: string | null }
  /** What was read as a post is none; its replies go to the post that it seemed to answer. */
  | { readonly set: 'not-a-post'; readonly post: P }
  /** What was missed is one: the anchor tells a stretch of the text, byline and all. */
  | { readonly set: 'a-post'; readonly post: P };

/** A correction that can be kept: its posts are told by their words. */
export type Correction = CorrectionOf<PostAnchor>;

/** A correction of a post of a discussion that is at hand. */
export type CorrectionById = Exclude<CorrectionOf<PostId>, { readonly set: 'a-post' }>;

/** Why a correction has no effect: its post, or the parent it names, is not on the page, or is one of several alike. */
export type Misfit =
  | 'post-gone'
  | 'post-ambiguous'
  | 'post-overlaps'
  | 'post-in-markup'
  | 'no-discussion'
  | 'parent-gone'
  | 'parent-ambiguous'
  | 'parent-later'
  | 'parent-below';

/** A correction and what has become of it on a page. */
export interface CorrectionState {
  /** Told by the words of the page as it is now, where it fits. */
  readonly correction: Correction;
  /** The post it belongs to; null where it does not fit. Gone from the discussion where it was set to be none. */
  readonly post: PostId | null;
  /** Null where it fits. */
  readonly misfit: Misfit | null;
}

/** A change of the corrections in force. `at`: indices of them. */
export type CorrectionOrder =
  | { readonly kind: 'set'; readonly correction: CorrectionById }
  /** A stretch of the text as it is now is a post. */
  | { readonly kind: 'mark'; readonly span: Span }
  | { readonly kind: 'undo'; readonly at: readonly number[] }
  | { readonly kind: 'replace'; readonly corrections: readonly Correction[] };
