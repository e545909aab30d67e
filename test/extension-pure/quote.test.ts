import assert from 'node:assert/strict';
import { bylineParts, toQuote } from '../../src/extension/quote.js';
import { discussionOf } from '../support/discussion.js';

suite('R20: copy as quote', () => {
  test('every line is quoted, the byline stands below', () => {
    assert.equal(toQuote('one\r\n\r\ntwo ', 'Ann, 3 May'), '> one\n>\n> two\n>\n> — Ann, 3 May\n');
  });

  test('without a byline there is none', () => {
    assert.equal(toQuote('one', ''), '> one\n');
  });

  test('a byline holds what the page shows', () => {
    const [full, bare] = discussionOf([{ author: 'Ann', dateText: '3 May', body: 'x' }, { body: 'y' }]).discussion
      .posts;
    assert.equal(bylineParts(full, '2 votes'), 'Ann, 3 May, 2 votes');
    assert.equal(bylineParts(bare, null), '');
  });
});
