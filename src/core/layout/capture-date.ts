import { type NumericOrder, toIso } from '../bylines/dates/date-mark.js';
import { foldPhrase, phrases } from '../bylines/phrases.js';
import type { Page } from './page.js';

const LONGEST_LABEL = 60;

/**
 * When the page says that it was saved, printed or looked at ("The time now is …", "Archived on …"), as ISO 8601; null when
 * it does not say. Relative dates count back from there.
 */
export function findCaptureDate(page: Page, order: NumericOrder): string | null {
  for (const { line, marks } of page.dateLines) {
    const date = marks.find((mark) => mark.kind === 'absolute');
    if (!date) continue;
    const start = page.lines.ink[line];
    if (date.start - start > LONGEST_LABEL || date.start <= start) continue;
    const label = foldPhrase(page.text.slice(start, date.start));
    for (const phrase of phrases('captured')) {
      if (!label.endsWith(phrase) || /\p{L}/u.test(label.charAt(label.length - phrase.length - 1))) continue;
      const iso = toIso(date, order);
      if (iso !== null && iso.length >= 10) return iso;
    }
  }
  return null;
}
