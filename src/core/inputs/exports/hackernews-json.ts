import { type ExportFormat, has, wordsOf } from './export-format.js';

/** Hacker News: items of its own interface, and what Algolia's search gives. */
export const hackernewsJson: ExportFormat = {
  id: 'hackernews-json',
  name: 'Hacker News, JSON',
  structure: 'comments',
  recognises:
    'items with `by`, `time` and `text` as the site gives them, or `author`, `created_at_i` and `text` as its search does',
  example: [
    '{"id": 1, "created_at_i": 1299168309, "type": "story", "author": "annlee", "title": "Night loaves", "points": 7, "children": [',
    '  {"id": 2, "created_at_i": 1299168400, "type": "comment", "author": "bo", "text": "I bake mine at noon.", "parent_id": 1, "children": []}]}',
  ].join('\n'),
  syntax: 'json',
  kind(row) {
    const isItem = has(row, 'by', 'time', 'id') || has(row, 'author', 'created_at_i');
    if (!isItem) return null;
    if (has(row, 'text') || has(row, 'comment_text'))
      return has(row, 'parent') || has(row, 'parent_id') ? 'comment' : 'post';
    return has(row, 'title') ? 'post' : null;
  },
  author: ['author', 'by'],
  date: ['created_at', 'created_at_i', 'time'],
  body: ['text', 'comment_text', 'story_text'],
  votes: ['points', 'score'],
  key: (row) => wordsOf(row, 'id', 'objectID'),
  parent: (row) => wordsOf(row, 'parent', 'parent_id'),
  title: ['title', 'story_title'],
  isHtml: true,
};
