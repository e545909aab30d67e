import assert from 'node:assert/strict';
import { analyze, type Analysis, type PostId } from '../../../../src/core/index.js';
import { discussionOf, idAt, type PostLiteral } from '../../../support/discussion.js';

const analysed = (posts: readonly PostLiteral[], title?: string): { text: string; analysis: Analysis } => {
  const { text, discussion } = discussionOf(posts, title === undefined ? {} : { title });
  return { text, analysis: analyze(text, discussion) };
};
const ids = (...indices: number[]): PostId[] => indices.map(idAt);

const DEBATE: readonly PostLiteral[] = [
  { author: 'Ann', votes: 5, body: 'The steam of the kettle damages the old bindings on the upper shelf.' },
  { author: 'Bo', votes: 2, body: 'I think steam from that kettle damages old bindings, and nobody cares.' },
  { author: 'Cy', body: 'Nope, that is wrong. You have no evidence for that.', answers: 0 },
  { author: 'Di', body: 'Exactly! I totally agree, well said.', answers: 0 },
  { author: 'Di', body: 'The committee should collect money with a tin at the door.' },
];

suite('points', () => {
  const { text, analysis } = analysed(DEBATE);
  const steam = analysis.summary.points.find(({ label }) => label.includes('bindings'));

  test('similar claims of different posts are one point', () => {
    assert.ok(steam);
    assert.deepEqual(steam.supporters, ids(0, 1, 3));
    assert.equal(analysis.summary.points.filter(({ label }) => label.includes('bindings')).length, 1);
  });
  test('who disagrees with a post that states it is against it', () => {
    assert.deepEqual(steam?.opponents, ids(2));
    assert.equal(steam?.for, 3);
    assert.equal(steam?.against, 1);
  });
  test('the label is verbatim and its place comes first', () => {
    const [place] = steam?.evidence ?? [];
    assert.equal(text.slice(place.start, place.end), steam?.label);
  });
  test('votes are those of the supporters', () => {
    assert.equal(steam?.voteWeight, 7);
  });
  test('a point without votes weighs null, not 0', () => {
    const tin = analysis.summary.points.find(({ label }) => label.includes('tin'));
    assert.equal(tin?.voteWeight, null);
  });
  test('the point of most people comes first, and coverage counts its posts', () => {
    assert.equal(analysis.summary.points[0], steam);
    assert.equal(analysis.summary.coverage, 1);
  });
  test('one person saying it twice counts once', () => {
    const twice = analysed([
      { author: 'Ann', body: 'The steam of the kettle damages the old bindings.' },
      { author: 'Ann', body: 'As said, steam of the kettle damages old bindings.' },
    ]);
    assert.equal(twice.analysis.summary.points[0].for, 1);
    assert.equal(twice.analysis.summary.points[0].posts.length, 2);
  });
  test('two words in common, or three of long sentences, bring nobody together', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'Copper kettles in a damp cellar always turn green before the spring, whatever you do.' },
      { author: 'Bo', body: 'My aunt sold her damp house last spring, where the cellar held forty barrels of cider.' },
      { author: 'Cy', body: 'The barrels should be scrubbed with hot water after the harvest.' },
    ]).analysis.summary;
    assert.ok(points.length > 0);
    assert.ok(points.every((point) => point.for === 1));
  });
  test('who denies another word than the shared one contradicts nobody', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'I have not measured it, but felt soles keep kitchen floors warm and quiet.' },
      { author: 'Bo', body: 'Felt soles keep kitchen floors warm and quiet.' },
    ]).analysis.summary;
    assert.equal(points[0].for, 2);
    assert.equal(points[0].against, 0);
  });
  test('praise, wishes and thanks are no points, a judgement with a ground is one', () => {
    const { points } = analysed([
      { author: 'Ann', body: "Can't wait to try this kettle stand!" },
      { author: 'Bo', body: "I can't wait to try the kettle stand." },
      { author: 'Cy', body: 'Your kettle stand looks absolutely gorgeous on that old table.' },
      { author: 'Di', body: 'I love the oak version because oak does not warp above steam.' },
    ]).analysis.summary;
    assert.deepEqual(
      points.map(({ label }) => label),
      ['I love the oak version because oak does not warp above steam.'],
    );
  });
  test('a question without its mark and a line of a program are no points', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'How does that compare with the kettles of four winters ago.' },
      { author: 'Bo', body: 'boil --now $KETTLE="${LID}" | grep -v "steam" > /dev/null; exit' },
      { author: 'Cy', body: 'Enamel kettles should be emptied every evening.' },
    ]).analysis.summary;
    assert.deepEqual(
      points.map(({ label }) => label),
      ['Enamel kettles should be emptied every evening.'],
    );
  });
  test('what somebody lived through is no point, and nothing that is only supposed', () => {
    const { points } = analysed([
      { author: 'Ann', body: "I've been on the kettle committee since the old porter went away." },
      { author: 'Bo', body: 'Say you have a kettle of nine litres and a cable of two metres.' },
      { author: 'Cy', body: 'Enamel kettles should be emptied every evening.' },
    ]).analysis.summary;
    assert.deepEqual(
      points.map(({ label }) => label),
      ['Enamel kettles should be emptied every evening.'],
    );
  });
  test('who gives in to a post is for its point', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'The old bindings should never stand above a kettle.' },
      { author: 'Bo', body: 'Fair point, the glue had slipped my mind.', answers: 0 },
    ]).analysis.summary;
    assert.equal(points[0].state, 'agreed');
    assert.equal(points[0].for, 2);
    assert.equal(points[0].voices[1].cue?.cue, 'conceded');
  });
  test('one name of several words in common makes no point of two', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'The copper kettle needs a new handle before the winter comes.' },
      { author: 'Bo', body: 'My grandmother left us a copper kettle and nothing else worth keeping.' },
    ]).analysis.summary;
    assert.deepEqual(
      points.map((point) => point.for),
      points.map(() => 1),
    );
  });
  test('of one person only what claims or advises, no chat and no list', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'The library should lend kettles to its readers in the winter.' },
      { author: 'Bo', body: 'Time to relive my glory days. [12 more lines of kettles are hidden by the program].' },
      {
        author: 'Cy',
        body: 'Kettles, shelves, lids, spoons, handles, cheap tins, boxes, jars, rope, and worn out lamps are old.',
      },
      { author: 'Di', body: 'I read this on the bus yesterday.' },
    ]).analysis.summary;
    assert.deepEqual(
      points.map(({ label }) => label.split(' ')[1]),
      ['library'],
    );
  });
  test('nearly the same words with a negation more are against', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'Steam from the kettle damages old bindings.' },
      { author: 'Bo', body: 'Steam from the kettle never damages old bindings.' },
    ]).analysis.summary;
    assert.equal(points[0].against, 1);
  });
  test('a reply that repeats words of its parent without a clear stance takes no side', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'The steam of the kettle damages the old bindings.' },
      { author: 'Bo', body: 'The steam of the kettle damages what old bindings, where?', answers: 0 },
    ]).analysis.summary;
    assert.equal(points[0].for, 1);
    assert.equal(points[0].against, 0);
  });
  test('what a page repeats in every post is no point', () => {
    const { points, sentences } = analysed(
      ['Ann', 'Bo', 'Cy'].map((author, i) => ({
        author,
        body: `The lid number ${i} leaks.\n\nYou must log in to add a reply here`,
      })),
    ).analysis.summary;
    assert.ok(points.every(({ label }) => !label.includes('log in')));
    assert.ok(sentences.every(({ start }) => start >= 0));
  });
  test('words of the title bring nobody together', () => {
    const { points } = analysed(
      [
        { author: 'Ann', body: 'A kettle in the reading room should have a longer cable.' },
        { author: 'Bo', body: 'A kettle in the reading room must be repaired by the porter.' },
      ],
      'A kettle in the reading room?',
    ).analysis.summary;
    assert.ok(points.every(({ posts }) => posts.length === 1));
  });
  test('no posts, no points', () => {
    const { summary } = analysed([]).analysis;
    const nothing = { sentences: [], points: [], line: null, coverage: null };
    const open = { unanswered: [], openQuestions: [], agreements: [], answers: [], passages: [] };
    assert.deepEqual(summary, { ...nothing, ...open });
  });
});

suite('how points fare', () => {
  const point = (posts: readonly PostLiteral[], words: string) =>
    analysed(posts).analysis.summary.points.find(({ label }) => label.includes(words))!;
  const CLAIM: PostLiteral = {
    author: 'Ann',
    votes: 4,
    reputation: 100,
    body: 'The steam of the kettle damages the old bindings, because the glue comes off.',
  };

  test('disputed: both sides answer each other, with the words that tell and the replies between them', () => {
    const { state, voices, exchanges, weight } = point(
      [CLAIM, { author: 'Cy', votes: 1, body: 'Nope, that is wrong. You have no evidence for that.', answers: 0 }],
      'bindings',
    );
    assert.equal(state, 'disputed');
    assert.deepEqual(
      voices.map(({ post, side, how }) => [post, side, how]),
      [
        [idAt(0), 'for', 'states'],
        [idAt(1), 'against', 'disagrees'],
      ],
    );
    assert.notEqual(voices[1].cue, null);
    assert.deepEqual(exchanges, [{ post: idAt(1), to: idAt(0) }]);
    assert.deepEqual(weight.for, { people: 1, votes: 4, reputation: 100 });
    assert.deepEqual(weight.against, { people: 1, votes: 1, reputation: null });
  });
  test('agreed: others say so; unrebutted: others spoke; untested: nobody did', () => {
    const agreeing: PostLiteral = { author: 'Di', body: 'Exactly! I totally agree, well said.', answers: 0 };
    const other: PostLiteral = { author: 'Di', body: 'The tin at the door was empty again on Monday.', answers: 0 };
    assert.equal(point([CLAIM, agreeing], 'bindings').state, 'agreed');
    assert.equal(point([CLAIM, other], 'bindings').state, 'unrebutted');
    assert.equal(point([CLAIM], 'bindings').state, 'untested');
  });
  test('nobody disputes with themselves', () => {
    const own: PostLiteral = { author: 'Ann', body: 'Nope, that is wrong. You have no evidence for that.', answers: 0 };
    assert.equal(point([CLAIM, own], 'bindings').against, 0);
  });
  test('the best evidence is a premise of a post that makes the point', () => {
    const { text, analysis } = analysed([CLAIM]);
    const { best } = analysis.summary.points[0];
    assert.equal(best && text.slice(best.start, best.end), 'because the glue comes off.');
    assert.equal(best?.post, idAt(0));
  });
  test('a reply that asserts what a point denies is against it', () => {
    const posts: PostLiteral[] = [
      { author: 'Ann', body: 'A kettle of steel never ruined a single book in this library.' },
      { author: 'Bo', body: 'It did ruin one: mine.', answers: 0 },
    ];
    assert.deepEqual(point(posts, 'ruined').opponents, ids(1));
  });
  test('greetings, talk about the talk and words that point back are no labels', () => {
    const { points } = analysed([
      { author: 'Ann', body: 'Hello everyone! I agree with your comment. That is why it must be so in this case.' },
      { author: 'Bo', body: 'He told them that they should have done it before she did it.' },
    ]).analysis.summary;
    assert.deepEqual(points, []);
  });
  test('nor what begins with a word for something said before, though somebody agrees', () => {
    const { analysis } = analysed([
      {
        author: 'Ann',
        body: 'The council bought nine new kettles for the hall. Of course, that is rather a long game.',
      },
      { author: 'Bo', body: 'Of course it is.', answers: 0 },
    ]);
    assert.deepEqual(
      analysis.summary.points.map(({ label }) => label),
      ['The council bought nine new kettles for the hall.'],
    );
  });
  for (const weak of [
    'Best wishes to you and your kettle, which is old.', // a wish
    'Hope this kettle will be mended soon by the council.',
    'Dunno if the council has ever mended a kettle though.', // claims nothing
    'Couldn’t agree more, the council should mend the kettle.', // talk about the talk
    'Bertha @ Kettles of Tin recently posted a kettle.', // what a program writes
    'You should definitely look at the $10 free chip of kettles.', // an advertisement
    'New holes in everybody’s kettle!', // a fragment
    'The old kettle needs that.', // says nothing without what it points to
  ]) {
    test(`a sentence that does not stand by itself is neither a point nor told: ${weak}`, () => {
      const { text, analysis } = analysed([
        { author: 'Ann', body: weak },
        { author: 'Bo', body: 'The library should lend shelves to its readers in the winter.' },
      ]);
      const { points, sentences } = analysis.summary;
      const told = sentences.map(({ start, end }) => text.slice(start, end));
      const strong = ['The library should lend shelves to its readers in the winter.'];
      assert.deepEqual({ points: points.map(({ label }) => label), told }, { points: strong, told: strong });
    });
  }
});

suite('unanswered questions', () => {
  const unanswered = (posts: readonly PostLiteral[]): readonly PostId[] => analysed(posts).analysis.summary.unanswered;

  test('a question without a reply is open, one with a reply is not', () => {
    const posts: PostLiteral[] = [
      { author: 'Ann', body: 'Where did you put the new kettle?' },
      { author: 'Bo', body: 'On the shelf.', answers: 0 },
      { author: 'Cy', body: 'And who has the key of the shelf?', answers: 1 },
    ];
    assert.deepEqual(unanswered(posts), ids(2));
  });
  test('answering oneself is no answer', () => {
    const posts: PostLiteral[] = [
      { author: 'Ann', body: 'Where did you put the new kettle?' },
      { author: 'Ann', body: 'Still looking.', answers: 0 },
    ];
    assert.deepEqual(unanswered(posts), ids(0));
  });
  test('rhetoric of two words is no question', () => {
    const posts: PostLiteral[] = [{ body: 'A kettle.' }, { body: 'Oh really?', answers: 0 }];
    assert.deepEqual(unanswered(posts), []);
  });
  test('the question of a page is answered by an answer', () => {
    const question: PostLiteral = { kind: 'question', author: 'Ann', body: 'How do I descale a kettle?' };
    assert.deepEqual(unanswered([question]), ids(0));
    assert.deepEqual(unanswered([question, { kind: 'answer', author: 'Bo', body: 'Vinegar.', answers: 0 }]), []);
  });
  test('where nobody is seen to reply, whoever speaks next may have answered', () => {
    const posts: PostLiteral[] = [
      { author: 'Ann', body: 'Where did you put the new kettle?' },
      { author: 'Bo', body: 'It is on the shelf.' },
      { author: 'Cy', body: 'Good to know.' },
    ];
    assert.deepEqual(unanswered(posts), []);
  });
});

suite('what replies answer', () => {
  test('of what was said, the sentence that they share words with is the point, however little it looks like one', () => {
    const { points } = analysed([
      {
        author: 'Ann',
        body: 'Barges should pay by their length. My favourite mooring would be the old lock. Nobody needs a second crane.',
      },
      { author: 'Bo', body: 'I agree with you: the old lock has got to be the finest mooring of all.', answers: 0 },
      { author: 'Cy', body: 'The weather will be fine.' },
    ]).analysis.summary;
    assert.equal(points[0].label, 'My favourite mooring would be the old lock.');
    assert.equal(points[0].state, 'agreed');
    assert.deepEqual(points[0].supporters, ids(0, 1));
  });
  test('who only names somebody may mean what they said before, and disputes that', () => {
    const said: readonly PostLiteral[] = [
      { author: 'Ann', body: 'The crane of the old harbour means nothing to the skippers.' },
      { author: 'Bo', body: 'Does anybody sell tar?' },
      { author: 'Ann', body: 'Tar costs nine crowns a bucket at the chandler.', answers: 1 },
    ];
    const reply = {
      author: 'Cy',
      body: 'Nope, that is wrong. That crane means a lot to the skippers of the harbour.',
      answers: 2,
    };
    const named = analysed([...said, { ...reply, evidence: 'mention' }]).analysis.summary.points[0];
    assert.ok(named.label.startsWith('The crane'));
    assert.equal(named.state, 'disputed');
    assert.deepEqual(named.exchanges, [{ post: idAt(3), to: idAt(0) }]);
    const nested = analysed([...said, reply]).analysis.summary.points;
    assert.ok(nested.every(({ exchanges }) => exchanges.every(({ to }) => to === idAt(2))));
  });
});
