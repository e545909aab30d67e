import assert from 'node:assert/strict';
import { analyze, type Analysis, type Span } from '../../../../src/core/index.js';
import { discussionOf, idAt, type PageLiteral, type PostLiteral } from '../../../support/discussion.js';

function analysed(posts: readonly PostLiteral[], page: PageLiteral = {}) {
  const { text, discussion } = discussionOf(posts, page);
  const analysis: Analysis = analyze(text, discussion);
  return { ...analysis, words: ({ start, end }: Span): string => text.slice(start, end) };
}

const CLAIM: PostLiteral = { author: 'Ann', body: 'A steel kettle boils a litre of water in three minutes.' };

suite('agreements', () => {
  const kinds = (body: string): (string | null)[][] =>
    analysed([CLAIM, { author: 'Bo', body, answers: 0 }]).summary.agreements.map((found) => [found.kind, found.with]);

  test('a changed mind, a word taken back, a point conceded', () => {
    assert.deepEqual(kinds('You convinced me, steel it is.'), [['convinced', idAt(0)]]);
    assert.deepEqual(kinds('I stand corrected.'), [['convinced', idAt(0)]]);
    assert.deepEqual(kinds('I was sure of the opposite, but I take it back.'), [['convinced', idAt(0)]]);
    assert.deepEqual(kinds('Fair point, mine is older.'), [['conceded', idAt(0)]]);
    assert.deepEqual(kinds('Oh, I had never thought of that before.'), [['conceded', idAt(0)]]);
    assert.deepEqual(kinds('I have never thought of copper, mine is iron.'), []);
  });
  test('negated and supposed ones are none', () => {
    assert.deepEqual(kinds('You have not convinced me at all.'), []);
    assert.deepEqual(kinds('If you convinced me of that, I would buy one.'), []);
  });
  test('nobody concedes to themselves', () => {
    const { summary } = analysed([CLAIM, { author: 'Ann', body: 'Fair point, really.', answers: 0 }]);
    assert.deepEqual(summary.agreements, []);
  });
  test('the person is told with place and cause', () => {
    const { participants, words } = analysed([CLAIM, { author: 'Bo', body: 'Well, you convinced me.', answers: 0 }]);
    const [change] = participants.find(({ author }) => author === 'Bo')!.changes;
    assert.deepEqual([change.post, change.by, words(change)], [idAt(1), idAt(0), 'you convinced me']);
  });
});

suite('open questions', () => {
  const asked: PostLiteral = {
    author: 'Ann',
    kind: 'question',
    body: 'How do I descale a steel kettle without vinegar?',
  };
  const answer: PostLiteral = { author: 'Bo', kind: 'answer', body: 'Use citric acid and boil it twice.', answers: 0 };

  test('an answer that did not help leaves it open, with the words that say so', () => {
    const { summary, words } = analysed(
      [asked, answer, { author: 'Ann', body: 'I did, but it did not help at all.', answers: 1 }],
      { structure: 'qa' },
    );
    assert.deepEqual(summary.unanswered, []);
    const [open] = summary.openQuestions;
    assert.deepEqual([open.post, open.state, words(open.cue!)], [idAt(0), 'not-helped', 'did not help']);
  });
  test('unless it is solved later, or somebody else complains', () => {
    const failed: PostLiteral = { author: 'Ann', body: 'I did, but it did not help at all.', answers: 1 };
    const solved: PostLiteral = { author: 'Ann', body: 'With hotter water that worked, thanks.', answers: 1 };
    assert.deepEqual(analysed([asked, answer, failed, solved], { structure: 'qa' }).summary.openQuestions, []);
    const other = analysed([asked, answer, { ...failed, author: 'Cy' }], { structure: 'qa' });
    assert.deepEqual(other.summary.openQuestions, []);
  });
  test('somebody who soon speaks of what it asks after answers it, whomever they reply to', () => {
    const question = { author: 'Bo', body: 'Does anybody know whether citric acid harms the enamel?', answers: 0 };
    const openAfter = (...behind: PostLiteral[]) =>
      analysed([CLAIM, { author: 'Di', body: 'Mine takes five.', answers: 0 }, question, ...behind]).summary.unanswered;
    assert.deepEqual(openAfter({ author: 'Cy', body: 'Citric acid never touched my enamel.', answers: 1 }), []);
    assert.deepEqual(openAfter({ author: 'Cy', body: 'Acid is sour.', answers: 1 }), [idAt(2)]);
    assert.deepEqual(openAfter({ author: 'Cy', body: 'Citric acid on enamel, why that?', answers: 1 }).at(0), idAt(2));
    assert.deepEqual(openAfter({ author: 'Bo', body: 'Citric acid is in my enamel pot.', answers: 1 }), [idAt(2)]);
  });
  test('a rhetorical question needs no answer', () => {
    const { summary } = analysed([CLAIM, { author: 'Bo', body: 'Who cares about three minutes?', answers: 0 }]);
    assert.deepEqual(summary.unanswered, []);
  });
});

suite('answers of a Q&A page', () => {
  const page = (...comments: PostLiteral[]) =>
    analysed(
      [
        { author: 'Ann', kind: 'question', body: 'How do I descale a kettle?' },
        { author: 'Bo', kind: 'answer', body: 'Good question. Use citric acid and boil it twice.', answers: 0 },
        ...comments,
      ],
      { structure: 'qa' },
    );

  test('what is proposed', () => {
    const { summary, words } = page();
    assert.deepEqual(
      summary.answers.map(({ post, proposal }) => [post, proposal && words(proposal)]),
      [[idAt(1), 'Use citric acid and boil it twice.']],
    );
  });
  test('what is objected, and that its author answered', () => {
    const { summary, words } = page(
      { author: 'Cy', body: 'Careful: acid breaks the seal.', answers: 1 },
      { author: 'Bo', body: 'Only in kettles with rubber seals.', answers: 2 },
      { author: 'Di', body: 'This is wrong for copper.', answers: 1 },
      { author: 'Ed', body: 'Wonderful, thank you.', answers: 1 },
    );
    assert.deepEqual(
      summary.answers[0].objections.map(({ post, cue, met, by }) => [post, cue && words(cue), met, by?.post ?? null]),
      [
        [idAt(2), 'Careful', 'answered', idAt(3)],
        [idAt(4), 'This is wrong', 'open', null],
      ],
    );
  });
  test('a bad mood about the matter, and who defends an answer of theirs, object to nothing', () => {
    const { summary } = page(
      { author: 'Cy', body: 'Kettle makers are horrible liars and criminals.', answers: 1 },
      { body: 'To those who downvoted my answer: tell us why.', answers: 1 },
      { author: 'Di', body: 'This is horrible, the smell made me sick.', answers: 1 },
    );
    assert.deepEqual(
      summary.answers[0].objections.map(({ post }) => post),
      [idAt(4)],
    );
  });
  test('other pages have none', () => {
    assert.deepEqual(analysed([CLAIM]).summary.answers, []);
  });
});

suite('who answers whom', () => {
  test('most first, without answers to oneself', () => {
    const { participants } = analysed([
      CLAIM,
      { author: 'Bo', body: 'I totally agree, well said!', answers: 0 },
      { author: 'Bo', body: 'That is wrong, you have no evidence for that.', answers: 0 },
      { author: 'Cy', body: 'What a wonderful kettle.', answers: 1 },
      { author: 'Bo', body: 'It is terrible, really.', answers: 3 },
      { author: 'Bo', body: 'And one more thing about it.', answers: 1 },
    ]);
    const bo = participants.find(({ author }) => author === 'Bo')!;
    assert.deepEqual(
      bo.answers.map(({ author, posts, agree, disagree }) => [author, posts, agree, disagree]),
      [
        ['Ann', 2, 1, 1],
        ['Cy', 1, 0, 0],
      ],
    );
    assert.ok(bo.answers[1].sentiment! < 0 && bo.sentimentGot! > 0);
  });
});
