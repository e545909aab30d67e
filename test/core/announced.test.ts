import assert from 'node:assert/strict';
import { type Discussion, type Post, unmetClaim } from '../../src/core/index.js';

const posts = (...kinds: Post['kind'][]): Post[] => kinds.map((kind) => ({ kind }) as Post);
const claim = (structure: Discussion['structure'], value: number) => ({
  structure,
  announced: { value, start: 0, end: 1 },
});

suite('what a page claims to hold', () => {
  test('is nothing where it claims nothing, and met where that was found', () => {
    assert.equal(unmetClaim({ structure: 'comments', announced: null }, posts('comment')), null);
    assert.equal(unmetClaim(claim('comments', 2), posts('comment', 'pingback')), null);
  });

  test('is answers below a question, whatever else is said there', () => {
    const thread = posts('question', 'comment', 'answer', 'comment', 'answer');
    assert.equal(unmetClaim(claim('qa', 2), thread), null);
    assert.deepEqual(unmetClaim(claim('qa', 7), thread), { of: 'answers', claimed: 7, found: 2 });
  });

  test('leaves out what is commented on, but no first post of a board', () => {
    const thread = posts('post', 'comment', 'comment');
    assert.equal(unmetClaim(claim('comments', 2), thread), null);
    assert.deepEqual(unmetClaim(claim('forum', 2), thread), { of: 'posts', claimed: 2, found: 3 });
  });
});
