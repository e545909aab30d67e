import type { DateMark } from './date-mark.js';
import type { DateTokens } from './date-tokens.js';
import { type DateWord, dateWordAt } from './lexicon.js';
import { joined } from './shape.js';

/** A date under construction; `last` is its last token. */
export type Draft = { -readonly [K in keyof DateMark]: DateMark[K] } & {
  last: number;
  /** The languages of the month's name, as bits; 0 when the month is a number. */
  monthIn: number;
};

/** What the word at token `i` means in a date. */
export function entryAt(tokens: DateTokens, i: number): DateWord | undefined {
  return tokens.isWord(i) ? dateWordAt(tokens.text, tokens.start[i], tokens.end[i]) : undefined;
}

/** Whether token `i` is a word that may stand between the parts of a date: any such word, or one of these. */
export function isLink(tokens: DateTokens, i: number, only: readonly string[] = []): boolean {
  if (!tokens.isWord(i)) return false;
  return only.length > 0 ? tokens.isAny(i, only) : (entryAt(tokens, i)?.link ?? false);
}

/**
 * A draft from token `first` to token `last`, of which nothing else is known. Its properties are written out: made from the bare
 * date by spreading, drafts take a long thread twice the time.
 */
export function newDraft(
  tokens: DateTokens,
  first: number,
  last: number,
  shape: string,
  kind: DateMark['kind'] = 'absolute',
): Draft {
  return {
    kind,
    shape,
    start: tokens.start[first],
    end: tokens.end[last],
    last,
    year: null,
    month: null,
    day: null,
    numbers: null,
    hour: null,
    minute: null,
    second: null,
    fraction: null,
    zone: null,
    age: null,
    glued: false,
    monthIn: 0,
  };
}

/** The draft with the day it names. */
export function onDay(draft: Draft, year: number | null, month: number, day: number): Draft {
  draft.year = year;
  draft.month = month;
  draft.day = day;
  return draft;
}

/** Lengthens the draft to token `last`. */
export function stretch(tokens: DateTokens, draft: Draft, last: number, shape: string): void {
  draft.last = last;
  draft.end = tokens.end[last]!;
  draft.shape = joined(draft.shape, shape);
}
