import assert from 'node:assert/strict';
import { analyze, participantsOf, reasonsOf } from '../../../src/core/index.js';
import { discussionOf, type PostLiteral } from '../../support/discussion.js';

const PAGE: readonly PostLiteral[] = [
  {
    kind: 'question',
    author: 'Ann',
    votes: 4,
    reputation: 120,
    body: 'How do I descale a kettle without vinegar? I hate the smell.',
  },
  {
    kind: 'answer',
    author: 'Bo',
    votes: 7,
    accepted: true,
    answers: 0,
    body: 'You should use citric acid, because it has no smell. It works great.',
  },
  {
    kind: 'comment',
    author: 'Ann',
    votes: 1,
    reputation: 125,
    answers: 1,
    body: 'Thank you, that is a wonderful idea!',
  },
  { kind: 'comment', answers: 1, body: "I disagree, that's not true. You are ruining the copper." },
  { kind: 'comment', author: 'Cy', answers: 1, body: 'Das habe ich auch so gemacht und es war wunderbar.' },
  { kind: 'comment', author: 'Di', answers: 1, body: 'このやかんは高いです' },
];
const { text, discussion } = discussionOf(PAGE, { structure: 'qa', title: 'How do I descale a kettle?' });
const analysis = analyze(text, discussion);

suite('analyze: posts', () => {
  test('run parallel to the discussion', () => {
    assert.deepEqual(
      analysis.posts.map(({ post }) => post),
      discussion.posts.map(({ id }) => id),
    );
  });
  test('have their own language', () => {
    assert.deepEqual(
      analysis.posts.map(({ language }) => language),
      ['en', 'en', 'en', 'en', 'de', 'ja'],
    );
  });
  test('have a mood with places in their own body', () => {
    assert.deepEqual(
      analysis.posts.map(({ sentiment }) => sentiment?.label ?? null),
      ['negative', 'positive', 'positive', 'negative', 'positive', null],
    );
    analysis.posts.forEach((read, i) => {
      const [body] = discussion.posts[i].body;
      for (const { start, end } of reasonsOf(read)) assert.ok(start >= body.start && end <= body.end);
    });
  });
  test('have none on a page in a language that nobody here knows, and yet points', () => {
    const body = 'Ja kattila kiehuu vain keittiössä joka aamu kello kuusi, koska sähkö maksaa silloin vähemmän.';
    const posts = ['Ann', 'Bo', 'Cy'].map((author) => ({ author, body: `${author} sanoo: ${body}` }));
    const page = discussionOf(posts, { title: 'Kattila' });
    const found = analyze(page.text, page.discussion);
    for (const { sentiment, stance } of found.posts) {
      assert.equal(sentiment, null);
      assert.ok(stance === null || stance.label === 'unknown');
    }
    assert.ok(found.summary.points.length > 0);
  });
  test('take a stance to what they answer; the opening one takes none', () => {
    assert.equal(analysis.posts[0].stance, null);
    assert.deepEqual(
      { to: analysis.posts[3].stance?.to, label: analysis.posts[3].stance?.label },
      { to: 'parent', label: 'disagree' },
    );
    assert.equal(analysis.posts[5].stance?.label, 'unknown');
  });
  test('are cut into arguments with their places', () => {
    const [claim] = analysis.posts[1].arguments;
    assert.ok(text.slice(claim.start, claim.end).startsWith('You should use citric acid'));
  });
  test('without a parent stand to the topic', () => {
    const blog = discussionOf([{ author: 'Ann', body: 'I totally agree, well said!' }], { title: 'Kettles' });
    assert.deepEqual(analyze(blog.text, blog.discussion).posts[0].stance?.to, 'topic');
  });
});

suite('analyze: summary', () => {
  const { sentences } = analysis.summary;
  test('keeps within its words, in reading order, each with a reason', () => {
    const short = analyze(text, discussion, { words: 15 }).summary.sentences;
    const words = short
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .split(/\s+/);
    assert.ok(words.length <= 15);
    assert.ok(sentences.every(({ start }, i) => i === 0 || start > sentences[i - 1].end));
    assert.ok(sentences.every(({ why }) => why.length > 0));
  });
  test('names what stands behind a sentence', () => {
    const accepted = sentences.find(({ post }) => post === discussion.posts[1].id);
    assert.match(accepted?.why ?? '', /accepted answer; 7 votes/);
  });
});

suite('analyze: participants', () => {
  test('most posts first, with votes, last reputation and mood', () => {
    const [ann, bo] = analysis.participants;
    assert.deepEqual(
      { author: ann.author, posts: ann.posts, votes: ann.votes, reputation: ann.reputation },
      { author: 'Ann', posts: 2, votes: 5, reputation: 125 },
    );
    assert.equal(bo.reputation, null);
    assert.ok(typeof ann.sentiment === 'number');
    assert.equal(analysis.participants.length, 4);
  });
  test('without analyses no mood is known', () => {
    assert.ok(participantsOf(discussion).every(({ sentiment }) => sentiment === null));
  });
});

suite('analyze: options', () => {
  test('what is off is null everywhere', () => {
    const bare = analyze(text, discussion, { sentiment: false, stance: false });
    assert.ok(bare.posts.every(({ sentiment, stance }) => sentiment === null && stance === null));
    assert.ok(bare.participants.every(({ sentiment }) => sentiment === null));
    assert.ok(bare.summary.points.every(({ against }) => against === 0));
  });
});
