import assert from 'node:assert/strict';
import type { DraftPost } from '../../../src/core/threading/draft.js';
import { linkByIds } from '../../../src/core/threading/message-ids.js';

function mail(own: string | null, ...answers: string[]): DraftPost {
  return { ...NOTHING, ids: { own, answers } };
}

const NOTHING: DraftPost = {
  kind: 'post',
  author: null,
  body: [],
  number: null,
  level: null,
  links: null,
  ids: null,
  indent: 0,
  time: null,
  addressee: null,
};

/** The parent of each mail; null for none by its header; undefined where the header says nothing. */
function parentsOf(...posts: DraftPost[]): (number | null | undefined)[] {
  return linkByIds(posts).map((link) => (link ? link.parent : undefined));
}

suite('links by message ids', () => {
  test('the first id that is on the page', () => {
    assert.deepEqual(parentsOf(mail('a'), mail('b', 'a'), mail('c', 'lost', 'b', 'a')), [undefined, 0, 1]);
  });
  test('nobody where the mail answered is elsewhere', () => {
    assert.deepEqual(parentsOf(mail('a'), mail('b', 'lost')), [undefined, null]);
  });
  test('nobody who comes later on the page', () => {
    assert.deepEqual(parentsOf(mail('b', 'a'), mail('a')), [null, undefined]);
  });
  test('nothing without a header', () => assert.deepEqual(parentsOf(NOTHING, mail(null)), [undefined, undefined]));
});
