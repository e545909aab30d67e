import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_NODES, panelMap } from '../../src/extension/panel-map.js';
import { discussionOf, idAt } from '../support/discussion.js';

const mapOf = (answers: readonly (number | undefined)[]) =>
  panelMap(
    discussionOf(answers.map((to, i) => ({ body: `Remark ${i}.`, ...(to !== undefined && { answers: to }) })))
      .discussion,
  );

suite('R23: the reply map of the model', () => {
  test('has whom each post answers and how much is below it', () => {
    const { nodes, rest, left } = mapOf([undefined, 0, 1, undefined, 0]);
    assert.deepEqual(
      nodes.map(({ post, parent, below }) => [post, parent, below]),
      [
        [idAt(0), -1, 3],
        [idAt(1), 0, 1],
        [idAt(2), 1, 0],
        [idAt(3), -1, 0],
        [idAt(4), 0, 0],
      ],
    );
    assert.deepEqual([rest, left], [null, 0]);
  });

  test('keeps of a long page the posts with most below them, and says where the others begin', () => {
    // A thousand posts at the top, one of which has 600 replies.
    const { nodes, rest, left } = mapOf(Array.from({ length: 1600 }, (_, i) => (i < 1000 ? undefined : 700)));
    assert.equal(nodes.length, MAX_NODES);
    assert.ok(nodes.some(({ post, below }) => post === idAt(700) && below === 600));
    // Among those without replies the first ones stay, so none of the 600 does.
    assert.equal(nodes.find(({ post }) => post === idAt(700))!.rest, idAt(1000));
    assert.deepEqual([rest, left], [null, 0]);
    const flat = mapOf(Array.from({ length: 1500 }, () => undefined));
    assert.deepEqual([flat.rest, flat.left], [idAt(MAX_NODES), 500]);
  });

  test('whatever the shape: with each post the one it answers, and no post uncounted', () => {
    const shape = fc.array(fc.nat(), { minLength: 900, maxLength: 1800 });
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 40 }), (seeds, spread) => {
        const answers = seeds.map((seed, i) => (i === 0 || seed % spread === 0 ? undefined : seed % i));
        const { nodes, left } = mapOf(answers);
        assert.equal(nodes.length, Math.min(MAX_NODES, answers.length));
        nodes.forEach(({ parent }, i) => assert.ok(parent < i));
        const tops = nodes.filter(({ parent }) => parent < 0);
        assert.equal(
          tops.reduce((sum, { below }) => sum + 1 + below, left),
          answers.length,
        );
      }),
      { seed: 23, numRuns: 20 },
    );
  });
});
