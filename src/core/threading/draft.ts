import type { LinkWords, MessageIds } from '../layout/block.js';
import type { Evidence, PostKind, Span } from '../discussion.js';

/** What threading needs to know of a post. */
export interface DraftPost {
  readonly kind: PostKind;
  readonly author: string | null;
  /** The author's own words and what he quotes, in text order. */
  readonly body: readonly Span[];
  /** The post's number in the page's list, where shown. */
  readonly number: number | null;
  /** Depth as the page's words give it. */
  readonly level: number | null;
  /** What link words tell of its place. */
  readonly links: LinkWords | null;
  /** The mail's id and those it answers. */
  readonly ids: MessageIds | null;
  /** Columns before the byline. */
  readonly indent: number;
  /** When it was written, in seconds on a scale of the page's own; null when the page does not tell the time of day. */
  readonly time: number | null;
  /** The one answered, as the byline names him. */
  readonly addressee: Span | null;
}

/** A post's place in the tree; posts are named by their index. */
export interface Link {
  readonly parent: number | null;
  readonly evidence: Evidence;
  /** Probability, 0…1, that `parent` (null included) is right. */
  readonly confidence: number;
  readonly alternative: number | null;
  /** The words that told. */
  readonly cue: Span | null;
}

/** Nothing on the page tells that the post answers another. */
export function unlinked(confidence: number): Link {
  return { parent: null, evidence: 'none', confidence, alternative: null, cue: null };
}

/** Something that speaks for a parent: whom, how strongly, and the words. */
export interface Cue extends Span {
  readonly target: number;
  readonly evidence: Evidence;
  readonly probability: number;
}
