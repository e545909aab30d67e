import type { PostKind, Structure } from '../../discussion.js';
import type { Row } from '../row.js';
import type { RowNames } from '../xml-rows.js';

/** A platform's way to hand out its discussions as records, as data; the engine owns all that exports share (docs/adr/0007). */
export interface ExportFormat {
  /** Kebab-case, public, never changes; also the file's name. */
  readonly id: string;
  readonly name: string;
  readonly structure: Exclude<Structure, 'none'>;
  /** One sentence: what a file must look like. */
  readonly recognises: string;
  /** A few lines of an invented file. */
  readonly example: string;
  readonly syntax: 'json' | 'xml' | 'table';
  /** XML: which elements are records. */
  readonly elements?: RowNames;
  /** What kind of post a record is; null when it is none. */
  readonly kind: (row: Row) => PostKind | null;
  /** The fewest posts that make such a file; one when not given. */
  readonly least?: number;
  /** Names under which a value may stand, the first one that is there counts. */
  readonly author: readonly string[];
  readonly date: readonly string[];
  readonly body: readonly string[];
  readonly votes?: readonly string[];
  readonly up?: readonly string[];
  readonly down?: readonly string[];
  readonly reputation?: readonly string[];
  readonly rating?: readonly string[];
  /** A record's name for itself, and for the one it answers; null when it has none. */
  readonly key?: (row: Row) => string | null;
  readonly parent?: (row: Row) => string | null;
  readonly accepted?: (row: Row) => boolean | null;
  /** Names of the discussion's title; of any record, the first one that has it. */
  readonly title?: readonly string[];
  /** Bodies are HTML. */
  readonly isHtml: boolean;
}

/** The words of a record under the first of the names that it has; null for none. */
export function wordsOf(row: Row, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = row.get(name);
    if (value) return value.words();
  }
  return null;
}

/** Whether a record has all of these. */
export function has(row: Row, ...names: readonly string[]): boolean {
  return names.every((name) => row.get(name) !== null);
}
