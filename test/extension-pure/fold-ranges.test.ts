import assert from 'node:assert/strict';
import { childrenOf, type Discussion } from '../../src/core/index.js';
import { foldRangesOf, threadRangesOf } from '../../src/extension/fold-ranges.js';
import { discussionOf, type Page } from '../support/discussion.js';

function folds({ text, discussion }: Page, limit = 100): string[] {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  return foldRangesOf(discussion, childrenOf(discussion), lineAt, limit).map(
    ({ start, end, kind }) => `${start}-${end} ${kind}`,
  );
}

suite('R15: folding', () => {
  test('a post folds under its byline', () => {
    // 0 byline, 1 to 3 body
    assert.deepEqual(folds(discussionOf([{ author: 'Ann', body: 'one\ntwo\nthree' }])), ['0-3 post']);
  });

  test('a thread folds under the byline of its first post, whose words fold by themselves', () => {
    // 0 byline, 1 and 2 body, 3 blank, 4 byline, 5 body
    const page = discussionOf([
      { author: 'Ann', body: 'one\ntwo' },
      { author: 'Bo', body: 'three', answers: 0 },
    ]);
    assert.deepEqual(folds(page), ['0-5 thread', '1-2 post', '4-5 post']);
  });

  test('a byline of two lines stays as a whole', () => {
    const page = discussionOf([{ author: 'Ann', body: 'one\ntwo' }]);
    const [post] = page.discussion.posts;
    const byline = { start: post.start, end: post.start + 'Ann\none'.length };
    assert.deepEqual(folds({ ...page, discussion: withByline(page.discussion, byline) }), ['1-2 post']);
  });

  test('a byline below stays below', () => {
    const page = discussionOf([{ body: 'one\ntwo\nthree\nAnn' }]);
    const [post] = page.discussion.posts;
    const byline = { start: post.end - 3, end: post.end };
    assert.deepEqual(folds({ ...page, discussion: withByline(page.discussion, byline) }), ['0-2 post']);
  });

  test('a quote of several lines folds, one of a single line does not', () => {
    // 0 byline, 1 and 2 quote, 3 body
    const page = discussionOf([{ author: 'Ann', quote: { words: '> one\n> two' }, body: 'three' }]);
    assert.deepEqual(folds(page), ['0-3 post', '1-2 quote']);
    assert.deepEqual(folds(discussionOf([{ author: 'Ann', quote: { words: '> one' }, body: 'three' }])), ['0-2 post']);
  });

  test('no line starts two ranges', () => {
    const page = discussionOf([
      { author: 'Ann', quote: { words: '> one\n> two' }, body: 'three' },
      { author: 'Bo', body: 'four', answers: 0 },
    ]);
    assert.deepEqual(folds(page), ['0-6 thread', '1-2 quote', '5-6 post']);
  });

  test('posts of one line, and a text without any, give nothing', () => {
    assert.deepEqual(folds(discussionOf([{ body: 'one' }])), []);
    assert.deepEqual(folds(discussionOf([])), []);
  });

  test('at most so many, threads before posts before quotes', () => {
    const page = discussionOf([
      { author: 'Ann', quote: { words: '> one\n> two' }, body: 'three' },
      { author: 'Bo', body: 'four', answers: 0 },
    ]);
    assert.deepEqual(folds(page, 1), ['0-6 thread']);
    assert.deepEqual(folds(page, 2), ['0-6 thread', '5-6 post']);
  });
});

suite('R20: fold to threads', () => {
  const folded = ({ text, discussion }: Page) => {
    const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1;
    const tree = childrenOf(discussion);
    const ranges = foldRangesOf(discussion, tree, lineAt, 100);
    return threadRangesOf(ranges, tree, lineAt).map(({ start, end }) => `${start}-${end}`);
  };
  const ANN = { author: 'Ann', quote: { words: '> one\n> two' }, body: 'three' };

  test('one line of each thread stays, of a single post as well', () => {
    const page = discussionOf([ANN, { author: 'Bo', body: 'four', answers: 0 }, { author: 'Cy', body: 'five\nsix' }]);
    assert.deepEqual(folded(page), ['0-6', '8-10']);
  });

  test('on a page of one thread, its first post and one line of each branch', () => {
    const page = discussionOf([
      ANN,
      { author: 'Bo', body: 'four', answers: 0 },
      { author: 'Cy', body: 'five', answers: 1 },
      { author: 'Di', body: 'six', answers: 0 },
    ]);
    assert.deepEqual(folded(page), ['5-9', '11-12']);
  });

  test('a single post folds by itself', () => {
    assert.deepEqual(folded(discussionOf([ANN])), ['0-3']);
    assert.deepEqual(folded(discussionOf([])), []);
  });
});

function withByline(discussion: Discussion, byline: { start: number; end: number }): Discussion {
  const [post] = discussion.posts;
  return { ...discussion, posts: [{ ...post, spans: { ...post.spans, byline } }] };
}
