import assert from 'node:assert/strict';
import { childrenOf, type Discussion } from '../../src/core/index.js';
import { discussionOf } from '../support/discussion.js';

/** Five posts: a root with two replies, one of which is answered, and another root. */
const { discussion } = discussionOf([
  { author: 'Ann', body: 'The kettle sings.' },
  { author: 'Bo', body: 'Mine does too.', answers: 0 },
  { author: 'Cy', body: 'Which one?', answers: 1 },
  { author: 'Di', body: 'Mine hums.', answers: 0 },
  { author: 'Ed', body: 'The shelf is full.' },
]);

/** The same posts under the names that `nameOf` gives their places. */
function named(nameOf: (place: number) => string): Discussion {
  const names = new Map(discussion.posts.map(({ id }, place) => [id, nameOf(place)]));
  const posts = discussion.posts.map((post) => ({
    ...post,
    id: names.get(post.id)!,
    parent: post.parent === null ? null : names.get(post.parent)!,
  }));
  return { ...discussion, posts };
}

suite('the reply tree', () => {
  for (const [title, nameOf] of [
    ['with ids in order', (place: number) => `p${place + 1}`],
    ['with ids that tell no places', (place: number) => `post-${'abcde'[place]}`],
    ['with ids that were moved by edits', (place: number) => `p${((place + 1) * 7) % 11}`],
  ] as const) {
    test(title, () => {
      const page = named(nameOf);
      const tree = childrenOf(page);
      const ids = page.posts.map(({ id }) => id);
      const places = (posts: readonly { readonly id: string }[]) => posts.map(({ id }) => ids.indexOf(id));
      assert.deepEqual(ids.map(tree.indexOf), [0, 1, 2, 3, 4]);
      assert.deepEqual(places(tree.roots), [0, 4]);
      assert.deepEqual(places(tree.replies(ids[0])), [1, 3]);
      assert.deepEqual(places(tree.descendants(ids[0])), [1, 2, 3]);
      assert.equal(tree.post(ids[3]), page.posts[3]);
    });
  }
  test('knows no other ids', () => {
    const tree = childrenOf(named((place) => `p${place + 1}`));
    for (const id of ['p0', 'p6', 'p', 'p01', 'x1', 'p1x', '', 'p-1', 'constructor']) {
      assert.equal(tree.indexOf(id), -1, id);
      assert.equal(tree.post(id), undefined, id);
      assert.deepEqual(tree.replies(id), [], id);
    }
  });
});
