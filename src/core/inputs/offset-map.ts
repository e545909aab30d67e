import type { Span } from '../discussion.js';

/**
 * Where the characters of a text that was made from a source stand in that source. Piecewise: piece `i` covers the text
 * from `at[i]` to `at[i + 1]` (the last one to `length`) and the source from `from[i]` to `to[i]`. Both grow along the
 * pieces and pieces do not overlap, so the map is monotone.
 *
 * A piece as long in the text as in the source was copied, character by character. Any other was made of the source's
 * characters as a whole (`&amp;` gives `&`); one that covers nothing of the source was put in (a line break for `<p>`).
 */
export interface OffsetMap {
  readonly count: number;
  readonly at: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
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
  private count = 0;
  private at = new Uint32Array(64);
  private from = new Uint32Array(64);
  private to = new Uint32Array(64);
  /** Where the copied piece under way begins; its characters are taken from the source when it ends. */
  private copied = -1;

  constructor(private readonly source: string) {}

  /** Takes `source.slice(from, to)` as it is. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    if (this.copied >= 0 && this.to[this.count - 1] === from) this.to[this.count - 1] = to;
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
    const { count, length } = this;
    const map = {
      count,
      length,
      at: this.at.slice(0, count),
      from: this.from.slice(0, count),
      to: this.to.slice(0, count),
    };
    return { text: this.pieces.join(''), map };
  }

  private push(from: number, to: number): void {
    this.flush();
    if (this.count === this.at.length) this.grow();
    this.at[this.count] = this.length;
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }

  private flush(): void {
    if (this.copied < 0) return;
    this.pieces.push(this.source.slice(this.copied, this.to[this.count - 1]));
    this.copied = -1;
  }

  private grow(): void {
    const copy = (from: Uint32Array): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.at = copy(this.at);
    this.from = copy(this.from);
    this.to = copy(this.to);
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
  if (map.count === 0) return 0;
  const i = pieceAt(map, offset);
  if (offset >= map.length) return map.to[i];
  return map.from[i] + Math.floor(part(map, i, offset));
}

/** Where the character before `offset` ends in the source. */
export function sourceEnd(map: OffsetMap, offset: number): number {
  if (map.count === 0) return 0;
  const i = pieceAt(map, Math.max(0, offset - 1));
  return map.from[i] + Math.ceil(part(map, i, offset));
}

/** A stretch of a mapped text, mapped to the same source. */
export function sliceMapped({ text, map }: MappedText, { start, end }: Span): MappedText {
  const first = pieceAt(map, start);
  let count = 0;
  while (first + count < map.count && map.at[first + count] < end) count++;
  if (end <= start) count = 0;
  const [at, from, to] = [map.at, map.from, map.to].map((list) => list.slice(first, first + count));
  for (let i = 0; i < count; i++) at[i] = Math.max(0, at[i] - start);
  if (count > 0) {
    from[0] = sourceStart(map, start);
    to[count - 1] = sourceEnd(map, end);
  }
  return { text: text.slice(start, end), map: { count, at, from, to, length: Math.max(0, end - start) } };
}

/** `inner` was made from the text of `outer`: the same text, mapped to the source of `outer`. */
export function throughMap(inner: MappedText, outer: OffsetMap): MappedText {
  const builder = new MappedTextBuilder(inner.text);
  const made: { from: number; to: number }[] = [];
  const { map, text } = inner;
  for (let i = 0; i < map.count; i++) {
    const end = endOf(map, i);
    if (!isCopied(map, i)) {
      builder.insert(text.slice(map.at[i], end), 0);
      const { start: from, end: to } = sourceSpan(outer, { start: map.from[i], end: map.to[i] });
      made.push({ from, to });
      continue;
    }
    // A copied piece falls apart where the outer text's pieces do.
    for (let start = map.from[i], piece = pieceAt(outer, start); start < map.to[i]; piece++) {
      const stop = Math.min(map.to[i], endOf(outer, piece));
      builder.insert(text.slice(map.at[i] + start - map.from[i], map.at[i] + stop - map.from[i]), 0);
      made.push({ from: sourceStart(outer, start), to: sourceEnd(outer, stop) });
      start = stop;
    }
  }
  const { text: same, map: shape } = builder.finish();
  made.forEach(({ from, to }, i) => {
    shape.from[i] = from;
    shape.to[i] = Math.max(from, to);
  });
  return { text: same, map: shape };
}

/** The last piece that begins at or before `offset`. */
function pieceAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.at[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endOf(map: OffsetMap, i: number): number {
  return i + 1 < map.count ? map.at[i + 1] : map.length;
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
