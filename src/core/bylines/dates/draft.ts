import type { DateMark } from './date-mark.js';
import type { DateTokens } from './date-tokens.js';
import { type DateWord, dateWordAt } from './lexicon.js';

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
export function isLink(tokens: DateTokens, i: number, ...only: string[]): boolean {
  if (!tokens.isWord(i)) return false;
  return only.length > 0 ? only.includes(tokens.word(i).toLowerCase()) : (entryAt(tokens, i)?.link ?? false);
}

/** A draft from token `first` to token `last`. */
export function newDraft(
  tokens: DateTokens,
  first: number,
  last: number,
  shape: string,
  fields: Partial<Draft>,
  kind: DateMark['kind'] = 'absolute',
): Draft {
  return {
    kind,
    shape,
    start: tokens.start[first],
    end: tokens.end[last],
    last,
    year: fields.year ?? null,
    month: fields.month ?? null,
    day: fields.day ?? null,
    numbers: fields.numbers ?? null,
    hour: fields.hour ?? null,
    minute: fields.minute ?? null,
    second: fields.second ?? null,
    fraction: fields.fraction ?? null,
    zone: fields.zone ?? null,
    age: fields.age ?? null,
    glued: fields.glued ?? false,
    monthIn: fields.monthIn ?? 0,
  };
}

/** Lengthens the draft to token `last`. */
export function stretch(tokens: DateTokens, draft: Draft, last: number, shape: string): void {
  draft.last = last;
  draft.end = tokens.end[last]!;
  draft.shape += shape;
}
