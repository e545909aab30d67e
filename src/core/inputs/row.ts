import type { Span } from '../discussion.js';
import type { MappedText } from './offset-map.js';

/** A value of an export as it stands in the source, without its quotes. */
export interface RowValue extends Span {
  /** The value itself, as `read` has it, where its places do not matter. */
  words(): string;
  /** The value itself: escapes and character references resolved, mapped to the source. Numbers and truth values as written. */
  read(): MappedText;
}

/** One record of an export, whatever its syntax: an object, an element, a line of a table. May enclose others. */
export interface Row extends Span {
  /** The value under a name, null when there is none or it is empty by the syntax's own word (`null`). Dots lead into inner objects. */
  get(name: string): RowValue | null;
}

/** All records of an export, in text order. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Where the syntax is broken and what is wrong there; null when it is not. */
  readonly damage: (Span & { readonly message: string }) | null;
}
