import { toJson } from '../json.js';
import { type Exporter, type ExportPage, FILE_ENDINGS } from './exporter.js';
import { jsonText } from './json-text.js';

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
