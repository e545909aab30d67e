import type { Span } from '../discussion.js';
import { entityAt } from './entities.js';
import { type Attributes, type MarkupHandler, scanMarkup } from './markup.js';
import { type MappedText, MappedTextBuilder } from './offset-map.js';
import type { Row, Rows, RowValue } from './row.js';
import { indexWithin } from '../text/index-within.js';

/** Elements that are records, each with the record it stands in; null for one that stands in no other. */
export type RowNames = Readonly<Record<string, string | null>>;

/**
 * Elements of the given names as records: an attribute is asked for as `@name`, a child's text by the child's name, its
 * attribute as `child@name`, a grandchild as `child.grandchild`. What is not closed ends with the text.
 */
export function readXml(text: string, names: RowNames): Rows {
  const reader = new XmlReader(text, names);
  scanMarkup(text, reader, true);
  return reader.finish();
}

interface Element {
  readonly name: string;
  /** Its way from the record it stands in. */
  readonly path: string;
  readonly row: XmlRow | null;
}

const DEEPEST = 512;

class XmlReader implements MarkupHandler {
  private readonly rows: XmlRow[] = [];
  private readonly stack: Element[] = [];
  private dropped = 0;
  private row: XmlRow | null = null;
  private readonly outer: (XmlRow | null)[] = [];

  constructor(
    private readonly source: string,
    private readonly names: RowNames,
  ) {}

  open(name: string, attributes: Attributes, start: number, end: number, isClosed: boolean): void {
    if (this.stack.length >= DEEPEST) {
      if (!isClosed) this.dropped++;
      return;
    }
    const isRow = Object.hasOwn(this.names, name) && this.names[name] === (this.row?.name ?? null);
    let path = '';
    if (isRow) {
      this.outer.push(this.row);
      this.row = new XmlRow(this.source, name, start);
      this.rows.push(this.row);
    } else if (this.row) {
      const above = this.stack.at(-1);
      const around = above?.row === this.row ? (above?.path ?? '') : '';
      path = around === '' ? name : `${around}.${name}`;
    }
    this.row?.attributes(isRow ? '' : path, attributes);
    this.stack.push({ name, path, row: this.row });
    if (isClosed) this.close(name, end - 1);
  }

  close(name: string, start: number): void {
    if (this.dropped > 0) {
      this.dropped--;
      return;
    }
    let at = this.stack.length - 1;
    while (at >= 0 && this.stack[at].name !== name) at--;
    if (at < 0) return;
    while (this.stack.length > at) {
      const { row, path } = this.stack.pop()!;
      if (row && path === '' && row === this.row) {
        row.end = this.endOfTag(start);
        this.row = this.outer.pop() ?? null;
      }
    }
  }

  text(start: number, end: number): void {
    this.keep({ start, end, isVerbatim: false });
  }

  cdata(start: number, end: number): void {
    this.keep({ start, end, isVerbatim: true });
  }

  finish(): Rows {
    const { length } = this.source;
    const left = this.stack.length > 0;
    for (const row of this.rows) if (row.end < 0) row.end = length;
    return {
      rows: this.rows,
      damage: left && length > 0 ? { start: length - 1, end: length, message: 'it breaks off' } : null,
    };
  }

  private keep(piece: Piece): void {
    const path = this.stack.at(-1)?.path ?? '';
    if (path !== '') this.row?.keep(path, piece);
  }

  private endOfTag(start: number): number {
    const end = this.source.indexOf('>', start);
    return end < 0 ? this.source.length : end + 1;
  }
}

/** A stretch of a value's text. */
interface Piece extends Span {
  readonly isVerbatim: boolean;
}

class XmlRow implements Row {
  end = -1;
  private readonly values = new Map<string, Piece[]>();

  constructor(
    private readonly text: string,
    readonly name: string,
    readonly start: number,
  ) {}

  attributes(path: string, attributes: Attributes): void {
    for (const name of attributes.names()) {
      const span = attributes.span(name);
      if (span && span.end > span.start) this.keep(`${path}@${name}`, { ...span, isVerbatim: false });
    }
  }

  keep(path: string, piece: Piece): void {
    const known = this.values.get(path);
    if (known) known.push(piece);
    else this.values.set(path, [piece]);
  }

  get(name: string): RowValue | null {
    const pieces = this.values.get(name)?.filter((piece) => this.text.slice(piece.start, piece.end).trim() !== '');
    if (!pieces || pieces.length === 0) return null;
    const { start } = pieces[0];
    const { end } = pieces[pieces.length - 1];
    const read = (): MappedText => readPieces(this.text, pieces);
    return { start, end, words: () => read().text, read };
  }
}

function readPieces(text: string, pieces: readonly Piece[]): MappedText {
  const builder = new MappedTextBuilder(text);
  for (const { start, end, isVerbatim } of pieces) {
    let at = start;
    for (
      let sign = isVerbatim ? -1 : indexWithin(text, '&', at, end);
      sign >= 0;
      sign = indexWithin(text, '&', sign + 1, end)
    ) {
      const entity = entityAt(text, sign, end);
      if (!entity) continue;
      builder.copy(at, sign);
      builder.replace(entity.words, sign, entity.end);
      at = entity.end;
      sign = at - 1;
    }
    builder.copy(at, end);
  }
  return builder.finish();
}
