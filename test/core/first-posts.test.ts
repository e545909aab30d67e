import assert from 'node:assert/strict';
import { type Discussion, firstPosts, open, parse } from '../../src/core/index.js';
import { assertLawful } from '../support/discussion-laws.js';

const post = (i: number): string =>
  `Keeper ${i}\nMay ${1 + (i % 28)}, 2017 at ${1 + (i % 11)}:${10 + (i % 50)} pm\n\nHive ${i} stands on a balcony, and I like how bees ${i} come home to it.\n\n`;
const page = (count: number): string =>
  `Bees in town\n\n${count} Responses\n\n${Array.from({ length: count }, (_, i) => post(i)).join('')}`;

const told = ({ posts }: Discussion) =>
  posts.map(({ start, end, author, dateText }) => ({ start, end, author, dateText }));

suite('the first posts of a long text', () => {
  const text = page(2000);
  const first = firstPosts(text)!;

  test('are those the whole is read to begin with, without one that is cut off', () => {
    assert.ok(first.posts.length >= 10 && first.posts.length < 100);
    assert.deepEqual(told(first), told(parse(text)).slice(0, first.posts.length));
    assert.deepEqual(first.warnings, []);
    assertLawful(text, first);
  });

  test('cost no more for a longer text', () => assert.deepEqual(firstPosts(page(9000))?.posts, first.posts));

  test('keep their ids when the whole is read', () => {
    const { discussion } = open(text, {}, first);
    assert.deepEqual(
      discussion.posts.slice(0, first.posts.length).map(({ id }) => id),
      first.posts.map(({ id }) => id),
    );
    assert.equal(new Set(discussion.posts.map(({ id }) => id)).size, 2000);
  });

  test('are looked for further on where the beginning shows few', () => {
    for (const lines of [100, 500, 2000]) {
      const found = firstPosts('A long article about rye.\n'.repeat(lines) + text);
      assert.ok((found?.posts.length ?? 0) >= 10, `${lines} lines`);
    }
  });

  test('are none where the beginning shows none', () => {
    assert.equal(firstPosts(''), null);
    assert.equal(firstPosts('A long article about rye.\n'.repeat(4000) + text), null);
  });
});
