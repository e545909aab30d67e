import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index.js';
import { discussionOf, type PostLiteral } from '../../../support/discussion.js';

const CLAIMS: readonly PostLiteral[] = [
  { author: 'Ann', body: 'The harbour should charge barges by their length.' },
  { author: 'Bo', body: 'Fees by weight are a burden on everybody with a load of stone.' },
  { author: 'Cy', body: 'A lock with two gates saves more water than one with three.' },
];
const CHAT: readonly PostLiteral[] = [
  { author: 'Di', body: 'I sailed past the old harbour with my sister last summer.' },
  { author: 'Ed', body: 'Your photos of the barge look wonderful!' },
  { author: 'Flo', body: 'Can anybody lend me a rope for the barge?' },
];

const told = (posts: readonly PostLiteral[]): { sentences: readonly string[]; line: string | null } => {
  const { text, discussion } = discussionOf(posts);
  const { sentences, line } = analyze(text, discussion).summary;
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return { sentences: sentences.map(words), line: line && words(line) };
};

suite('summary of a discussion', () => {
  test('stories and praise do not fill it up where others say something', () => {
    assert.deepEqual(
      told([...CHAT.slice(0, 2), ...CLAIMS]).sentences,
      CLAIMS.map(({ body }) => body),
    );
  });
  test('they are told where a page holds nothing else, but not as the whole in one line', () => {
    const { sentences, line } = told(CHAT.slice(0, 2));
    assert.ok(sentences.length > 0);
    assert.equal(line, null);
  });
});
