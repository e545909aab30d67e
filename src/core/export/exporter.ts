import type { Analysis } from '../analysis/analysis.js';
import type { Discussion } from '../discussion.js';

/** One page to be written. */
export interface ExportPage {
  /** Its name, as it should appear in the result. */
  readonly file: string;
  /** Where it was saved from, as the archive that holds it tells. */
  readonly uri?: string;
  readonly text: string;
  readonly discussion: Discussion;
  /** Null where only the structure was read. */
  readonly analysis: Analysis | null;
}

/** The forms a discussion can be written in; the command line's default first. */
export const EXPORT_FORMS = ['ndjson', 'json', 'markdown', 'csv', 'graphml', 'argdown', 'gold'] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

/** The ending of a file in each form, with its dot. */
export const FILE_ENDINGS: Readonly<Record<ExportForm, string>> = {
  ndjson: '.ndjson',
  json: '.json',
  markdown: '.md',
  csv: '.csv',
  graphml: '.graphml',
  argdown: '.argdown',
  gold: '.json',
};

/**
 * How one document holds its pages, so that they can be written one at a time: `head`, the pages with `separator`
 * between them, `tail`.
 */
export interface DocumentWriter {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  /** One page; `index` is its place in the document, from 0. Gives text with its line end. */
  readonly page: (page: ExportPage, index: number) => string;
}

/** A form a discussion can be written in. */
export interface Exporter {
  /** Public, never changes: the value of `--output`. */
  readonly id: ExportForm;
  /** The editor's language id for the result. */
  readonly languageId: string;
  /** The ending of a file in this form, with its dot. */
  readonly fileEnding: string;
  /** `several`: the document is a collection, even where it holds one page or none in the end. */
  readonly document: (several: boolean) => DocumentWriter;
}

/** One page as a whole document. */
export function exportPage(exporter: Exporter, page: ExportPage): string {
  const writer = exporter.document(false);
  return writer.head + writer.page(page, 0) + writer.tail;
}
