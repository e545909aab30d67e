import type { Span } from '../discussion.js';
import { type MappedText, MappedTextBuilder } from './offset-map.js';
import type { Row, Rows, RowValue } from './row.js';
import { indexWithin } from '../text/index-within.js';

/** A table: its column names, and a record a line. */
export interface Table extends Rows {
  /** In lower case. */
  readonly columns: readonly string[];
}

const SEPARATORS = [',', '\t', ';', '|'];
const LONGEST_HEAD = 2000;

/**
 * A table with one name a column in its first line, the separator being the sign most frequent there; null when the first
 * line is no such line. Cells may stand in quotes, with `""` for a quote.
 */
export function readTable(text: string): Table | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = /^[^\r\n]*/.exec(text.slice(start, start + LONGEST_HEAD))![0];
  const separator = SEPARATORS.reduce((best, sign) => (countOf(head, sign) > countOf(head, best) ? sign : best));
  if (countOf(head, separator) === 0) return null;
  const lines = new TableReader(text, separator).lines(start);
  const first = lines.next();
  if (first.done) return null;
  const columns = first.value.map((cell) => readCell(text, cell).text.trim().toLowerCase());
  const places = new Map(columns.map((name, i) => [name, i]));
  const rows: Row[] = [];
  let damage: Rows['damage'] = null;
  for (const cells of lines) {
    if (cells.length === 1 && cells[0].end === cells[0].start) continue;
    const last = cells[cells.length - 1];
    if (last.isOpen) damage = { start: last.start, end: last.end, message: 'a quoted cell does not end' };
    rows.push(tableRow(text, places, cells));
  }
  return { columns, rows, damage };
}

interface Cell extends Span {
  readonly isQuoted: boolean;
  readonly isOpen: boolean;
}

class TableReader {
  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  *lines(at: number): Generator<Cell[]> {
    const { text } = this;
    while (at < text.length) {
      const cells: Cell[] = [];
      for (;;) {
        const cell = text.charCodeAt(at) === 0x22 ? this.quoted(at + 1) : this.plain(at);
        cells.push(cell);
        at = cell.isQuoted && !cell.isOpen ? this.plain(cell.end + 1).end : cell.end;
        if (text.charAt(at) !== this.separator) break;
        at++;
      }
      yield cells;
      at += text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
    }
  }

  private quoted(start: number): Cell {
    let end = this.text.indexOf('"', start);
    while (end >= 0 && this.text.charCodeAt(end + 1) === 0x22) end = this.text.indexOf('"', end + 2);
    return { start, end: end < 0 ? this.text.length : end, isQuoted: true, isOpen: end < 0 };
  }

  private plain(start: number): Cell {
    let end = start;
    for (; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (code === 0x0a || code === 0x0d || code === this.separator.charCodeAt(0)) break;
    }
    return { start, end, isQuoted: false, isOpen: false };
  }
}

function tableRow(text: string, places: ReadonlyMap<string, number>, cells: readonly Cell[]): Row {
  return {
    start: cells[0].isQuoted ? cells[0].start - 1 : cells[0].start,
    end: cells[cells.length - 1].end,
    get(name): RowValue | null {
      const place = places.get(name);
      const cell = place === undefined ? undefined : cells[place];
      return cell && cell.end > cell.start
        ? { start: cell.start, end: cell.end, words: () => readCell(text, cell).text, read: () => readCell(text, cell) }
        : null;
    },
  };
}

function readCell(text: string, { start, end, isQuoted }: Cell): MappedText {
  const builder = new MappedTextBuilder(text);
  let at = start;
  const next = (): number => indexWithin(text, '""', at, end);
  for (let quote = isQuoted ? next() : -1; quote >= 0; quote = next()) {
    builder.copy(at, quote);
    builder.replace('"', quote, quote + 2);
    at = quote + 2;
  }
  builder.copy(at, end);
  return builder.finish();
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
