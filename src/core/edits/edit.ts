import type { Span } from '../discussion.js';

/** One change: the span of the old text that goes, and what comes in its place. */
export interface Edit extends Span {
  readonly text: string;
}
