import assert from 'node:assert/strict';
import { childrenOf, type Post } from '../../src/core/index.js';
import { bylineAt, namesAt, pointsAt } from '../../src/extension/answered.js';
import { discussionOf, type PostLiteral } from '../support/discussion.js';

const TALK: PostLiteral[] = [
  { author: 'Ann', body: 'Do bees sleep at night?' },
  { author: 'Bo', body: 'They do, in the comb.', answers: 0, quote: { words: 'sleep at night', of: 0 } },
  { author: 'Cy', body: 'Nobody knows.', quote: { words: 'words of a stranger' } },
  { author: 'Ann', body: 'Thank you both.' },
];

const { text, discussion } = discussionOf(TALK);
const tree = childrenOf(discussion);
const { posts } = discussion;

suite('R16: what words point at', () => {
  test('a quotation points at the post it is taken from, from its first character to behind its last', () => {
    const [quote] = posts[1].quotes;
    for (const offset of [quote.start, quote.end - 1, quote.end]) {
      assert.equal(pointsAt(discussion, tree, offset)?.post, posts[0]);
    }
    assert.equal(text.slice(quote.start, quote.end).includes('sleep at night'), true);
  });

  test('the words that told the parent point at it', () => {
    const [first] = posts[3].body;
    const cue = { start: first.start, end: first.start + 'Thank'.length };
    const answer: Post = { ...posts[3], parent: posts[1].id, spans: { ...posts[3].spans, cue } };
    const told = { ...discussion, posts: [...posts.slice(0, 3), answer] };
    const found = pointsAt(told, childrenOf(told), cue.start);
    assert.equal(found?.post.id, posts[1].id);
    assert.deepEqual([found?.start, found?.end], [cue.start, cue.end]);
    assert.equal(pointsAt(told, childrenOf(told), cue.end + 2), null);
  });

  test('a stranger’s words, the body and the byline point at nothing', () => {
    assert.equal(pointsAt(discussion, tree, posts[2].quotes[0].start), null);
    assert.equal(pointsAt(discussion, tree, posts[1].body[0].end), null);
    assert.equal(pointsAt(discussion, tree, posts[1].spans.byline!.start), null);
  });
});

suite('R16, R17: what stands on bylines', () => {
  test('a byline is its post’s; a body is nobody’s byline', () => {
    const { byline } = posts[2].spans;
    assert.equal(bylineAt(discussion, byline!.start)?.post, posts[2]);
    assert.equal(bylineAt(discussion, posts[2].body[0].end), null);
  });

  test('a name stands above all posts of its author', () => {
    const name = posts[3].spans.author!;
    assert.deepEqual(
      namesAt(discussion, name.start + 1).map(({ start, end }) => text.slice(start, end)),
      ['Ann', 'Ann'],
    );
    assert.deepEqual(namesAt(discussion, posts[3].body[0].start + 3), []);
  });
});
