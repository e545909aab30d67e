import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index.js';
import { discussionOf } from '../../../support/discussion.js';

/** Whether a sentence that stands alone in a discussion makes a point of it. */
const makesPoint = (body: string): boolean => {
  const { text, discussion } = discussionOf([{ author: 'Ann', body }]);
  return analyze(text, discussion).summary.points.length > 0;
};

suite('what only appreciates', () => {
  for (const body of [
    'So excited to see that you will bring the barge to our harbour.',
    'I really enjoyed the chapter on old rope makers and their sheds.',
    'Your rope looks amazing next to the new barge and its lamp.',
    'What a gorgeous barge you built there with your own hands.',
    'Hope to see the barge and its crew again in the spring.',
  ]) {
    test(`no point: ${body}`, () => {
      assert.equal(makesPoint(body), false);
    });
  }
  for (const body of [
    'A beautiful rope of hemp must cost twice as much as one of nylon.',
    'Your barge looks better than the ferry, since its hull is dark.',
    'I love hemp rope because it does not slip on a wet bollard.',
    'You should paint the barge before the good weather ends.',
  ]) {
    test(`a point: ${body}`, () => {
      assert.equal(makesPoint(body), true);
    });
  }
});
