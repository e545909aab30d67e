import type { Discussion, Found, Warning } from '../discussion.js';
import { provenOrder, type NumericOrder } from '../bylines/dates/date-mark.js';
import { DateScanner } from '../bylines/dates/scan-dates.js';
import { assembleRaw } from './assemble-raw.js';
import type { ExportFormat } from './exports/export-format.js';
import { htmlText } from './html-text.js';
import { type MappedText, throughMap } from './offset-map.js';
import type { RawDate, RawPost } from './raw-post.js';
import { readDate } from './read-date.js';
import type { Row, Rows, RowValue } from './row.js';

/** So many records show what a file holds. */
const SAMPLE = 1000;
/** Longest text looked at for a date. */
const LONGEST_DATE = 200;

/** The discussion in an export's records, by the first of the formats whose posts they hold; null when they hold none. */
export function readExport({ rows, damage }: Rows, formats: readonly ExportFormat[]): Discussion | null {
  const read = readRows(rows, formats);
  if (!read) return null;
  const { format, posts } = read;
  const warnings: Warning[] = damage
    ? [
        {
          code: 'input-damaged',
          message: `The file is damaged: ${damage.message}.`,
          start: damage.start,
          end: damage.end,
        },
      ]
    : [];
  const { id, structure } = format;
  const isQuestions = posts.some(({ kind }) => kind === 'answer' || kind === 'question');
  const page = { format: id, structure: isQuestions ? 'qa' : structure, title: titleOf(rows, format) } as const;
  return { ...assembleRaw(posts, page), warnings };
}

/** The posts of the first format that finds enough of its own. */
export function readRows(
  rows: readonly Row[],
  formats: readonly ExportFormat[],
): { format: ExportFormat; posts: RawPost[] } | null {
  const sample = rows.slice(0, SAMPLE);
  for (const format of formats) {
    if (!sample.some((row) => format.kind(row) !== null)) continue;
    const posts = postsOf(rows, format);
    if (posts.length >= (format.least ?? 1) && posts.some(({ kind }) => kind !== 'post')) return { format, posts };
  }
  return null;
}

function postsOf(rows: readonly Row[], format: ExportFormat): RawPost[] {
  const posts: RawPost[] = [];
  const order = orderOf(rows, format);
  /** Posts that enclose the record at hand. */
  const open: number[] = [];
  for (const row of rows) {
    const kind = format.kind(row);
    if (kind === null) continue;
    while (open.length > 0 && posts[open[open.length - 1]].end <= row.start) open.pop();
    const count = (names: readonly string[] | undefined): Found<number> | null => countOf(valueOf(row, names));
    posts.push({
      start: row.start,
      end: row.end,
      kind,
      author: textOf(valueOf(row, format.author)),
      date: dateOf(valueOf(row, format.date), order),
      votes: count(format.votes),
      up: count(format.up)?.value ?? null,
      down: count(format.down)?.value ?? null,
      reputation: count(format.reputation),
      rating: count(format.rating)?.value ?? null,
      accepted: format.accepted?.(row) ?? null,
      body: bodyOf(valueOf(row, format.body), format.isHtml),
      key: format.key?.(row) ?? null,
      parentKey: format.parent?.(row) ?? null,
      within: open.at(-1) ?? -1,
    });
    open.push(posts.length - 1);
  }
  return posts;
}

function valueOf(row: Row, names: readonly string[] | undefined): RowValue | null {
  for (const name of names ?? []) {
    const value = row.get(name);
    if (value) return value;
  }
  return null;
}

function textOf(value: RowValue | null): Found<string> | null {
  const text = value?.words().trim();
  return value && text ? { value: text, start: value.start, end: value.end } : null;
}

function countOf(value: RowValue | null): Found<number> | null {
  const text = value?.words().trim();
  const number = text && /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) || 0 : null;
  return value && number !== null ? { value: number, start: value.start, end: value.end } : null;
}

function dateOf(value: RowValue | null, order: NumericOrder): RawDate | null {
  const found = textOf(value);
  return found && { text: found.value, iso: readDate(found.value, order), start: found.start, end: found.end };
}

function bodyOf(value: RowValue | null, isHtml: boolean): MappedText | null {
  if (!value) return null;
  const words = value.read();
  return isHtml && /[<&]/.test(words.text) ? throughMap(htmlText(words.text), words.map) : words;
}

/** Which number of `03/04/2011` is the day: the first date that proves it decides for all. */
function orderOf(rows: readonly Row[], format: ExportFormat): NumericOrder {
  const scanner = new DateScanner();
  for (const row of rows.slice(0, SAMPLE)) {
    const text = valueOf(row, format.date)?.words() ?? '';
    const [mark] = scanner.scan(text, 0, Math.min(text.length, LONGEST_DATE));
    const order = mark && provenOrder(mark);
    if (order) return order;
  }
  return 'month-first';
}

function titleOf(rows: readonly Row[], { title }: ExportFormat): Found<string> | null {
  for (const row of title ? rows.slice(0, SAMPLE) : []) {
    const value = valueOf(row, title);
    if (value) return textOf(value);
  }
  return null;
}
