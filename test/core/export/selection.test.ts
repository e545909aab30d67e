import assert from 'node:assert/strict';
import { selectPosts } from '../../../src/core/index.js';
import { discussionOf, idAt } from '../../support/discussion.js';

const { discussion } = discussionOf([
  { author: 'Ann', body: 'Bees dance.' },
  { author: 'Bo', body: 'They turn round.', answers: 0 },
  { author: 'Cy', body: 'Forty times.', answers: 1 },
  { author: 'Dot', body: 'Something else.' },
]);

suite('a selection of posts', () => {
  test('has the posts named and those they answer, in text order', () => {
    assert.deepEqual(
      selectPosts(discussion, [idAt(3), idAt(2)]).posts.map(({ author }) => author),
      ['Ann', 'Bo', 'Cy', 'Dot'],
    );
    assert.deepEqual(
      selectPosts(discussion, [idAt(1)]).posts.map(({ author }) => author),
      ['Ann', 'Bo'],
    );
  });

  test('leaves the discussion and its posts as they are', () => {
    const before = structuredClone(discussion);
    const { posts, ...rest } = selectPosts(discussion, [idAt(3), 'no-such-post']);
    assert.deepEqual(posts, [discussion.posts[3]]);
    assert.deepEqual({ ...rest, posts: discussion.posts }, discussion);
    assert.deepEqual(discussion, before);
  });
});
