import type { Row } from '../row.js';
import { type ExportFormat, has, wordsOf } from './export-format.js';

const post = (id: string | null): string | null => (id === null ? null : `post ${id}`);

/** What the interface of Stack Exchange gives: questions, with or without their answers and comments inside. */
export const stackexchangeJson: ExportFormat = {
  id: 'stackexchange-json',
  name: 'Stack Exchange, JSON',
  structure: 'qa',
  recognises: '`items` with `owner`, `creation_date` and `question_id`, `answer_id` or `comment_id`, bodies included',
  example: [
    '{"items": [{"question_id": 1, "title": "Why do loaves sink?", "owner": {"display_name": "Ann Lee", "reputation": 88}, "score": 3,',
    '  "creation_date": 1299168309, "body": "<p>Mine do.</p>", "answers": [{"answer_id": 2, "question_id": 1, "is_accepted": true, "score": 9,',
    '    "owner": {"display_name": "Bo", "reputation": 512}, "creation_date": 1299169000, "body": "<p>Use less water.</p>"}]}]}',
  ].join('\n'),
  syntax: 'json',
  kind(row: Row) {
    if (!has(row, 'creation_date') || !(has(row, 'body') || has(row, 'body_markdown'))) return null;
    if (has(row, 'comment_id')) return 'comment';
    if (has(row, 'answer_id')) return 'answer';
    return has(row, 'question_id') ? 'question' : null;
  },
  author: ['owner.display_name'],
  date: ['creation_date'],
  body: ['body', 'body_markdown'],
  votes: ['score'],
  reputation: ['owner.reputation'],
  key: (row) =>
    has(row, 'comment_id') ? `comment ${wordsOf(row, 'comment_id')}` : post(wordsOf(row, 'answer_id', 'question_id')),
  parent(row) {
    if (has(row, 'comment_id')) return post(wordsOf(row, 'post_id'));
    return has(row, 'answer_id') ? post(wordsOf(row, 'question_id')) : null;
  },
  accepted: (row) => (wordsOf(row, 'is_accepted') === 'true' ? true : null),
  title: ['title'],
  isHtml: true,
};
