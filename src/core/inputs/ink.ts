import type { Span } from '../discussion.js';
import { trimEnd, trimStart } from '../text/trim.js';

/** The span without white space at its ends; null when nothing is left. */
export function inkSpan(text: string, { start, end }: Span): Span | null {
  const from = trimStart(text, start, Math.min(end, text.length));
  const to = trimEnd(text, from, Math.min(end, text.length));
  return to > from ? { start: from, end: to } : null;
}
