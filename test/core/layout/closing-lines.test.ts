import assert from 'node:assert/strict';
import { readPage } from '../../../src/core/layout/page.js';

suite('lines that close a page', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['You must be logged in to post a comment.', 'form'],
    ['In order to reply you need an account here', 'form'],
    ['Logged-out visitors can’t post here: register first', 'form'],
    ['E-mail (will not be published) *', 'form'],
    ['Your web site:', 'form'],
    ['Vous devez être connecté pour réagir', 'form'],
    ['Только зарегистрированные пользователи пишут здесь', 'form'],
    ['This thread is now closed', 'end'],
    ['New comments have been disabled', 'end'],
    ['All times are GMT +1', 'end'],
    ['Proudly powered by Kettle', 'end'],
    ['Meistgelesene Artikel', 'end'],
    ['Page 1 of 12', 'link'],
    ['‹ Previous | 1 2 3 | Next ›', 'link'],
  ];
  for (const [line, kind] of lines) {
    test(`“${line}”: ${kind}`, () => assert.equal(readPage(line).furniture(0)?.kind, kind));
  }

  for (const line of ['You must see it in order to believe it', 'In my account she wins', 'This thread is fun']) {
    test(`“${line}” is text`, () => assert.equal(readPage(line).furniture(0), null));
  }
});
