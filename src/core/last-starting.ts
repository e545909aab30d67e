import type { Span } from './discussion.js';
import { firstWhere } from './text/first-where.js';

/** Index of the last of the spans, which are in text order, that starts at or before `offset`; -1 before the first. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (i) => spans[i].start > offset) - 1;
}
