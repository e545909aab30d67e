import assert from 'node:assert/strict';
import type { Discussion, Post } from '../../src/core/index.js';
import { NO_DISCUSSION } from '../../src/core/index.js';
import { Comparison } from './compare.js';
import { readMarks, type MarkedPage } from './marks.js';

const PAGE = readMarks(`about: A test
structure: comments
===
⟦article⟧⟨title:On bees⟩

They dance.⟦/⟧

⟨announced:2⟩ Responses

⟦p1 comment⟧⟨a:Ann Lee⟩ says:
⟨d:March 3, 2011|2011-03-03⟩

They only turn round.⟦/⟧
Reply
⟦p2 comment → p1 quote⟧⟨a:Bo⟩ says:
⟨d:yesterday⟩

“⟨q p1:They only turn⟩” and count.⟦/⟧
`);

suite('comparison of a page with its marks', () => {
  test('says nothing when all is read as marked', () => {
    const comparison = new Comparison(PAGE, asRead(PAGE));
    for (const aspect of ['posts', 'parents', 'quotes', 'article'] as const) {
      assert.deepEqual(comparison.differences(aspect), []);
    }
  });

  test('names the posts that are missing, by line and author', () => {
    assert.deepEqual(new Comparison(PAGE, NO_DISCUSSION, 3).differences('posts'), [
      'structure: none instead of comments',
      'line 10, p1 of Ann Lee is missing',
      'line 15, p2 of Bo is missing',
    ]);
  });

  test('shows a wrong value beside the right one', () => {
    const read = change(asRead(PAGE), 0, { author: 'Ann Lee says', votes: 3 });
    assert.deepEqual(new Comparison(PAGE, read).differences('posts'), [
      'line 7, p1 of Ann Lee: author “Ann Lee says” instead of “Ann Lee”',
      'line 7, p1 of Ann Lee: votes 3 instead of null',
    ]);
  });

  test('shows where a post begins and ends, and where it should', () => {
    const { start, end } = PAGE.posts[0];
    const read = change(asRead(PAGE), 0, { start: start + 'Ann Lee says:\n'.length, end: end + '\nReply'.length });
    assert.deepEqual(new Comparison(PAGE, read).differences('posts'), [
      'line 7, p1 of Ann Lee: begins at “March 3, 2011” (line 8) instead of “Ann Lee says:” (line 7)',
      'line 7, p1 of Ann Lee: ends at “Reply” (line 11) instead of “They only turn round.” (line 10)',
    ]);
  });

  test('names what was taken for a post', () => {
    const base = asRead(PAGE);
    const extra = { ...base.posts[0], id: 'x', start: 0, end: 7 };
    const differences = new Comparison(PAGE, { ...base, posts: [extra, ...base.posts] }).differences('posts');
    assert.deepEqual(differences, ['line 1: no post, but “On bees” (line 1) was read as one']);
  });

  test('follows a parent through other ids', () => {
    const base = asRead(PAGE);
    const renamed = [
      { ...base.posts[0], id: 'a' },
      { ...base.posts[1], id: 'b', parent: 'a', quotes: base.posts[1].quotes.map((q) => ({ ...q, post: 'a' })) },
    ];
    const comparison = new Comparison(PAGE, { ...base, posts: renamed });
    assert.deepEqual(comparison.differences('parents').concat(comparison.differences('quotes')), []);
  });

  test('shows a wrong parent with the cue that misled', () => {
    const cue = { start: PAGE.posts[1].start, end: PAGE.posts[1].start + 2 };
    const base = asRead(PAGE);
    const read = change(base, 1, { evidence: 'mention', spans: { ...base.posts[1].spans, cue } });
    assert.deepEqual(new Comparison(PAGE, read).differences('parents'), [
      'line 12, p2 of Bo: answers p1 (mention) by “Bo” instead of p1 (quote)',
    ]);
  });

  test('shows quotes, and whose they are', () => {
    const read = change(asRead(PAGE), 1, { quotes: [] });
    assert.deepEqual(new Comparison(PAGE, read).differences('quotes'), [
      'line 12, p2 of Bo: quotes nobody instead of “They only turn” of p1',
    ]);
  });

  test('shows the article by its ends, the title and the count announced', () => {
    const read = { ...asRead(PAGE), article: { start: 0, end: 7 }, title: null, announced: null };
    assert.deepEqual(new Comparison(PAGE, read).differences('article'), [
      'article: from “On bees” (line 1) to “On bees” (line 1) instead of from “On bees” (line 1) to “They dance.” (line 3)',
      'title: null instead of “On bees”',
      'announced: nothing instead of 2',
    ]);
  });

  test('takes an article that begins below its title as well', () => {
    const read = { ...asRead(PAGE), article: { start: 'On bees\n\n'.length, end: PAGE.article!.end } };
    assert.deepEqual(new Comparison(PAGE, read).differences('article'), []);
  });
});

/** A discussion exactly as marked. */
function asRead(page: MarkedPage): Discussion {
  const posts = page.posts.map((post): Post => ({
    ...post,
    ...{
      body: [],
      dateResolved: null,
      parentConfidence: 1,
      parentAlternative: null,
      depth: 0,
      text: null,
      places: null,
    },
    spans: { byline: null, ...post.spans },
  }));
  const { structure, title, article, announced } = page;
  return { ...NO_DISCUSSION, format: 'test', structure, title, article, announced, posts };
}

function change(discussion: Discussion, index: number, values: Partial<Post>): Discussion {
  return { ...discussion, posts: discussion.posts.map((post, at) => (at === index ? { ...post, ...values } : post)) };
}
