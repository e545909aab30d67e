import type { Span } from '../discussion.js';
import type { Cue, DraftPost } from './draft.js';
import { findMentions, findNamed, type Named } from './mention.js';
import type { People } from './people.js';
import { findQuotations, type Quotation } from './quotation.js';
import type { FoundQuotes } from './quote.js';
import type { Run } from './quote-source.js';

/** What decided who answers whom on one page of a file: it tells whether other words in a post would change that. */
export interface Thread {
  /** Where the page begins in the file, and the number of its first post; the spans of `drafts` count from there. */
  readonly start: number;
  readonly first: number;
  readonly drafts: readonly DraftPost[];
  readonly people: People;
  readonly quotes: FoundQuotes;
}

/** A stretch of text that holds a whole post; offsets count from its begin. */
export interface Passage {
  readonly text: string;
  /** The post's own words and what it quotes. */
  readonly body: readonly Span[];
}

/** All that threading takes from the words of one post: what it quotes, whom it names, where others' quotations are found in it. */
export interface Said {
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
  readonly runs: readonly Run[];
}

/** Reads posts of a page again, word by word as `findQuotes` and `linkPosts` do. */
export function relisten({ drafts, people, quotes }: Thread): (index: number, passage: Passage) => Said {
  let known: Named | null = null;
  return (index, { text, body }) => {
    const named = (known ??= findNamed(drafts, people));
    const quotations = body.flatMap((span) => findQuotations(text, span));
    return {
      quotations,
      cues: findMentions(text, body, named, index, quotations),
      runs: body.flatMap((span) => quotes.runsIn(text, span)),
    };
  };
}

/** Whether two versions of a post say the same to threading; `moved` gives for an offset of the first the one it has in the second. */
export function saysTheSame(before: Said, after: Said, moved: (offset: number) => number): boolean {
  const isMoved = (a: Span | null, b: Span | null): boolean =>
    a === null || b === null ? a === b : moved(a.start) === b.start && moved(a.end) === b.end;
  return (
    areAlike(
      before.quotations,
      after.quotations,
      (a, b) =>
        isMoved(a, b) &&
        a.kind === b.kind &&
        a.level === b.level &&
        isMoved(a.of, b.of) &&
        isMoved(a.attribution, b.attribution),
    ) &&
    areAlike(
      before.cues,
      after.cues,
      (a, b) => isMoved(a, b) && a.target === b.target && a.probability === b.probability,
    ) &&
    areAlike(
      before.runs,
      after.runs,
      (a, b) => a.wanted === b.wanted && a.offset === b.offset && a.words === b.words && moved(a.at) === b.at,
    )
  );
}

function areAlike<T>(before: readonly T[], after: readonly T[], isAlike: (a: T, b: T) => boolean): boolean {
  return before.length === after.length && before.every((one, i) => isAlike(one, after[i]));
}
