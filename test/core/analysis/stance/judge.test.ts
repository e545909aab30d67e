import assert from 'node:assert/strict';
import { analyze, judgeStance } from '../../../../src/core/index.js';
import { discussionOf } from '../../../support/discussion.js';

const PARENT = 'Kettles should be banned from the reading room because they disturb everybody who works there.';

suite('stance of a reply', () => {
  const cases: readonly (readonly [label: 'agree' | 'disagree' | 'neutral', family: string, reply: string])[] = [
    ['agree', 'opener', 'Exactly. They are so loud that I leave.'],
    ['agree', 'explicit', 'I agree with you, they are too loud!'],
    ['agree', 'short', 'Yes!'],
    ['agree', 'praise', 'Well said! That is so true.'],
    ['agree', 'change of mind', 'You convinced me, I was wrong.'],
    ['agree', 'negated disagreement', "I couldn't agree more."],
    ['disagree', 'opener', 'Nope. Nobody is disturbed by that.'],
    ['disagree', 'explicit', 'I disagree, it is not the kettles.'],
    ['disagree', 'negated agreement', "I don't agree with you on that."],
    ['disagree', 'correction', "That's not true, you are making this up."],
    ['disagree', 'challenge', 'Why would you ban them? Do you have any evidence?'],
    ['disagree', 'abuse', "You're an idiot, this is nonsense."],
    ['neutral', 'thanks', 'Thank you for the tip, I will try it tomorrow in my office and report.'],
    ['neutral', 'question', 'How long have you been a member? I was there in May and it was quiet.'],
    ['agree', 'German', 'Genau, das sehe ich auch so.'],
    ['disagree', 'German', 'Nein, das stimmt nicht.'],
    ['agree', 'French', "Je suis d'accord avec toi, bien dit."],
    ['disagree', 'French', "Je ne suis pas d'accord, c'est faux."],
    ['agree', 'Spanish', 'Estoy de acuerdo, tienes razón.'],
    ['disagree', 'Spanish', 'No estoy de acuerdo, es falso.'],
    ['agree', 'Italian', "Sono d'accordo, hai ragione."],
    ['disagree', 'Portuguese', 'Discordo, não é verdade.'],
    ['disagree', 'Dutch', 'Nee, dat klopt niet.'],
  ];
  for (const [label, family, reply] of cases) {
    test(`${label}: ${family}`, () => {
      assert.equal(judgeStance(PARENT, reply).label, label);
    });
  }

  test('agreement taken back is less agreement', () => {
    const whole = judgeStance(PARENT, 'I agree, they are loud.').scores.agree;
    const partial = judgeStance(PARENT, 'I agree, but they are not that loud.').scores.agree;
    assert.ok(partial < whole);
  });
  test('words that the reply repeats from the parent are not its own', () => {
    const judged = judgeStance(
      'I agree with the committee about kettles in reading rooms.',
      'I agree with the committee about kettles in reading rooms. Nope, wrong.',
    );
    assert.equal(judged.label, 'disagree');
  });
  test('quoted lines are not its own either', () => {
    assert.equal(judgeStance(PARENT, '> I agree, exactly\nNo, that is wrong.').label, 'disagree');
  });
});

suite('stance among people who help', () => {
  test('a question is a question, an answer takes no side', () => {
    const { text, discussion } = discussionOf(
      [
        { kind: 'question', author: 'Ann', body: 'How do I descale a kettle?' },
        { kind: 'answer', author: 'Bo', answers: 0, body: 'No, you should not. Your kettle is fine.' },
        { kind: 'comment', author: 'Cy', answers: 1, body: 'What if the water is very hard? Do you use acid?' },
      ],
      { structure: 'qa' },
    );
    const labels = analyze(text, discussion).posts.map(({ stance }) => stance?.label ?? null);
    assert.deepEqual(labels, [null, 'unknown', 'unknown']);
  });
});

suite('stance of a post: what tells it', () => {
  const labelOf = (body: string, answers?: number) => {
    const first = { author: 'Ann', body: 'The new shelf is cheap and safe for heavy kettles.' };
    const reply = { author: 'Bo', body, ...(answers === undefined ? {} : { answers }) };
    const { text, discussion } = discussionOf([first, reply]);
    const { stance } = analyze(text, discussion).posts[1];
    return { label: stance?.label, words: stance?.reasons.map(({ start, end }) => text.slice(start, end)) };
  };

  for (const [body, label, words] of [
    ['Exactly, mine holds six of them.', 'agree', ['Exactly']],
    ['Yes. Mine holds six of them.', 'agree', ['Yes']],
    ['Nonsense, mine fell down.', 'disagree', ['Nonsense']],
    ['How would that work? Drill into the stove? Nail it to the cat? And who pays?', 'disagree', ['How']],
    // Words that only hint at it, of a reply that is sure anyway.
    ['Nice catch.', 'agree', ['Nice']],
    ['Not, perhaps, the best wall for it. Why would it hold?', 'disagree', ['Not', 'Why would']],
    ['Actually, I don’t think so. A shelf of oak would.', 'disagree', ['Actually, I don’t think so']],
    ['Oh please, you are missing the point.', 'disagree', ['Oh please', 'missing the point']],
    ['You think a shelf is safe? Are you mad?', 'disagree', ['You think', 'Are you']],
  ] as const) {
    test(`${label}: ${body}`, () => {
      assert.deepEqual(labelOf(body, 0), { label, words });
    });
  }
  for (const body of [
    'You got two kettles for five pounds.', // an opening that only makes a stance likelier
    'How did I miss that?',
    'Great question, Ann. Oak it was.',
    'This made my day.',
    'No one likes a shelf that falls.',
    // What opens a long reply may be conceded only.
    `Of course it is. ${'It is also rather hard to fix to a wall of brick when nobody helps with the drill. '.repeat(6)}`,
  ]) {
    test(`unknown: ${body.slice(0, 60)}`, () => {
      assert.deepEqual(labelOf(body, 0), { label: 'unknown', words: [] });
    });
  }
  test('what answers nobody says less with its first word, and two hints do not do', () => {
    const stanceOf = (body: string) => {
      const { text, discussion } = discussionOf([{ author: 'Ann', body }], { title: 'Kettles boil' });
      return analyze(text, discussion).posts[0].stance?.label;
    };
    assert.equal(stanceOf('Yes, the kettle boils.'), 'unknown');
    assert.equal(stanceOf('I agree, the kettle boils.'), 'agree');
    assert.equal(stanceOf('You can’t boil such kettles, as if they were pots.'), 'unknown');
  });
  test('below other posts "I agree" may be said to any of them, unless the page shows who answers whom', () => {
    const page = (answers: object) =>
      discussionOf(
        [
          { author: 'Ann', body: 'The new shelf is cheap.' },
          { author: 'Bo', body: 'It is rather low.', ...answers },
          { author: 'Cy', body: 'I agree, the shelf will do.' },
        ],
        { title: 'A shelf for kettles' },
      );
    const [flat, threaded] = [page({}), page({ answers: 0 })];
    assert.equal(analyze(flat.text, flat.discussion).posts[2].stance?.label, 'unknown');
    assert.equal(analyze(threaded.text, threaded.discussion).posts[2].stance?.label, 'agree');
  });
  test('among people who help each other "I don’t think so" answers a question', () => {
    const label = (asked: string) => {
      const { text, discussion } = discussionOf(
        [
          { kind: 'question', author: 'Ann', body: 'How do I descale a kettle?' },
          { kind: 'answer', author: 'Bo', answers: 0, body: asked },
          { kind: 'comment', author: 'Cy', answers: 1, body: 'I don’t think so.' },
        ],
        { structure: 'qa' },
      );
      return analyze(text, discussion).posts[2].stance?.label;
    };
    assert.equal(label('Use vinegar. Does lemon juice harm the seal?'), 'unknown');
    assert.equal(label('Use vinegar. Lemon juice harms the seal.'), 'disagree');
  });
});

suite('stance: unsure', () => {
  test('a clear reply is shown, a reply without cues is not', () => {
    assert.equal(judgeStance(PARENT, 'I totally agree, well said!').shown, true);
    assert.equal(judgeStance(PARENT, 'The shelf stands in the other room near the window').shown, false);
  });
  test('nothing and a language without cues show nothing', () => {
    assert.equal(judgeStance(PARENT, '').shown, false);
    assert.equal(judgeStance(PARENT, 'このやかんはうるさいです').shown, false);
  });
  test('scores add up to 1 and the confidence is that of the label', () => {
    const { scores, label, confidence } = judgeStance(PARENT, 'Yes, of course.');
    assert.ok(Math.abs(scores.agree + scores.disagree + scores.neutral - 1) < 1e-9);
    assert.equal(confidence, scores[label]);
  });
});
