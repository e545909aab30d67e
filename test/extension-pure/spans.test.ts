import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lastStartingAt, postAt, shiftOffset, wordsOf } from '../../src/extension/spans.js';
import { discussionOf, idAt } from '../support/discussion.js';

suite('places in a text that is edited', () => {
  test('an offset behind an edit moves, one before it stays', () => {
    const edits = [{ start: 10, end: 12, text: 'longer' }];
    assert.deepEqual(
      [0, 10, 11, 12, 20].map((offset) => shiftOffset(offset, edits)),
      [0, 10, 10, 16, 24],
    );
  });

  test('a letter outside all edits is found where it went', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(5), text: fc.stringMatching(/^[a-z]{0,6}$/u) });
    fc.assert(
      fc.property(fc.nat(60), fc.array(edit, { maxLength: 8 }), (marked, wishes) => {
        let text = `${'.'.repeat(marked)}M${'.'.repeat(60 - marked)}`;
        const edits = [];
        for (const { at, length, text: inserted } of wishes) {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const marker = text.indexOf('M');
          if (start <= marker && marker < end) continue;
          edits.push({ start, end, text: inserted });
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        const shifted = shiftOffset(marked, edits);
        // An insertion right before a letter may count as before or behind it.
        assert.ok(
          text
            .slice(shifted)
            .replace(/^[a-z]*/u, '')
            .startsWith('M'),
          `${text} at ${shifted}`,
        );
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

suite('which post an offset is in', () => {
  const { text, discussion } = discussionOf(
    [
      { author: 'Ann', body: 'Bees dance.' },
      { author: 'Bo', body: 'Round.' },
    ],
    {
      article: 'About bees.',
    },
  );

  test('inside, at the start and at the end of a post', () => {
    const [ann, bo] = discussion.posts;
    assert.equal(postAt(discussion, ann.start)?.author, 'Ann');
    assert.equal(postAt(discussion, text.indexOf('dance'))?.author, 'Ann');
    assert.equal(postAt(discussion, ann.end)?.author, 'Ann');
    assert.equal(postAt(discussion, bo.end)?.author, 'Bo');
  });

  test('none in the article, between posts and behind them', () => {
    assert.equal(postAt(discussion, 0), null);
    assert.equal(postAt(discussion, discussion.posts[0].end + 1), null);
    assert.equal(postAt(discussion, text.length), null);
  });

  test('the enclosing post, behind one that it encloses', () => {
    const [outer, inner] = discussion.posts;
    const enclosing = { ...outer, end: text.length };
    const enclosed = { ...inner, parent: idAt(0) };
    const nested = { ...discussion, posts: [enclosing, enclosed] };
    assert.equal(postAt(nested, inner.start)?.author, 'Bo');
    assert.equal(postAt(nested, text.length)?.author, 'Ann');
  });

  test('the last post that starts at or before an offset', () => {
    const { posts } = discussion;
    assert.equal(lastStartingAt(posts, 0), -1);
    assert.equal(lastStartingAt(posts, posts[1].start), 1);
    assert.equal(lastStartingAt([], 5), -1);
  });

  test('words are the text a reader gives where there is one', () => {
    assert.equal(wordsOf(discussion.posts[0], text), 'Bees dance.');
    assert.equal(wordsOf({ ...discussion.posts[0], text: 'Bees & dances' }, text), 'Bees & dances');
  });
});
