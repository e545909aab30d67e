import { type ExportFormat, has, wordsOf } from './export-format.js';

/** Issues, pull requests and their comments as GitHub's interface gives them. */
export const githubJson: ExportFormat = {
  id: 'github-json',
  name: 'GitHub, JSON',
  structure: 'comments',
  recognises: 'issues or comments with `user.login`, `created_at` and `body`',
  example: [
    '[{"id": 1, "user": {"login": "annlee"}, "created_at": "2011-03-03T16:05:09Z", "body": "The oven stays cold.", "reactions": {"+1": 2, "-1": 0}},',
    ' {"id": 2, "user": {"login": "bo"}, "created_at": "2011-03-04T08:00:00Z", "body": "@annlee: is it plugged in?"}]',
  ].join('\n'),
  syntax: 'json',
  kind(row) {
    if (!has(row, 'user.login', 'created_at', 'body')) return null;
    return has(row, 'number', 'title') ? 'post' : 'comment';
  },
  author: ['user.login'],
  date: ['created_at'],
  body: ['body'],
  up: ['reactions.+1'],
  down: ['reactions.-1'],
  key: (row) => wordsOf(row, 'id'),
  parent: (row) => wordsOf(row, 'in_reply_to_id'),
  title: ['title'],
  isHtml: false,
};
