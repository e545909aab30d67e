import { argdown } from './argdown.js';
import { csv } from './csv.js';
import { EXPORT_FORMS, type Exporter, type ExportForm } from './exporter.js';
import { gold } from './gold.js';
import { graphml } from './graphml.js';
import { json, ndjson } from './json.js';
import { markdown } from './markdown.js';

export { exportPage, type DocumentWriter, type Exporter, type ExportForm, type ExportPage } from './exporter.js';
export { jsonText } from './json-text.js';
export { selectPosts } from './selection.js';

const EXPORTER_OF: Readonly<Record<ExportForm, Exporter>> = { ndjson, json, markdown, csv, graphml, argdown, gold };

/** One for each form, in the order of `EXPORT_FORMS`. */
export const EXPORTERS: readonly Exporter[] = EXPORT_FORMS.map((form) => EXPORTER_OF[form]);
