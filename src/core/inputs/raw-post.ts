import type { Found, PostKind, Span } from '../discussion.js';
import type { MappedText } from './offset-map.js';

/** A date as an input gives it. */
export interface RawDate extends Span {
  /** As shown, or as the file has it. */
  readonly text: string;
  /** ISO 8601, null when it cannot be told. */
  readonly iso: string | null;
}

/** A post that an input marks as one. All spans are of the source; what the input does not tell is null. */
export interface RawPost extends Span {
  readonly kind: PostKind;
  readonly author: Found<string> | null;
  readonly date: RawDate | null;
  readonly votes: Found<number> | null;
  readonly up: number | null;
  readonly down: number | null;
  readonly reputation: Found<number> | null;
  readonly rating: number | null;
  readonly accepted: boolean | null;
  /** The post's words as a person reads them. */
  readonly body: MappedText | null;
  /** What the input calls it, and the one it answers. */
  readonly key: string | null;
  readonly parentKey: string | null;
  /** Index of the post it is written inside, or -1. */
  readonly within: number;
}
