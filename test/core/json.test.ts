import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_DISCUSSION, parse, toJson, type Discussion, type DiscussionJson, type Span } from '../../src/core/index.js';
import { analysisOf } from '../support/analysis.js';
import { discussionOf, idAt } from '../support/discussion.js';
import { hostilePage } from '../support/hostile-pages.js';

/** A page with something in every field. */
const BEES = discussionOf(
  [
    { author: 'Ann', date: '2017-04-24', votes: 9, reputation: 179, body: 'Bees dance in the sun.', kind: 'question' },
    {
      ...{ author: 'Bo', dateText: '2 days ago', dateResolved: '2017-04-26', body: 'They only turn round.' },
      ...{ answers: 0, evidence: 'quote', parentConfidence: 0.93, kind: 'answer', accepted: true },
      quote: { words: 'Bees dance', of: 0 },
    },
    { ...{ author: 'Cy', up: 3, down: 1, rating: 4.5, body: '<b>No.</b>', text: 'No.' }, answers: 1, alternative: 0 },
  ],
  { structure: 'qa', title: 'On bees', article: 'Bees, again.', announced: 3, format: 'bee-board' },
);
const BEES_ANALYSIS = analysisOf(BEES.text, BEES.discussion, {
  posts: {
    0: { language: 'en', sentiment: { score: 0.4, label: 'positive', confidence: 0.8 } },
    1: {
      stance: { to: 'parent', label: 'disagree', confidence: 0.7, reasons: [] },
      arguments: [{ start: 5, end: 9, role: 'claim', confidence: 0.6, cues: [] }],
    },
  },
  points: [{ label: 'Bees dance.', for: [0], against: [1, 2], evidence: [{ post: 0, words: 'Bees dance' }] }],
  sentences: [{ post: 1, words: 'They only turn round.', why: 'answers the question' }],
  coverage: 1,
  unanswered: [0],
});

function written(page: { text: string; discussion: Discussion }): DiscussionJson {
  return toJson(page.text, page.discussion, { file: 'bees.txt', analysis: BEES_ANALYSIS });
}

suite('toJson', () => {
  test('has the documented fields in the documented order', () => {
    const page = written(BEES);
    assert.deepEqual(Object.keys(page), [
      ...['schema', 'file', 'format', 'structure', 'confidence', 'title', 'article', 'announced', 'posts'],
      ...['participants', 'summary', 'warnings'],
    ]);
    assert.deepEqual(Object.keys(page.posts[2]), [
      ...['id', 'kind', 'start', 'end', 'body', 'quotes', 'author', 'dateText', 'date', 'dateResolved'],
      ...['votes', 'up', 'down', 'reputation', 'rating', 'accepted', 'spans'],
      ...['parent', 'evidence', 'parentConfidence', 'parentAlternative', 'depth', 'text'],
      ...['language', 'sentiment', 'stance', 'arguments', 'argumentLinks', 'questions', 'noArgument', 'gist'],
    ]);
    assert.deepEqual(Object.keys(page.posts[0].spans), ['author', 'date', 'votes', 'reputation', 'cue', 'byline']);
    assert.deepEqual(Object.keys(page.participants[0]), [
      ...['author', 'posts', 'votes', 'reputation', 'sentiment'],
      ...['answers', 'sentimentGiven', 'sentimentGot', 'changes'],
    ]);
    assert.deepEqual(Object.keys(page.summary!), [
      ...['sentences', 'points', 'coverage', 'unanswered'],
      ...['line', 'openQuestions', 'agreements', 'answers', 'passages'],
    ]);
    assert.deepEqual(Object.keys(page.summary!.points[0]), [
      ...['label', 'posts', 'for', 'against', 'voteWeight', 'evidence'],
      ...['state', 'weight', 'voices', 'best', 'exchanges'],
    ]);
  });

  test('names posts p1, p2, … everywhere an id stands', () => {
    const page = written(BEES);
    assert.deepEqual(
      page.posts.map(({ id, parent, parentAlternative }) => [id, parent, parentAlternative]),
      [
        ['p1', null, null],
        ['p2', 'p1', null],
        ['p3', 'p2', 'p1'],
      ],
    );
    assert.equal(page.posts[1].quotes[0].post, 'p1');
    assert.equal(page.summary!.sentences[0].post, 'p2');
    assert.deepEqual(page.summary!.points[0].posts, ['p1', 'p2', 'p3']);
    assert.equal(page.summary!.points[0].evidence[0].post, 'p1');
    assert.deepEqual(page.summary!.unanswered, ['p1']);
    assert.ok(!JSON.stringify(page).includes(idAt(0)), 'an inner id is public');
  });

  test('gives values as they were read, and null for what the page does not show', () => {
    const [ann, bo, cy] = written(BEES).posts;
    assert.deepEqual([ann.author, ann.date, ann.votes, ann.reputation], ['Ann', '2017-04-24', 9, 179]);
    assert.deepEqual([bo.date, bo.dateText, bo.dateResolved], [null, '2 days ago', '2017-04-26']);
    assert.deepEqual([bo.votes, bo.reputation, bo.spans.votes, bo.spans.cue], [null, null, null, null]);
    assert.deepEqual([ann.accepted, bo.accepted], [null, true]);
    assert.deepEqual([cy.up, cy.down, cy.rating], [3, 1, 4.5]);
    const { title, announced, article } = written(BEES);
    assert.deepEqual([title, announced], ['On bees', { posts: 3 }]);
    assert.equal(BEES.text.slice(article!.start, article!.end), 'Bees, again.');
  });

  test('has `text` only where the source is not plain text', () => {
    const [ann, , cy] = written(BEES).posts;
    assert.equal('text' in ann, false);
    assert.equal(cy.text, 'No.');
  });

  test('leaves language out where only the structure was read, not participants', () => {
    const page = toJson(BEES.text, BEES.discussion, { file: 'bees.txt' });
    assert.equal('summary' in page, false);
    for (const post of page.posts) {
      assert.deepEqual(
        ['sentiment', 'stance', 'arguments'].filter((name) => name in post),
        [],
      );
      assert.equal('language' in post, true);
    }
    assert.deepEqual(page.participants[0], { author: 'Ann', posts: 1, votes: 9, reputation: 179 });
  });

  test('writes a page without a discussion', () => {
    assert.deepEqual(toJson('Nothing.', NO_DISCUSSION, { file: 'a/b.txt' }), {
      ...{ schema: 1, file: 'a/b.txt', format: null, structure: 'none', confidence: 1, title: null, article: null },
      ...{ announced: null, posts: [], participants: [], warnings: [] },
    });
  });

  test('drops what leads to posts that are not there', () => {
    const { text, discussion } = BEES;
    const cut = { ...discussion, posts: discussion.posts.slice(1) };
    const page = written({ text, discussion: cut });
    assert.deepEqual([page.posts[0].id, page.posts[0].parent, page.posts[0].quotes[0].post], ['p1', null, null]);
    assert.deepEqual(page.summary!.points[0].posts, ['p1', 'p2']);
    assert.deepEqual([page.summary!.unanswered, page.summary!.points[0].evidence], [[], []]);
  });

  test('takes names of object members for names', () => {
    const { text, discussion } = discussionOf([
      { author: '__proto__', body: 'One.' },
      { author: 'constructor', body: 'Two.' },
      { author: '__proto__', body: 'Three.' },
    ]);
    const { participants } = toJson(text, discussion, { file: '__proto__' });
    assert.deepEqual(
      participants.map(({ author, posts }) => [author, posts]),
      [
        ['__proto__', 2],
        ['constructor', 1],
      ],
    );
  });

  test('is plain data with every offset inside the text, whatever the page holds', () => {
    fc.assert(
      fc.property(hostilePage, ({ text, discussion, analysis, file }) => {
        const page = toJson(text, discussion, { file, ...(analysis && { analysis }) });
        assert.deepEqual(JSON.parse(JSON.stringify(page)), page);
        for (const { start, end } of spansIn(page)) assert.ok(start >= 0 && start <= end && end <= text.length);
        for (const [index, post] of page.posts.entries()) {
          assert.equal(post.id, `p${index + 1}`);
          if (post.parent !== null) assert.ok(page.posts.some(({ id }) => id === post.parent));
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  test('writes what the reader reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        assert.equal(toJson(text, parse(text), { file: 'x' }).schema, 1);
      }),
      { seed: 12, numRuns: 50 },
    );
  });
});

function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value as Span;
  for (const part of Object.values(value)) yield* spansIn(part);
}
