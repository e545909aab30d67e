import type { Span } from '../discussion.js';
import { firstWhere } from '../text/first-where.js';

/**
 * Where the characters of a text that was made from a source stand in that source. Piecewise: piece `i` covers the text
 * from `at[i]` to `at[i + 1]` (the last one to `length`) and the source from `from[i]` to `to[i]`. Both grow along the
 * pieces and pieces do not overlap, so the map is monotone.
 *
 * A piece as long in the text as in the source was copied, character by character. Any other was made of the source's
 * characters as a whole (`&amp;` gives `&`); one that covers nothing of the source was put in (a line break for `<p>`).
 */
export interface OffsetMap {
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Length of the text. */
  readonly length: number;
}

/** A text with the way back to what it was made from. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Writes a mapped text from left to right. Sources of the pieces must not go back. */
export class MappedTextBuilder {
  /** Length of the text so far. */
  length = 0;
  private readonly pieces: string[] = [];
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** Where the copied piece under way begins; its characters are taken from the source when it ends. */
  private copied = -1;

  constructor(private readonly source: string) {}

  /** Takes `source.slice(from, to)` as it is. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    const last = this.to.length - 1;
    if (this.copied >= 0 && this.to[last] === from) this.to[last] = to;
    else {
      this.push(from, to);
      this.copied = from;
    }
    this.length += to - from;
  }

  /** Writes `words` for the source's characters from `from` to `to`. */
  replace(words: string, from: number, to: number): void {
    if (words.length === 0) return;
    this.push(from, to);
    this.pieces.push(words);
    this.length += words.length;
  }

  /** Writes `words` that the source does not have, at its place `at`. */
  insert(words: string, at: number): void {
    this.replace(words, at, at);
  }

  finish(): MappedText {
    this.flush();
    const { at, from, to, length } = this;
    return { text: this.pieces.join(''), map: { at, from, to, length } };
  }

  private push(from: number, to: number): void {
    this.flush();
    this.at.push(this.length);
    this.from.push(from);
    this.to.push(to);
  }

  private flush(): void {
    if (this.copied < 0) return;
    this.pieces.push(this.source.slice(this.copied, this.to[this.to.length - 1]));
    this.copied = -1;
  }
}

/** The source's own text, mapped to itself. */
export function unmapped(source: string, { start, end }: Span = { start: 0, end: source.length }): MappedText {
  const builder = new MappedTextBuilder(source);
  builder.copy(start, end);
  return builder.finish();
}

/** The source's span behind a span of the text. Empty only where the span holds nothing the source has. */
export function sourceSpan(map: OffsetMap, { start, end }: Span): Span {
  const from = sourceStart(map, start);
  return { start: from, end: end > start ? Math.max(from, sourceEnd(map, end)) : from };
}

/** Where the character at `offset` begins in the source. */
export function sourceStart(map: OffsetMap, offset: number): number {
  if (map.at.length === 0) return 0;
  const i = pieceAt(map, offset);
  if (offset >= map.length) return map.to[i];
  return map.from[i] + Math.floor(part(map, i, offset));
}

/** Where the character before `offset` ends in the source. */
export function sourceEnd(map: OffsetMap, offset: number): number {
  if (map.at.length === 0) return 0;
  const i = pieceAt(map, Math.max(0, offset - 1));
  return map.from[i] + Math.ceil(part(map, i, offset));
}

/** A stretch of a mapped text, mapped to the same source. */
export function sliceMapped({ text, map }: MappedText, { start, end }: Span): MappedText {
  const [at, from, to]: number[][] = [[], [], []];
  for (let i = pieceAt(map, start); end > start && i < map.at.length && map.at[i] < end; i++) {
    at.push(Math.max(0, map.at[i] - start));
    from.push(map.at[i] < start ? sourceStart(map, start) : map.from[i]);
    to.push(endOf(map, i) > end ? sourceEnd(map, end) : map.to[i]);
  }
  return { text: text.slice(start, end), map: { at, from, to, length: Math.max(0, end - start) } };
}

/** `inner` was made from the text of `outer`: the same text, mapped to the source of `outer`. */
export function throughMap({ text, map }: MappedText, outer: OffsetMap): MappedText {
  const [at, from, to]: number[][] = [[], [], []];
  const push = (offset: number, span: Span): void => {
    at.push(offset);
    from.push(span.start);
    to.push(span.end);
  };
  for (let i = 0; i < map.at.length; i++) {
    const [first, end] = [map.from[i], map.to[i]];
    if (!isCopied(map, i)) {
      push(map.at[i], sourceSpan(outer, { start: first, end }));
      continue;
    }
    // A copied piece falls apart where the outer text's pieces do.
    for (let start = first, piece = pieceAt(outer, start); start < end; piece++) {
      const stop = Math.min(end, endOf(outer, piece));
      push(map.at[i] + start - first, sourceSpan(outer, { start, end: stop }));
      start = stop;
    }
  }
  return { text, map: { at, from, to, length: map.length } };
}

/** The last piece that begins at or before `offset`. */
function pieceAt(map: OffsetMap, offset: number): number {
  return Math.max(0, firstWhere(map.at.length, (i) => map.at[i] > offset) - 1);
}

function endOf(map: OffsetMap, i: number): number {
  return i + 1 < map.at.length ? map.at[i + 1] : map.length;
}

function isCopied(map: OffsetMap, i: number): boolean {
  return map.to[i] - map.from[i] === endOf(map, i) - map.at[i];
}

/** How much of the source's part of piece `i` lies before `offset`; inside a piece that was not copied, in proportion. */
function part(map: OffsetMap, i: number, offset: number): number {
  const length = endOf(map, i) - map.at[i];
  const into = offset - map.at[i];
  const source = map.to[i] - map.from[i];
  return length === source ? into : length === 0 ? 0 : (into * source) / length;
}
