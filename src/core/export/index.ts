import { argdown } from './argdown.js';
import { csv } from './csv.js';
import type { Exporter } from './exporter.js';
import { graphml } from './graphml.js';
import { json, ndjson } from './json.js';
import { markdown } from './markdown.js';

export { exportPage, type DocumentWriter, type Exporter, type ExportForm, type ExportPage } from './exporter.js';
export { jsonText } from './json.js';

/** The forms a discussion can be written in; the command line's default first. */
export const EXPORTERS: readonly Exporter[] = [ndjson, json, markdown, csv, graphml, argdown];
