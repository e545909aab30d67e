import assert from 'node:assert/strict';
import { childrenOf } from '../../src/core/index.js';
import { type Direction, nextPostWhere, postAfterStep, type Step } from '../../src/extension/walk.js';
import { discussionOf } from '../support/discussion.js';

suite('R20, R21: steps from post to post', () => {
  const { discussion, text } = discussionOf(
    [
      { author: 'Ann', body: 'Do bees sleep?' },
      { author: 'Bo', body: 'They do.', answers: 0 },
      { author: 'Ann', body: 'Where?', answers: 1 },
      { author: 'Cy', body: 'A second thread.' },
      { body: 'Nobody knows who.', answers: 3 },
    ],
    { article: 'About bees.' },
  );
  const tree = childrenOf(discussion);
  const from = (index: number, step: Step): number | null => {
    const post = postAfterStep(discussion, tree, discussion.posts[index], step);
    return post && tree.indexOf(post.id);
  };

  test('next and previous follow the text and stop at its ends', () => {
    assert.equal(from(1, 'nextPost'), 2);
    assert.equal(from(4, 'nextPost'), null);
    assert.equal(from(1, 'previousPost'), 0);
    assert.equal(from(0, 'previousPost'), null);
  });

  test('threads', () => {
    assert.equal(from(0, 'nextThread'), 3);
    assert.equal(from(2, 'previousThread'), 0);
    assert.equal(from(3, 'previousThread'), 0);
    assert.equal(from(3, 'nextThread'), null);
  });

  test('parent and first reply', () => {
    assert.equal(from(2, 'goToParent'), 1);
    assert.equal(from(0, 'goToParent'), null);
    assert.equal(from(0, 'firstReply'), 1);
    assert.equal(from(2, 'firstReply'), null);
  });

  test('the same author; nobody is no author', () => {
    assert.equal(from(0, 'nextOfAuthor'), 2);
    assert.equal(from(2, 'previousOfAuthor'), 0);
    assert.equal(from(1, 'nextOfAuthor'), null);
    assert.equal(from(4, 'previousOfAuthor'), null);
  });

  test('from outside all posts', () => {
    const step = (offset: number, kind: Step) => postAfterStep(discussion, tree, offset, kind)?.id;
    assert.equal(step(0, 'nextPost'), discussion.posts[0].id);
    assert.equal(step(0, 'previousPost'), undefined);
    const between = discussion.posts[1].end + 1;
    assert.equal(step(between, 'nextPost'), discussion.posts[2].id);
    assert.equal(step(between, 'previousPost'), discussion.posts[1].id);
    assert.equal(step(between, 'goToParent'), undefined);
    assert.equal(step(text.length, 'nextThread'), undefined);
  });

  test('to the nearest of those one looks for, either way, and no further than the last', () => {
    const wanted = (direction: Direction, start: number) => {
      const post = nextPostWhere(discussion, tree, discussion.posts[start], direction, ({ body }) => {
        return text.slice(body[0].start, body[0].end).endsWith('?');
      });
      return post && tree.indexOf(post.id);
    };
    assert.equal(wanted('next', 0), 2);
    assert.equal(wanted('next', 2), null);
    assert.equal(wanted('previous', 4), 2);
    assert.equal(wanted('previous', 2), 0);
    assert.equal(wanted('previous', 0), null);
  });
});
