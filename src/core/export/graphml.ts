import { type CellValue, type Column, COLUMNS, type Row, rowsOf } from './columns.js';
import { type Exporter, type ExportPage, FILE_ENDINGS } from './exporter.js';
import { printable } from './plain-text.js';

const XML_TYPES = { string: 'string', integer: 'long', number: 'double', boolean: 'boolean' } as const;

/** What an edge holds: why, how surely, and how the reply stands to its parent. */
const EDGE_COLUMNS: readonly Column[] = [
  { name: 'evidence', type: 'string', value: ({ post }) => post.evidence },
  { name: 'confidence', type: 'number', value: ({ post }) => post.parentConfidence },
  { name: 'stance', type: 'string', value: ({ analysis }) => analysis?.stance?.label ?? null },
];

/** A graph a page: one node a post, one edge a reply, from the reply to the post it answers. */
export const graphml: Exporter = {
  id: 'graphml',
  languageId: 'xml',
  fileEnding: FILE_ENDINGS.graphml,
  document: () => ({ head: writeHead(), separator: '', tail: '</graphml>\n', page: writeGraph }),
};

function writeHead(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"',
    '         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '         xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    '  <key id="graph.file" for="graph" attr.name="file" attr.type="string"/>',
    '  <key id="graph.title" for="graph" attr.name="title" attr.type="string"/>',
    ...COLUMNS.map((column) => writeKey(column, 'node', column.name)),
    ...EDGE_COLUMNS.map((column) => writeKey(column, 'edge', edgeKey(column))),
    '',
  ].join('\n');
}

function writeKey(column: Column, target: 'node' | 'edge', id: string): string {
  return `  <key id="${id}" for="${target}" attr.name="${column.name}" attr.type="${XML_TYPES[column.type]}"/>`;
}

/** Keys share one list of ids over nodes and edges. */
function edgeKey(column: Column): string {
  return `edge.${column.name}`;
}

/** Node ids are unique in their graph, and p1, p2, … in each, like in every other form. */
function writeGraph(page: ExportPage, index: number): string {
  const rows = rowsOf(page);
  const edges = rows.filter((row) => row.parent !== null);
  return [
    `  <graph id="g${index + 1}" edgedefault="directed">`,
    ...writeData('    ', 'graph.file', page.file),
    ...writeData('    ', 'graph.title', page.discussion.title?.value ?? null),
    ...rows.flatMap((row) => [
      `    <node id="${row.name}">`,
      ...COLUMNS.flatMap((column) => writeData('      ', column.name, column.value(row))),
      '    </node>',
    ]),
    ...edges.flatMap((row: Row) => [
      `    <edge source="${row.name}" target="${row.parent}">`,
      ...EDGE_COLUMNS.flatMap((column) => writeData('      ', edgeKey(column), column.value(row))),
      '    </edge>',
    ]),
    '  </graph>',
    '',
  ].join('\n');
}

/** A line with the value; none where there is no value. */
function writeData(indent: string, key: string, value: CellValue): string[] {
  return value === null ? [] : [`${indent}<data key="${key}">${xmlText(String(value))}</data>`];
}

/** Text as XML 1.0 can hold it. */
function xmlText(text: string): string {
  return printable(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
