import type { Discussion } from '../discussion.js';
import { readTable } from './csv-rows.js';
import { EXPORTS } from './exports/index.js';
import { readJson } from './json-rows.js';
import { readMhtml } from './mhtml.js';
import { unmapped } from './offset-map.js';
import { readExport } from './read-export.js';
import { recogniseSyntax } from './recognise.js';
import { readSavedPage, type ReadPlain } from './saved-page.js';
import { readXml, type RowNames } from './xml-rows.js';

const exportsIn = (syntax: 'json' | 'xml' | 'table'): typeof EXPORTS =>
  EXPORTS.filter((format) => format.syntax === syntax);
const ELEMENTS: RowNames = Object.assign({}, ...exportsIn('xml').map(({ elements }) => elements)) as RowNames;

/**
 * Reads what is not plain text: saved pages, web archives, exports; every span is one of `source`. Null for a plain text,
 * and for a file that is none of these after all. Never throws.
 * @param languageId the editor's language, a hint; null when there is none
 */
export function readInput(source: string, languageId: string | null, readPlain: ReadPlain): Discussion | null {
  switch (recogniseSyntax(source, languageId)) {
    case 'plain':
      return null;
    case 'html':
      return readSavedPage(unmapped(source), readPlain);
    case 'mhtml': {
      const page = readMhtml(source);
      return page && readSavedPage(page, readPlain);
    }
    case 'json':
      return readExport(readJson(source), exportsIn('json'));
    case 'xml':
      return readExport(readXml(source, ELEMENTS), exportsIn('xml'));
    case 'table': {
      const table = readTable(source);
      return table && readExport(table, exportsIn('table'));
    }
  }
}
