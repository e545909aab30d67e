import { type CellValue, COLUMNS, rowsOf } from './columns.js';
import { type Exporter, FILE_ENDINGS } from './exporter.js';
import { printable } from './plain-text.js';

/** A table with a row a post, as RFC 4180 has it; all pages in one table. */
export const csv: Exporter = {
  id: 'csv',
  languageId: 'csv',
  fileEnding: FILE_ENDINGS.csv,
  document: () => ({
    head: COLUMNS.map((column) => column.name).join(',') + '\r\n',
    separator: '',
    tail: '',
    page: (page) =>
      rowsOf(page)
        .map((row) => COLUMNS.map((column) => csvCell(column.value(row))).join(',') + '\r\n')
        .join(''),
  }),
};

/**
 * One cell. Text a spreadsheet would run as a formula gets a leading `'`; numbers stay as they are. Null is the empty cell.
 *
 *     =SUM(A1)   →   '=SUM(A1)
 *     -3         →   -3 for the number, '-3 for the text
 */
export function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = printable(/^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value);
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
