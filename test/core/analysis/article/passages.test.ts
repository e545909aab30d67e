import assert from 'node:assert/strict';
import { analyze, type Span } from '../../../../src/core/index.js';
import { discussionOf, type PostLiteral } from '../../../support/discussion.js';

const ARTICLE = [
  'The village council has bought forty copper kettles for the new tea kitchen.',
  'Copper kettles heat the water faster than any steel kettle does.',
  'The old kitchen will be closed in spring.',
].join(' ');

function disputed(...posts: PostLiteral[]): string[][] {
  const { text, discussion } = discussionOf(posts, { title: 'Forty kettles', article: ARTICLE });
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return analyze(text, discussion).summary.passages.flatMap((passage) =>
    passage.disputes.map(({ match, cue, ...place }) => [words(passage), match, words(place), cue ? words(cue) : '']),
  );
}

suite('disputed passages of the article', () => {
  const SECOND = 'Copper kettles heat the water faster than any steel kettle does.';

  test('quoted and objected to', () => {
    const quote = { words: '“Copper kettles heat the water faster than any steel kettle”' };
    assert.deepEqual(disputed({ author: 'Ann', quote, body: 'This is not true in any kitchen I know.' }), [
      [SECOND, 'quoted', 'This is not true in any kitchen I know.', 'not true'],
    ]);
  });
  test('said in nearly the same words, but denied', () => {
    const body = 'Copper kettles never heat water faster than a steel kettle.';
    assert.deepEqual(disputed({ author: 'Ann', body }), [[SECOND, 'close', body, 'never']]);
  });
  test('quoted with praise, or repeated, is not disputed', () => {
    const quote = { words: '“Copper kettles heat the water faster than any steel kettle”' };
    assert.deepEqual(disputed({ author: 'Ann', quote, body: 'How lovely to read that.' }), []);
    assert.deepEqual(disputed({ author: 'Ann', body: 'Copper kettles heat the water faster than steel kettles.' }), []);
  });
  test('without an article there is none', () => {
    const { text, discussion } = discussionOf([{ author: 'Ann', body: 'That is not true at all.' }]);
    assert.deepEqual(analyze(text, discussion).summary.passages, []);
  });
});
