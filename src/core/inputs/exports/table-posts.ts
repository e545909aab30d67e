import type { Row } from '../row.js';
import { type ExportFormat, has, wordsOf } from './export-format.js';
import { AUTHOR_NAMES, BODY_NAMES, DATE_NAMES, KEY_NAMES, PARENT_NAMES, VOTE_NAMES } from './field-names.js';

const hasOne = (row: Row, names: readonly string[]): boolean => names.some((name) => has(row, name));

/** What tables and lists of objects with telling names have in common. */
const NAMED: Omit<ExportFormat, 'id' | 'name' | 'recognises' | 'example' | 'syntax'> = {
  structure: 'comments',
  kind: (row) => (hasOne(row, BODY_NAMES) && hasOne(row, AUTHOR_NAMES) && hasOne(row, DATE_NAMES) ? 'comment' : null),
  least: 2,
  author: AUTHOR_NAMES,
  date: DATE_NAMES,
  body: BODY_NAMES,
  votes: VOTE_NAMES,
  key: (row) => wordsOf(row, ...KEY_NAMES),
  parent: (row) => wordsOf(row, ...PARENT_NAMES),
  isHtml: false,
};

/** Tables of anybody's. */
export const tablePosts: ExportFormat = {
  ...NAMED,
  id: 'table-posts',
  name: 'Table of posts (CSV)',
  recognises:
    'a first line that names columns for author, date and text, in any order and one of many languages; separated by comma, semicolon or tab',
  example: [
    'id,author,date,text,parent,score',
    '1,Ann Lee,2011-03-03 16:05,I bake mine at night.,,12',
    '2,Bo,2011-03-03 17:12,"And I, at noon.",1,3',
  ].join('\n'),
  syntax: 'table',
};

/** Lists of objects of anybody's. */
export const objectPosts: ExportFormat = {
  ...NAMED,
  id: 'object-posts',
  name: 'List of posts (JSON)',
  recognises: 'objects that have an author, a date and a text under usual names, at least two of them',
  example: [
    '[{"id": 1, "author": "Ann Lee", "date": "2011-03-03T16:05:09Z", "text": "I bake mine at night."},',
    ' {"id": 2, "author": "Bo", "date": "2011-03-03T17:12:40Z", "text": "And I at noon.", "parent": 1}]',
  ].join('\n'),
  syntax: 'json',
};
