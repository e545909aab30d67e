import { firstWhere } from './first-where.js';

/** A long text that changes: kept in pieces, so that a change costs as much as one of them and not as the whole. */
export interface ChunkedText {
  readonly length: number;
  slice(start: number, end: number): string;
  replace(start: number, end: number, text: string): void;
  /** The whole text; joined when it is asked for. */
  toString(): string;
}

/** Pieces grow up to twice this length, in UTF-16 units, before they are cut. */
const PIECE = 1 << 15;

/** Cuts a text into pieces. */
export function chunkedText(text: string): ChunkedText {
  let joined: string | null = text;
  const pieces = cut(text);
  /** Where each piece begins, and behind the last one where the text ends. */
  const starts = [0];
  measureFrom(0);

  function measureFrom(first: number): void {
    starts.length = pieces.length + 1;
    for (let i = first; i < pieces.length; i++) starts[i + 1] = starts[i] + pieces[i].length;
  }

  function pieceAt(offset: number): number {
    return Math.max(0, firstWhere(pieces.length, (i) => starts[i] > offset) - 1);
  }

  return {
    get length() {
      return starts[pieces.length];
    },
    slice(start, end) {
      let sliced = '';
      for (let i = pieceAt(start); i < pieces.length && starts[i] < end; i++) {
        sliced += pieces[i].slice(Math.max(0, start - starts[i]), end - starts[i]);
      }
      return sliced;
    },
    replace(start, end, inserted) {
      const first = pieceAt(start);
      const last = pieceAt(end);
      const before = pieces[first].slice(0, start - starts[first]);
      const merged = before + inserted + pieces[last].slice(end - starts[last]);
      pieces.splice(first, last - first + 1, ...(merged.length > 2 * PIECE ? cut(merged) : [merged]));
      joined = null;
      measureFrom(first);
    },
    toString: () => (joined ??= pieces.join('')),
  };
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces.length > 0 ? pieces : [''];
}
