import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, reasonsOf, scoreSentiment } from '../../../../src/core/index.js';
import { packReasons } from '../../../../src/core/analysis/sentiment/reasons.js';
import { discussionOf } from '../../../support/discussion.js';

const score = (text: string): number => scoreSentiment(text).score;

/** [title, the text that scores lower, the text that scores higher] */
type Rising = readonly (readonly [title: string, lower: string, higher: string])[];

suite('sentiment: what moves it', () => {
  const rising: Rising = [
    ['words', 'This kettle is awful.', 'This kettle is wonderful.'],
    ['negation', 'This kettle is not good.', 'This kettle is good.'],
    ['negation of the bad', 'This kettle is bad.', 'This kettle is not bad.'],
    ['negation from a distance', 'It was never really good.', 'It was really good.'],
    ['without a negation behind a break', 'No – it is not a good pot.', 'No: good pot.'],
    ['intensifiers', 'It is a good pot.', 'It is a very good pot.'],
    ['intensifiers of the bad', 'It is a very bad pot.', 'It is a bad pot.'],
    ['dampeners', 'It is a slightly annoying pot.', 'It is a pot.'],
    ['dampened less than plain', 'It is annoying.', 'It is slightly annoying.'],
    ['what comes after but', 'It is pretty, but it is useless.', 'It is useless, but it is pretty.'],
    ['a concession', 'It is slow and I love it.', 'Although it is slow, I love it.'],
    ['capitals', 'The pot is great.', 'The pot is GREAT.'],
    ['exclamation marks', 'It works great.', 'It works great!!'],
    ['a supposition', 'It would be good if it were cheap.', 'It is good and cheap.'],
    ['questions', 'Is it good?', 'It is good.'],
    ['emoji', 'The pot arrived 😡', 'The pot arrived 😍'],
    ['emoticons', 'The pot arrived :-(', 'The pot arrived :-)'],
    ['stretched words', 'It is a pot.', 'It is a gooood pot.'],
    ['phrases', 'The lid is fed up with me.', 'The lid is with me.'],
    ['like as a verb', 'A thing like that.', 'I like that thing.'],
  ];
  for (const [title, lower, higher] of rising) {
    test(title, () => {
      assert.ok(score(lower) < score(higher), `${score(lower)} < ${score(higher)}`);
    });
  }
});

suite('sentiment: what does not count', () => {
  const same: readonly (readonly [title: string, moody: string, plain: string])[] = [
    [
      'a quotation',
      'She wrote "this is an awful stupid pot" on the box.',
      'She wrote "this is a round tin pot" on the box.',
    ],
    ['quoted lines', '> this is awful and stupid\nIt stands on the shelf.', 'It stands on the shelf.'],
    ['code', 'Call `kill_bad_process()` and `die` then.', 'Call `list()` and `run` then.'],
    [
      'addresses',
      'It is at https://kettle.example/awful-stupid-pot now.',
      'It is at https://kettle.example/round-pot now.',
    ],
    ['a person spoken to', '@happy_joy it stands on the shelf.', '@ann_lee it stands on the shelf.'],
    ['a signature', 'It stands on the shelf.\n\nKind regards,\nJoy Love', 'It stands on the shelf.'],
    ['a name with a capital', 'We met Joy on the stairs.', 'We met Zorblax on the stairs.'],
  ];
  for (const [title, moody, plain] of same) {
    test(title, () => {
      assert.equal(scoreSentiment(moody).score, scoreSentiment(plain).score);
    });
  }
  const nothing: readonly (readonly [title: string, text: string])[] = [
    ['no words', ''],
    ['white space', ' \n\t '],
    ['a language without a lexicon', 'このやかんは最高です'],
    ['words that nobody knows', 'Zorblax qwumpled ghrix.'],
  ];
  for (const [title, text] of nothing) {
    test(title, () => {
      assert.deepEqual(scoreSentiment(text), { score: 0, label: 'neutral' });
    });
  }
  test('plain facts are neutral', () => {
    for (const text of ['It stands on the shelf.', 'It is a kind of shelf.', 'The meeting is on Monday at ten.']) {
      assert.equal(scoreSentiment(text).label, 'neutral', text);
    }
  });
  test('things that technical talk names', () => {
    assert.equal(scoreSentiment('The parser throws an error when the server kills the thread.').label, 'neutral');
    assert.equal(scoreSentiment('This parser is horrible, I hate it.').label, 'negative');
  });
});

suite('sentiment: languages', () => {
  const cases: readonly (readonly [language: string, bad: string, good: string])[] = [
    [
      'German',
      'Das ist leider ein schlechter Topf und ich hasse ihn.',
      'Das ist ein wunderbarer Topf und ich liebe ihn.',
    ],
    ['French', "C'est une très mauvaise bouilloire, je la déteste.", "C'est une excellente bouilloire, je suis ravi."],
    ['Spanish', 'Es una tetera horrible y no me gusta nada.', 'Es una tetera maravillosa y me gusta mucho.'],
    ['Portuguese', 'É uma chaleira horrível e eu não gosto dela.', 'É uma chaleira maravilhosa e eu gosto muito dela.'],
    ['Italian', 'È un bollitore orribile e non mi piace per niente.', 'È un bollitore meraviglioso e mi piace molto.'],
    [
      'Dutch',
      'Het is een vreselijke ketel en ik vind hem lelijk.',
      'Het is een prachtige ketel en ik ben er blij mee.',
    ],
  ];
  for (const [language, bad, good] of cases) {
    test(language, () => {
      assert.equal(scoreSentiment(bad).label, 'negative');
      assert.equal(scoreSentiment(good).label, 'positive');
    });
  }
  test('a single word in its language', () => {
    assert.equal(scoreSentiment('Danke!').label, 'positive');
  });
});

suite('sentiment of a post: its reasons', () => {
  const sentimentOf = (body: string) => {
    const { text, discussion } = discussionOf([{ author: 'Grace Hope', body: 'A shelf.' }, { body }]);
    const read = analyze(text, discussion).posts[1];
    const reasons = reasonsOf(read).map(({ start, end, weight }) => [text.slice(start, end), weight] as const);
    return { sentiment: read.sentiment, reasons };
  };

  test('are the words that caused the score, strongest first, and add up to it', () => {
    const { sentiment, reasons } = sentimentOf('The lid is nice. The handle is a terrible disaster.');
    assert.deepEqual(
      reasons.slice(0, 3).map(([word]) => word),
      ['disaster', 'terrible', 'nice'],
    );
    const sum = reasons.reduce((total, [, weight]) => total + weight, 0);
    assert.ok(Math.abs(sum - (sentiment?.score ?? 0)) < 0.03);
  });
  test('add up to the score in any text of a few words', () => {
    const words = fc.constantFrom(
      'good',
      'awful',
      'not',
      'very',
      'kettle',
      'but',
      'so',
      'haunting',
      'money',
      'buy',
      'waste',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 7 }), (picked) => {
        const { sentiment, reasons } = sentimentOf(`The ${picked.join(' ')} pot.`);
        const sum = reasons.reduce((total, [, weight]) => total + weight, 0);
        assert.ok(Math.abs(sum - (sentiment?.score ?? 0)) < 0.03, picked.join(' '));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
  test('are packed one to a number, also far into a long file, of what is no word the begin', () => {
    const far = [
      { start: 0, end: 3, weight: -1.234 },
      { start: 500_000_000, end: 500_000_007, weight: 0.01 },
    ];
    assert.deepEqual(reasonsOf({ moodWords: packReasons(far) }), far);
    const [long] = reasonsOf({ moodWords: packReasons([{ start: 5, end: 9_000, weight: 99 }]) });
    assert.ok(long.start === 5 && long.end > 1_000 && long.end <= 9_000 && long.weight > 4);
  });
  test('turn round under negation', () => {
    assert.ok(sentimentOf('The lid is not nice at all.').reasons[0][1] < 0);
  });
  test('are no names of people who take part', () => {
    const words = sentimentOf('I bought it from Grace yesterday.').reasons.map(([word]) => word);
    assert.ok(!words.includes('Grace'));
  });
  test('irony marks make it less sure', () => {
    const plain = sentimentOf('What a wonderful lid.').sentiment?.confidence ?? 0;
    const ironic = sentimentOf('What a "wonderful" lid.').sentiment?.confidence ?? 0;
    assert.ok(ironic < plain);
  });
});
