import { LineFact } from '../text/lines.js';
import type { Page } from './page.js';

/** A line of text has more characters than a title or the name of a link. */
export const PROSE = 60;

/** Whether the line reads like text: long, or closed like a sentence. */
export function isProse(page: Page, line: number): boolean {
  if (page.furniture(line) !== null) return false;
  const length = page.lines.inkEnd[line] - page.lines.ink[line];
  return length >= 2 * PROSE || (length >= PROSE / 2 && (page.lines.facts[line] & LineFact.EndsSentence) !== 0);
}

/** Whether so many lines above a line, one unless told, read like text. */
export function hasTextAbove(page: Page, line: number, least = 1): boolean {
  let found = 0;
  for (let at = page.place[line] - 1; at >= 0; at--)
    if (isProse(page, page.visible[at]) && ++found === least) return true;
  return false;
}

/** Whether a date is what the line mostly says. */
export function isDated(page: Page, line: number): boolean {
  const dated = page.dates(line).reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return dated * 3 >= page.lines.inkEnd[line] - page.lines.ink[line];
}
