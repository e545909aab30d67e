import assert from 'node:assert/strict';
import { ENOUGH, readUsual } from '../../../src/core/layout/sample.js';
import { parse } from '../../../src/core/parse.js';

suite('what most posts of a page have in common', () => {
  const posts = Array.from({ length: ENOUGH + 20 }, (_, i) => i);

  test('is looked for in the first posts, and read in no other where they lack it', () => {
    const read: number[] = [];
    const found = readUsual(
      posts,
      (post) => read.push(post),
      (few) => few.length > ENOUGH,
    );
    assert.equal(found, null);
    assert.deepEqual(read, posts.slice(0, ENOUGH));
  });

  test('is read in all posts where the first have it', () => {
    const found = readUsual(
      posts,
      (post, i) => post + i,
      () => true,
    );
    assert.deepEqual(
      found,
      posts.map((post) => 2 * post),
    );
  });

  test('is read in the last posts of a very long page as in the first', () => {
    const names = ['Ann Lee', 'Bo Roe', 'Cy Dane', 'Dot Hale', 'Eli Voss'];
    const comments = Array.from({ length: ENOUGH + 100 }, (_, i) => {
      const minute = String(i % 60).padStart(2, '0');
      return `${names[i % 5]} says:\nMarch ${(i % 28) + 1}, 2011 at 4:${minute} pm\n\nLoaf number ${i} came out flat, and I do not know why.\n\nReply\n`;
    });
    const { posts: read } = parse(
      `Night loaves\n\nWhat to do when the dough does not rise at night.\n\nComments\n\n${comments.join('\n')}`,
    );
    assert.equal(read.length, comments.length);
    assert.deepEqual(
      read.map(({ author }) => author),
      comments.map((_, i) => names[i % 5]),
    );
    assert.equal(read.at(-1)?.date, '2011-03-12T16:59');
  });
});
