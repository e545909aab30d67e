import assert from 'node:assert/strict';
import { childrenOf } from '../../src/core/index.js';
import { levelByLevel, type OutlineEntry, outlineOf } from '../../src/extension/outline.js';
import { discussionOf, type PostLiteral } from '../support/discussion.js';

type Nested = [string, ...Nested[]];

function outline(literals: readonly PostLiteral[]) {
  const { discussion } = discussionOf(literals);
  return { discussion, entries: outlineOf(discussion, childrenOf(discussion)) };
}

const nested = (entries: readonly OutlineEntry[]): Nested[] =>
  entries.map((entry) => [entry.post.author ?? '?', ...nested(entry.children)]);

suite('R14: outline', () => {
  test('replies that follow their parent stand under it', () => {
    const { entries } = outline([
      { author: 'Ann', body: 'a' },
      { author: 'Bo', body: 'b', answers: 0 },
      { author: 'Cy', body: 'c', answers: 1 },
      { author: 'Di', body: 'd', answers: 0 },
      { author: 'Ed', body: 'e' },
    ]);
    assert.deepEqual(nested(entries), [['Ann', ['Bo', ['Cy']], ['Di']], ['Ed']]);
  });

  test('a reply that comes after another thread stands where the text has it', () => {
    const { entries } = outline([
      { author: 'Ann', body: 'a' },
      { author: 'Bo', body: 'b' },
      { author: 'Cy', body: 'c', answers: 0 },
    ]);
    assert.deepEqual(nested(entries), [['Ann'], ['Bo'], ['Cy']]);
  });

  test('a reply to a sibling that is closed stands under what still encloses it', () => {
    const { entries } = outline([
      { author: 'Ann', body: 'a' },
      { author: 'Bo', body: 'b', answers: 0 },
      { author: 'Cy', body: 'c', answers: 0 },
      { author: 'Di', body: 'd', answers: 1 },
    ]);
    assert.deepEqual(nested(entries), [['Ann', ['Bo'], ['Cy'], ['Di']]]);
  });

  test('a range covers the replies below, and the byline lies inside it', () => {
    const { entries, discussion } = outline([
      { author: 'Ann', body: 'a' },
      { author: 'Bo', body: 'b', answers: 0 },
      { author: 'Cy', body: 'c', answers: 1 },
    ]);
    const [ann] = entries;
    assert.deepEqual([ann?.start, ann?.end], [discussion.posts[0].start, discussion.posts[2].end]);
    assert.deepEqual(ann?.selection, discussion.posts[0].spans.byline);
  });

  test('a byline that juts out of its post is cut to it', () => {
    const { discussion } = discussionOf([{ author: 'Ann', body: 'a' }]);
    const [post] = discussion.posts;
    const odd = { ...post, spans: { ...post.spans, byline: { start: 0, end: post.end + 50 } } };
    const one = { ...discussion, posts: [odd] };
    const [entry] = outlineOf(one, childrenOf(one));
    assert.deepEqual(entry?.selection, { start: odd.start, end: odd.end });
  });

  test('level by level, threads first, at most so many', () => {
    const { entries } = outline([
      { author: 'Ann', body: 'a' },
      { author: 'Bo', body: 'b', answers: 0 },
      { author: 'Cy', body: 'c', answers: 1 },
      { author: 'Di', body: 'd' },
    ]);
    const kept = (limit?: number) => levelByLevel(entries, limit).map(({ post }) => post.author);
    assert.deepEqual(kept(2), ['Ann', 'Di']);
    assert.deepEqual(kept(3), ['Ann', 'Di', 'Bo']);
    assert.deepEqual(kept(), ['Ann', 'Di', 'Bo', 'Cy']);
  });

  test('5,000 levels give no deeper nesting than an editor can walk', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => ({
      author: `a${i}`,
      body: 'x',
      ...(i > 0 ? { answers: i - 1 } : {}),
    }));
    const { entries } = outline(chain);
    let depth = 0;
    let count = 0;
    for (let level = entries; level.length > 0; level = level.flatMap(({ children }) => children)) {
      depth++;
      count += level.length;
    }
    assert.deepEqual([depth, count], [100, 5000]);
  });
});
