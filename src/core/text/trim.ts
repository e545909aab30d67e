import { isInvisible } from './lines.js';

/** The first visible character of `text.slice(start, to)`; `to` when there is none. */
export function trimStart(text: string, start: number, to: number): number {
  while (start < to && isInvisible(text.charCodeAt(start))) start++;
  return start;
}

/** Behind the last visible character of `text.slice(from, end)`; `from` when there is none. */
export function trimEnd(text: string, from: number, end: number): number {
  while (end > from && isInvisible(text.charCodeAt(end - 1))) end--;
  return end;
}
