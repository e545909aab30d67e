import type { Row } from '../row.js';
import { type ExportFormat, has, wordsOf } from './export-format.js';

/** `t1_abc` names the comment `abc`, `t3_abc` the submission. */
const bare = (row: Row, ...names: string[]): string | null => wordsOf(row, ...names)?.replace(/^t\d_/, '') ?? null;

/** Reddit's listings, and dumps with one comment a line. */
export const redditJson: ExportFormat = {
  id: 'reddit-json',
  name: 'Reddit, JSON',
  structure: 'comments',
  recognises:
    'a listing as `.json` behind the address gives it, or lines of comments with `author`, `body` and `created_utc`',
  example: [
    '{"kind": "Listing", "data": {"children": [{"kind": "t1", "data": {"id": "c1", "parent_id": "t3_s1",',
    '"author": "annlee", "body": "I bake mine at night.", "score": 12, "created_utc": 1299168309}}]}}',
  ].join('\n'),
  syntax: 'json',
  kind(row) {
    if (!has(row, 'created_utc', 'author')) return null;
    if (has(row, 'body')) return 'comment';
    return has(row, 'title') && has(row, 'selftext') ? 'post' : null;
  },
  author: ['author'],
  date: ['created_utc'],
  body: ['body', 'selftext'],
  votes: ['score', 'ups'],
  key: (row) => bare(row, 'name', 'id'),
  parent: (row) => bare(row, 'parent_id'),
  title: ['title', 'link_title'],
  isHtml: false,
};
