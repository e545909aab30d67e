import { isInvisible } from './lines.js';

/**
 * Whether `text.slice(start, end)` has at least so many visible characters. Unlike its length it is the same however lines end and
 * whatever blanks stand there.
 */
export function hasInk(text: string, start: number, end: number, least: number): boolean {
  let count = 0;
  for (let at = start; at < end && count < least; at++) if (!isInvisible(text.charCodeAt(at))) count++;
  return count >= least;
}
