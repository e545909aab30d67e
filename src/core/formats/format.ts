import type { PostKind, Structure } from '../discussion.js';
import type { Block } from '../layout/block.js';
import type { Page } from '../layout/page.js';

/**
 * Where a format shows votes, when not in the byline: on a line of their own above the body, glued to the body's first
 * letter, or on a line of their own below it.
 */
export type VotesAt = 'byline' | 'above' | 'glued' | 'below' | 'none';

/**
 * How a format shows who answers whom: by section (comments under their answer, answers under the question), by a level
 * in the byline, by link words (`parent`, `prev`), by indentation, or not at all.
 */
export type ReplyBy = 'section' | 'level' | 'words' | 'indentation' | 'none';

/** A platform's way to show discussions, as data. The engine owns all that formats share; see docs/adr/0002. */
export interface Format {
  /** Kebab-case, public, never changes; also the file's name. */
  readonly id: string;
  readonly name: string;
  readonly structure: Structure;
  /** One sentence: what a page must look like. */
  readonly recognises: string;
  /** A few lines of an invented page. */
  readonly example: string;
  /** The matcher runs only on lines that have one of these facts; 0 for any visible line. */
  readonly needs: number;
  /** The fewest bylines that make a page of this format. */
  readonly least: number;
  /** At least one byline must be of such a kind; signatures alone prove no platform. */
  readonly requires?: readonly PostKind[];
  /** Reads the line as (the anchor of) a byline; reads, never decides. */
  readonly match: (page: Page, line: number) => Block | null;
  /** Finds all bylines at once, in text order, where no single line tells; then `match` and `needs` are not asked. */
  readonly find?: (page: Page) => readonly Block[];
  readonly votes: VotesAt;
  readonly reply: ReplyBy;
  /** Kinds of posts whose bylines do not tell: of the first one, and of the others. */
  readonly kinds?: { readonly first: PostKind; readonly rest: PostKind };
  /** Furniture that only this platform has: whole lines, folded by `foldPhrase`. */
  readonly furniture?: ReadonlySet<string>;
  /** Nothing but posts stands on such a page: lines that elsewhere are furniture belong to the bodies. */
  readonly verbatim?: boolean;
  /** The first line of the first post, where the byline is a footer; null leaves it to the engine. */
  readonly head?: (page: Page, first: Block) => number | null;
}
