import { type ExportFormat, has, wordsOf } from './export-format.js';

/** The data dump of Stack Exchange: Posts.xml and Comments.xml. */
export const stackexchangeXml: ExportFormat = {
  id: 'stackexchange-xml',
  name: 'Stack Exchange, data dump',
  structure: 'qa',
  recognises: 'rows of `Posts.xml` or `Comments.xml`; people whose names the dump leaves out stay unnamed',
  example: [
    '<posts>',
    '  <row Id="1" PostTypeId="1" CreationDate="2011-03-03T16:05:09.120" Score="3" Body="&lt;p&gt;Mine sink.&lt;/p&gt;" OwnerDisplayName="Ann Lee" Title="Why do loaves sink?" />',
    '  <row Id="2" PostTypeId="2" ParentId="1" CreationDate="2011-03-03T17:12:40.003" Score="9" Body="&lt;p&gt;Use less water.&lt;/p&gt;" OwnerDisplayName="Bo" />',
    '</posts>',
  ].join('\n'),
  syntax: 'xml',
  elements: { row: null },
  kind(row) {
    if (has(row, '@PostId', '@Text', '@CreationDate')) return 'comment';
    if (!has(row, '@Body', '@CreationDate')) return null;
    const type = wordsOf(row, '@PostTypeId');
    return type === '1' ? 'question' : type === '2' ? 'answer' : null;
  },
  author: ['@OwnerDisplayName', '@UserDisplayName'],
  date: ['@CreationDate'],
  body: ['@Body', '@Text'],
  votes: ['@Score'],
  key: (row) => (has(row, '@PostId') ? `comment ${wordsOf(row, '@Id')}` : wordsOf(row, '@Id')),
  parent: (row) => wordsOf(row, '@ParentId', '@PostId'),
  title: ['@Title'],
  isHtml: true,
};
