/** What the scanner noticed about a word. */
export const enum Mark {
  /** First letter is upper case. */
  Capital = 1,
  /** Two letters or more, all upper case. */
  Shout = 2,
  HasDigit = 4,
  /** Code: between backticks, with underscores, brackets or dots inside. */
  Code = 8,
  /** A person: `@name`, or a name of the discussion's people. */
  Name = 16,
  /** A web or mail address, one token each. */
  Link = 32,
  /** Emoji or emoticon. */
  Emoji = 64,
  /** Inside quotation marks that hold a phrase of others, not just a word or two. */
  Quoted = 128,
  /** A letter three times or more in a row, as in "sooo". */
  Elongated = 256,
  /** A comma stands before the word. */
  AfterComma = 512,
  /** Stronger punctuation or a line end stands before the word. */
  AfterBreak = 1024,
  /** A hyphen joins it to the word before. */
  Joined = 2048,
  /** First word of its sentence. */
  First = 4096,
  /** In quotation marks with at most two others: a term, or irony. */
  Scare = 8192,
}

/** Words that are not the author's own running text: they carry no mood and no stance. */
export const NOT_OWN = Mark.Code | Mark.Name | Mark.Link | Mark.Quoted;

/** A sentence: `start`…`end` are offsets into the text, `from`…`to` words (end exclusive). */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Exclamation marks and question marks at its end. */
  readonly bangs: number;
  readonly questions: number;
}

/** The words and sentences of a stretch of text. Entry `i` of every table belongs to word `i`; tables may be longer than `count`. */
export interface Tokens {
  readonly text: string;
  /** Number of words. */
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashWord` of each word. */
  readonly hashes: Int32Array;
  /** `Mark` bits of each word. */
  readonly marks: Uint16Array;
  /** Filled by `stemWords`, not by the scanner: hash of each word's stem, 0 for words that say nothing by themselves. */
  readonly stems: Int32Array;
  readonly sentences: readonly Sentence[];
}

/** Word `i` as it stands in the text. */
export function wordAt(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]);
}

/** Whether most words are written in Latin letters; true for a text without words. */
export function isLatin({ text, count, starts, marks }: Tokens): boolean {
  let others = 0;
  for (let i = 0; i < count; i++) if (!(marks[i] & Mark.Emoji) && text.charCodeAt(starts[i]) >= 0x370) others++;
  return others * 2 <= count;
}
