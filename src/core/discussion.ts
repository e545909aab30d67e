/**
 * The model: what a page's discussion is, as plain readonly data.
 *
 * Every value survives `structuredClone` and JSON. Offsets are UTF-16 code units into the source text, end exclusive.
 * What is seen on the page has a span; what is inferred has a confidence and the cue that led to it; what the page does
 * not show is `null`, never 0 and never a guess.
 */

/** A stretch of the source text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value read from the page, with the words it was read from. */
export interface Found<T> extends Span {
  readonly value: T;
}

/** What kind of page it is. `none`: there is no discussion on it, which is a result and not an error. */
export type Structure = 'qa' | 'comments' | 'forum' | 'chat' | 'none';

/** What a post is: `question` and `answer` occur only on `qa` pages, `post` among equals in forums and mail. */
export type PostKind = 'question' | 'answer' | 'comment' | 'post' | 'pingback';

/**
 * Why a post is taken to answer its parent: `layout` (nesting, section, place), `mention` (it names the one it answers),
 * `quote` (it quotes the parent's words), `none` (no cue on the page), `corrected` (a person says so, see `Correction`).
 */
export type Evidence = 'layout' | 'mention' | 'quote' | 'none' | 'corrected';

/** A value of a post that a person can set right; `post`: that it is one. */
export type CorrectedValue = 'post' | 'parent' | 'votes' | 'author' | 'date';

/** Names a post inside one discussion, or over the edits of one session. Opaque; `toJson` numbers posts `p1`, `p2`, …. */
export type PostId = string;

/** Quoted text inside a post; `post` is whose words they are, or null when that is not known. */
export interface Quote extends Span {
  readonly post: PostId | null;
}

/** Where each value of a post was read; null when the page shows none. */
export interface PostSpans {
  /** The byline as a whole: the lines with name, date, votes. Null for a post without one. */
  readonly byline: Span | null;
  readonly author: Span | null;
  readonly date: Span | null;
  readonly votes: Span | null;
  readonly reputation: Span | null;
  /** The words that told the parent. */
  readonly cue: Span | null;
}

/** One post. The list of posts is flat and in text order; the tree is a view over `parent` (see `childrenOf`). */
export interface Post extends Span {
  readonly id: PostId;
  readonly kind: PostKind;
  /** The author's own words: no byline, date, votes, nor quotes of others. In text order. Tags and the like stand inside. */
  readonly body: readonly Span[];
  readonly quotes: readonly Quote[];
  /** The name exactly as displayed, without "says:", "@" or "by". Null when the page shows none. */
  readonly author: string | null;
  /** The date exactly as displayed. */
  readonly dateText: string | null;
  /** ISO 8601, as precise as the text is, with an offset only where the text gives one. Null for a relative date. */
  readonly date: string | null;
  /** A relative date made absolute; only where the page tells when it was captured. */
  readonly dateResolved: string | null;
  /** The net count shown. */
  readonly votes: number | null;
  readonly up: number | null;
  readonly down: number | null;
  /** The author's reputation, points or karma, as shown on this page. */
  readonly reputation: number | null;
  /** Stars or marks given in a review. Never votes. */
  readonly rating: number | null;
  /** True for the accepted answer; false only where another answer is marked; else null. */
  readonly accepted: boolean | null;
  readonly spans: PostSpans;
  /**
   * The post this one answers, always an earlier or enclosing one, but in exports, which keep their own order; null for a post
   * that answers the page itself.
   */
  readonly parent: PostId | null;
  readonly evidence: Evidence;
  /** Probability, 0…1, that `parent` (null included) is right. */
  readonly parentConfidence: number;
  /** The runner-up for `parent`, or null. */
  readonly parentAlternative: PostId | null;
  /** 0 at the top. */
  readonly depth: number;
  /** The body as a person reads it, only where the source is not plain text (markup, mail encodings, exports). */
  readonly text: string | null;
  /**
   * Where the characters of `text` stand in the source, null where `text` is: for each piece three numbers, where it begins in
   * `text` and where it begins and ends in the source. A piece as long in both was copied as it is; any other stands for
   * its part of the source as a whole; one that takes nothing of the source was put in (see `wordsAt`).
   */
  readonly places: readonly number[] | null;
  /** What a person has set; left out where nothing was. A value set has no span, for it was not read. */
  readonly corrected?: readonly CorrectedValue[];
}

/** A doubt about the page that a person should know of. Codes are stable and kebab-case. */
export interface Warning extends Span {
  readonly code: WarningCode;
  /** One plain sentence. */
  readonly message: string;
}

export type WarningCode =
  | 'announced-differs' // the page claims another number of posts than was found
  | 'votes-ambiguous' // a number could be a vote or part of the text
  | 'encoding-guessed' // the file declares no charset and is not UTF-8
  | 'byline-doubtful' // a byline stands where one would not expect it, e.g. inside a quote
  | 'input-damaged' // the file breaks the rules of what it is written in; it was read as far as it goes
  | 'correction-unfit' // a person's correction belongs to a post that is not on the page
  | 'truncated'; // the page ends in the middle of a post

/** All that was read from one page. */
export interface Discussion {
  /** Id of the format that read it; null when there is no discussion. */
  readonly format: string | null;
  readonly structure: Structure;
  /** Probability, 0…1, that `structure` is right. */
  readonly confidence: number;
  readonly title: Found<string> | null;
  /** The text under discussion, or null when the page holds none. */
  readonly article: Span | null;
  /** How many posts the page itself claims to have ("9 Responses"). */
  readonly announced: Found<number> | null;
  readonly posts: readonly Post[];
  readonly warnings: readonly Warning[];
}

/** The result for a text without a discussion. */
export const NO_DISCUSSION: Discussion = Object.freeze({
  format: null,
  structure: 'none',
  confidence: 1,
  title: null,
  article: null,
  announced: null,
  posts: Object.freeze([]),
  warnings: Object.freeze([]),
});
