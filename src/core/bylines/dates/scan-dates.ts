import type { DateMark } from './date-mark.js';
import { DateTokens, isIdeograph, isWordPart } from './date-tokens.js';
import { readZone } from './clock.js';
import { type Draft, stretch } from './draft.js';
import { joined } from './shape.js';
import { isOne } from './lexicon.js';
import { monthBeforeDay, monthBehindDay, monthBetween, yearFirst } from './month-name-date.js';
import { numericDate, signedDate } from './numeric-date.js';
import { clockAlone, relativeDate } from './relative-date.js';
import { takeTime } from './take-time.js';
import { takeWeekday } from './take-weekday.js';

/**
 * Finds dates from the digits outward: only numbers are looked at, and words only when they stand beside one.
 * Takes what bylines show in some twenty languages ("March 3rd, 2011 at 4:05 pm", "3. März 2011 um 16:05",
 * "13.03.11", "2011-03-03T16:05:09.120", "3 days ago", "2011年3月3日"); refuses versions ("1.10.4"), addresses and ratios.
 */
export class DateScanner {
  private readonly tokens = new DateTokens();

  /** All dates of `text.slice(from, to)`, in text order, not overlapping. */
  scan(text: string, from: number, to: number): DateMark[] {
    const { tokens } = this;
    tokens.read(text, from, to);
    const found: DateMark[] = [];
    let free = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (!tokens.isNumber(i) && !(tokens.isWord(i) && isOne(text, tokens.start[i], tokens.end[i]))) continue;
      const draft = this.dateAt(i, free);
      if (!draft) continue;
      const previous = found[found.length - 1];
      // A clock time right before its date ("16:05, 3 March 2011") is one date.
      if (
        previous?.kind === 'clock' &&
        draft.hour === null &&
        draft.kind === 'absolute' &&
        this.joins(previous.end, draft)
      ) {
        found.pop();
        draft.start = previous.start;
        draft.hour = previous.hour;
        draft.minute = previous.minute;
        draft.second = previous.second;
        draft.zone = previous.zone;
        draft.shape = joined(joined(previous.shape, '<'), draft.shape);
        const zone = draft.zone === null ? readZone(tokens, draft.last + 1) : null;
        if (zone) {
          draft.zone = zone.offset;
          stretch(tokens, draft, zone.last, 'z');
        }
      }
      draft.end = Math.min(draft.end, text.length);
      found.push(draft);
      free = draft.last + 1;
      i = draft.last;
    }
    return found;
  }

  /** Whether a text without digits may hold a date: one that begins with a word for a one (`an hour ago`). */
  static mayHold(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const begin = at;
      while (at < to && isWordPart(text.charCodeAt(at))) at++;
      if (at > begin ? isOne(text, begin, at) : isIdeograph(text.charCodeAt(at))) return true;
    }
    return false;
  }

  private joins(end: number, draft: Draft): boolean {
    const between = this.tokens.text.slice(end, draft.start);
    return between.length <= 4 && /^\s*(?:[,\-–—·|•]\s*)?(?:on\s*)?$/.test(between);
  }

  /** The date whose first number is token `i`, using no token before `free`. */
  private dateAt(i: number, free: number): Draft | null {
    const { tokens } = this;
    const core =
      numericDate(tokens, i) ??
      monthBeforeDay(tokens, i, free) ??
      monthBehindDay(tokens, i) ??
      monthBetween(tokens, i) ??
      yearFirst(tokens, i) ??
      signedDate(tokens, i);
    if (core) {
      takeWeekday(tokens, core, i, free);
      if (core.hour === null) takeTime(tokens, core);
      return core;
    }
    return relativeDate(tokens, i, free) ?? clockAlone(tokens, i, free);
  }
}
