import type { DateMark } from '../bylines/dates/date-mark.js';
import { inkOf, LineFact } from '../text/lines.js';
import { type Page, visibleFrom } from './page.js';

/** How often something was looked at, which lists of videos and articles say beside their dates and nobody says of a comment. */
const VIEWS =
  /^\d[\d.,\s]{0,12}(?:k|m|mio|tsd|mln|mil|tys|тыс|млн)?\.?\s?(?:views?|aufrufe|vues?|visualizaciones|vistas|visualizações|visualizzazioni|weergaven|visningar|näyttökertaa|wyświetle\p{L}{1,3}|просмотр\p{L}{0,2})(?!\p{L})/iu;
const LONGEST_VIEWS = 30;

/** Whether a count of views stands before the date, on its line or right above. */
export function isWatched(page: Page, line: number, date: DateMark): boolean {
  const { ink, inkEnd, facts } = page.lines;
  if (date.start > ink[line] && VIEWS.test(page.text.slice(ink[line], date.start))) return true;
  let above = visibleFrom(page, line, -1);
  // A dot may part the two.
  if (above >= 0 && inkEnd[above] - ink[above] === 1) above = visibleFrom(page, above, -1);
  if (above < 0 || (facts[above] & LineFact.Digit) === 0 || inkEnd[above] - ink[above] > LONGEST_VIEWS) return false;
  return VIEWS.test(inkOf(page.lines, above));
}
