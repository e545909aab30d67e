import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyze,
  classifyRole,
  findReplyTargets,
  judgeStance,
  matchKeyPoint,
  scoreSentiment,
  summarizePosts,
  type Analysis,
  type Discussion,
  type Span,
  reasonsOf,
} from '../../../src/core/index.js';
import { discussionOf, type PostLiteral } from '../../support/discussion.js';

const SEED = 20240229;
const RUNS = { seed: SEED, numRuns: 300 };

/** Pieces that meet in real comments, and pieces that break programs. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'good',
      'awful',
      'not',
      'very',
      'but',
      'kettle',
      'I',
      'agree',
      'you',
      'because',
      'should',
      'Exactly',
      'nope',
      'nicht',
      'Edit: wrong',
      'you convinced me',
      'fair point',
      'it did not work',
      'idiot',
      'thanks',
      'for example',
      'so',
    ],
    ...[
      '.',
      '!',
      '?',
      ',',
      '...',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      '"',
      '“',
      '”',
      '`',
      '```',
      '- ',
      '1. ',
      '@ann',
      ':-)',
      '👍',
    ],
    ...[
      'constructor',
      '__proto__',
      'toString',
      'http://x.example/y',
      'a@b.example',
      'x = y[3];',
      '&amp;',
      '&quot;',
      '<b>',
      '</b>',
      '\\n',
    ],
    ...[
      '\ud83d',
      '\udc4d',
      '\u200b',
      '\u202e',
      '\0',
      'ﷺ',
      'ß',
      'İ',
      'ı',
      '漢字',
      'שלום',
      'é',
      '-- ',
      'Regards,',
      '100',
      '3.5',
      'gooood',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const spacedText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const text = fc.oneof(anyText, spacedText);

const posts: fc.Arbitrary<PostLiteral[]> = fc
  .array(
    fc.record({
      body: text,
      author: fc.option(fc.constantFrom('Ann', 'Bo', 'constructor', '__proto__', 'Grace Hope', ' '), {
        nil: undefined,
      }),
      votes: fc.option(fc.integer({ min: -9, max: 99 }), { nil: undefined }),
      kind: fc.constantFrom('question', 'answer', 'comment', 'post', 'pingback'),
      text: fc.option(fc.constant('as read'), { nil: undefined }),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      isReply: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ at, isReply, ...post }, i) => {
      const present = Object.fromEntries(Object.entries(post).filter(([, value]) => value !== undefined));
      return { ...(present as unknown as PostLiteral), ...(isReply && i > 0 && { answers: Math.floor(at * i) }) };
    }),
  );

function checkNumbers(value: unknown, path = ''): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), path);
  else if (Array.isArray(value)) value.forEach((item, i) => checkNumbers(item, `${path}[${i}]`));
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) checkNumbers(item, `${path}.${key}`);
  }
}

/** Every place lies in the body of its post; every id is a post's. */
function checkPlaces(source: string, { posts: all, article }: Discussion, analysis: Analysis): void {
  const byId = new Map(all.map((post) => [post.id, post]));
  const inBody = (id: string, start: number, end: number): void => {
    const post = byId.get(id);
    assert.ok(post && start < end && end <= source.length);
    assert.ok(post.body.some((span) => start >= span.start && start < span.end));
    assert.ok(post.body.some((span) => end > span.start && end <= span.end));
  };
  const spanIn = (post: string, span: Span | null): void => {
    if (span) inBody(post, span.start, span.end);
  };
  for (const { post, stance, arguments: found, ...read } of analysis.posts) {
    for (const reason of [...reasonsOf(read), ...(stance?.reasons ?? [])]) spanIn(post, reason);
    for (const argument of found) [argument, ...argument.cues].forEach((span) => spanIn(post, span));
    for (const { premise, claim, cue } of read.argumentLinks)
      [premise, claim, cue].forEach((span) => spanIn(post, span));
    for (const question of read.questions) [question, question.cue].forEach((span) => spanIn(post, span));
    [read.noArgument?.cue ?? null, read.gist].forEach((span) => spanIn(post, span));
  }
  const { line, openQuestions, agreements, answers, passages } = analysis.summary;
  if (line) spanIn(line.post, line);
  for (const open of openQuestions) {
    spanIn(open.post, open);
    if (open.cue) spanIn(open.cue.post, open.cue);
  }
  for (const { post, ...agreement } of agreements) spanIn(post, agreement);
  for (const { changes } of analysis.participants) for (const change of changes) spanIn(change.post, change);
  for (const { post, proposal, objections } of answers) {
    spanIn(post, proposal);
    for (const objection of objections) {
      spanIn(objection.post, objection);
      spanIn(objection.post, objection.cue);
      if (objection.by) spanIn(objection.by.post, objection.by);
    }
  }
  for (const passage of passages) {
    assert.ok(article && passage.start >= article.start && passage.end <= article.end && passage.start < passage.end);
    for (const dispute of passage.disputes) [dispute, dispute.cue].forEach((span) => spanIn(dispute.post, span));
  }
  for (const { post, start, end } of analysis.summary.sentences) inBody(post, start, end);
  for (const point of analysis.summary.points) {
    for (const { post, start, end } of point.evidence) inBody(post, start, end);
    for (const voice of point.voices) [voice, voice.cue].forEach((span) => spanIn(voice.post, span));
    const { best } = point;
    if (best) [best, best.claim, best.cue].forEach((span) => spanIn(best.post, span));
    for (const { post, to } of point.exchanges) assert.ok(byId.has(post) && byId.has(to));
    for (const id of [...point.posts, ...point.supporters, ...point.opponents]) assert.ok(byId.has(id));
    assert.ok(point.supporters.every((id) => point.posts.includes(id) && !point.opponents.includes(id)));
  }
}

const ARTICLE = 'You should not agree with a kettle because nope. The kettle is very good and awful.';

suite('laws of the analysis', () => {
  test('any discussion: no throw, no NaN, places in their posts, plain data, the same twice', () => {
    fc.assert(
      fc.property(posts, fc.constantFrom('qa', 'comments'), (literals, structure) => {
        const { text: source, discussion } = discussionOf(literals, { title: 'Kettles', article: ARTICLE, structure });
        const analysis = analyze(source, discussion);
        checkNumbers(analysis);
        checkPlaces(source, discussion, analysis);
        assert.deepEqual(structuredClone(analysis), analysis);
        assert.deepEqual(analyze(source, discussion), analysis);
      }),
      RUNS,
    );
  });

  test('any text: tasks give numbers in their ranges', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const sentiment = scoreSentiment(a);
        assert.ok(sentiment.score >= -1 && sentiment.score <= 1);
        const stance = judgeStance(a, b);
        assert.ok(stance.confidence >= 1 / 3 - 1e-9 && stance.confidence <= 1);
        const { claim, premise, none } = classifyRole(a).scores;
        assert.ok(Math.abs(claim + premise + none - 1) < 1e-9);
        const match = matchKeyPoint(a, b, c);
        assert.ok(match >= 0 && match <= 1);
      }),
      RUNS,
    );
  });

  test('any posts: a summary is verbatim and short enough, parents come before', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.integer({ min: 0, max: 50 }), (texts, words) => {
        const spoken = texts.map((body, i) => ({ author: i % 3 ? `a${i % 3}` : null, date: null, text: body }));
        const sentences = summarizePosts(spoken, words);
        assert.ok(sentences.every((sentence) => texts.some((body) => body.includes(sentence))));
        assert.ok(sentences.join(' ').split(/\s+/).filter(Boolean).length <= words);
        const { parents } = findReplyTargets(spoken);
        assert.ok(parents.every((parent, i) => parent === null || parent < i));
      }),
      RUNS,
    );
  });

  test('what is said before leaves no trace: a text scores the same after any other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const first = scoreSentiment(a);
        scoreSentiment(b);
        assert.deepEqual(scoreSentiment(a), first);
      }),
      RUNS,
    );
  });

  test('paragraphs score the same in any order', () => {
    const sentence = fc
      .array(fc.constantFrom('good', 'awful', 'not', 'very', 'kettle', 'lid', 'but', 'so'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((words) => `The ${words.join(' ')} pot.`);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const forward = scoreSentiment(sentences.join('\n\n')).score;
        const backward = scoreSentiment([...sentences].reverse().join('\n\n')).score;
        assert.ok(Math.abs(forward - backward) < 1e-9);
      }),
      RUNS,
    );
  });

  const huge: readonly (readonly [title: string, body: string])[] = [
    ['a megabyte without a space', 'a'.repeat(1 << 20)],
    ['a megabyte of quotation marks', '“'.repeat(1 << 20)],
    ['a megabyte of backticks', '` '.repeat(1 << 19)],
    ['a megabyte of ampersands', '&'.repeat(1 << 20)],
    ['a megabyte of full stops', '. '.repeat(1 << 19)],
    ['a megabyte of emoji', '😀'.repeat(1 << 19)],
    ['half a megabyte of tags', '<'.repeat(1 << 19)],
    ['a megabyte of short sentences', 'I like it. '.repeat(95_000)],
  ];
  for (const [title, body] of huge) {
    test(title, () => {
      const { text: source, discussion } = discussionOf([
        { author: 'Ann', body: 'A kettle.' },
        { body, answers: 0 },
      ]);
      checkNumbers(analyze(source, discussion));
      checkNumbers(scoreSentiment(body));
      summarizePosts([{ author: null, text: body }]);
    });
  }
});
