import { toJson } from '../json.js';
import { type Exporter, type ExportPage, FILE_ENDINGS } from './exporter.js';

/** Characters JSON allows raw in strings though a terminal obeys them or readers do not see them: controls, direction marks. */
const UNSEEN = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** `value` as JSON that shows every character it holds; `indent` as in `JSON.stringify`. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One object a line. */
export const ndjson: Exporter = {
  id: 'ndjson',
  languageId: 'jsonl',
  fileEnding: FILE_ENDINGS.ndjson,
  document: () => ({ head: '', separator: '', tail: '', page: (page) => jsonText(publicForm(page)) + '\n' }),
};

/** One indented object; of several pages, an array of them. */
export const json: Exporter = {
  id: 'json',
  languageId: 'json',
  fileEnding: FILE_ENDINGS.json,
  document: (several) =>
    several
      ? { head: '[\n', separator: ',\n', tail: '\n]\n', page: (page) => indented(jsonText(publicForm(page), 2)) }
      : { head: '', separator: '', tail: '', page: (page) => jsonText(publicForm(page), 2) + '\n' },
};

function publicForm({ file, uri, text, discussion, analysis }: ExportPage): object {
  return toJson(text, discussion, { file, ...(uri !== undefined && { uri }), ...(analysis && { analysis }) });
}

/** Line feeds stand only between JSON's tokens, never inside a string. */
function indented(lines: string): string {
  return '  ' + lines.replaceAll('\n', '\n  ');
}
