import type { Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';

/** The span without white space at its ends; null when nothing is left. */
export function inkSpan(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, Math.min(end, text.length)];
  while (from < to && isInvisible(text.charCodeAt(from))) from++;
  while (to > from && isInvisible(text.charCodeAt(to - 1))) to--;
  return to > from ? { start: from, end: to } : null;
}
