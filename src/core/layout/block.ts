import type { CountMark } from '../bylines/counts.js';
import type { DateMark } from '../bylines/dates/date-mark.js';
import type { Found, PostKind, Span } from '../discussion.js';

/** Where a byline stands: above its body, below it, or its name above and its date below. */
export type Place = 'header' | 'footer' | 'split';

/** The byline of one post: which lines it takes, and what was read there. Lines count from 0; -1 means there is none. */
export interface Block {
  readonly place: Place;
  /** The line that gave the byline away: the one with the date, or with the verb of saying. */
  readonly anchor: number;
  /** First and last line of the byline; of a split one, of its upper part. */
  readonly first: number;
  readonly last: number;
  /** First and last line of the lower part of a split byline. */
  readonly footFirst: number;
  readonly footLast: number;
  /** Where a footer begins that shares its first line with the body's end ("… – Ann Mar 3 at 16:05"); else null. */
  readonly from: number | null;
  /** Where the body begins that goes on behind a header on its line ("Ann said: …"); else null. */
  readonly upTo: number | null;
  readonly date: DateMark | null;
  readonly name: Span | null;
  /** How much the name looks like one, 0…1. */
  readonly likelihood: number;
  /** A verb of saying stands behind the name. */
  readonly says: boolean;
  /** The post's number in the page's list, where one is shown. */
  readonly number: number | null;
  readonly votes: CountMark | null;
  readonly reputation: Found<number> | null;
  /** A review's mark that nothing but its place tells. */
  readonly rating: Found<number> | null;
  /** Depth in the reply tree as the page's words give it, 0 at the top; null when they do not. */
  readonly level: number | null;
  /** First and last line of the whole post, where its finder knows them; null leaves them to the page. */
  readonly bounds: { readonly first: number; readonly last: number } | null;
  /** Where the lower part ends on its last line, when more stands behind it there; null at the line's end. */
  readonly footEnd: number | null;
  /** What link words tell of the place in the tree, on pages that have lost their indentation. */
  readonly links: LinkWords | null;
  /** The mail's own id and those it answers, as its header gives them. */
  readonly ids: MessageIds | null;
  /** The name of the one answered, as the byline gives it. */
  readonly addressee: Span | null;
  /** What the format knows the post to be; null leaves it to the page's structure. */
  readonly kind: PostKind | null;
}

/** A place in the tree as far as link words (`root`, `parent`, `prev`) tell it. */
export interface LinkWords {
  /** -1 for the submission, 0 at the top, 1 below it, 2 for anything deeper. */
  readonly depth: number;
  /** The first reply to the post right above. */
  readonly firstReply: boolean;
}

/** How a mail's header places it in its thread. */
export interface MessageIds {
  readonly own: string | null;
  /** Ids of the mail answered, the likeliest first. */
  readonly answers: readonly string[];
}

/** A byline of which nothing is known. */
export const BARE_BLOCK: Block = {
  place: 'header',
  anchor: -1,
  first: -1,
  last: -1,
  footFirst: -1,
  footLast: -1,
  from: null,
  upTo: null,
  date: null,
  name: null,
  likelihood: 0,
  says: false,
  number: null,
  votes: null,
  reputation: null,
  rating: null,
  level: null,
  bounds: null,
  footEnd: null,
  links: null,
  ids: null,
  addressee: null,
  kind: null,
};

/** A byline with what is known of it; all else is unknown. */
export function blockOf(known: Partial<Block> & Pick<Block, 'place' | 'anchor'>): Block {
  return { ...BARE_BLOCK, ...known };
}

/** First line that belongs to the byline, its upper or only part. */
export function topOf(block: Block): number {
  return block.first >= 0 ? block.first : block.footFirst;
}

/** Last line that belongs to the byline, its lower or only part. */
export function bottomOf(block: Block): number {
  return block.footLast >= 0 ? block.footLast : block.last;
}

/** All lines that belong to bylines. */
export function linesOf(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const block of blocks) for (let line = topOf(block); line <= bottomOf(block); line++) lines.add(line);
  return lines;
}

/** First line of the part below the body; for a header the line behind it. */
export function footOf(block: Block): number {
  return block.place === 'split' ? block.footFirst : block.first;
}
