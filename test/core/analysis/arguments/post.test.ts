import assert from 'node:assert/strict';
import { analyze, type Cue, type PostAnalysis, type Span } from '../../../../src/core/index.js';
import { discussionOf, type PostLiteral } from '../../../support/discussion.js';

/** The second of two posts, with its places as words. */
function readReply(body: string, structure: 'comments' | 'qa' = 'comments') {
  const posts: PostLiteral[] = [
    { author: 'Ann', body: 'We should replace the kettle in the tea kitchen.' },
    { author: 'Bo', body, answers: 0 },
  ];
  const { text, discussion } = discussionOf(posts, { structure, title: 'The kettle in the tea kitchen' });
  const read: PostAnalysis = analyze(text, discussion).posts[1];
  const words = (span: Span): string => text.slice(span.start, span.end);
  const cue = (found: Cue | null): string | null => found && words(found);
  return { read, words, cue };
}

function links(body: string): string[][] {
  const { read, words, cue } = readReply(body);
  return read.argumentLinks.map((link) => [words(link.premise), words(link.claim), link.kind, cue(link.cue) ?? '']);
}

suite('links from premise to claim', () => {
  test('inside a sentence, the ground behind', () => {
    assert.deepEqual(links('The old kettle must go, because its cord is worn.'), [
      ['because its cord is worn.', 'The old kettle must go', 'reason', 'because'],
    ]);
  });
  test('inside a sentence, the ground in front', () => {
    assert.deepEqual(links('Since the cord is badly worn, the old kettle must go.'), [
      ['Since the cord is badly worn', 'the old kettle must go.', 'reason', 'Since'],
    ]);
  });
  test('a conclusion drawn', () => {
    assert.deepEqual(links('The cord is worn out, so the kettle must go.'), [
      ['The cord is worn out', 'the kettle must go.', 'reason', 'so'],
    ]);
  });
  test('"since" of time and "so" of degree give no ground', () => {
    assert.deepEqual(links('We have had the same kettle here, since 1987 at least.'), []);
    assert.deepEqual(links('The kettle in the kitchen is so slow that nobody waits.'), []);
  });
  test('an example, a figure and a source behind the claim', () => {
    const claim = 'Kettles like this one waste a lot of power.';
    const kinds = [
      'For example the blue one takes ages to boil.',
      'Ours took 2.4 kilowatts for 9 minutes.',
      'According to the manual it has no switch.',
    ].map((premise) => links(`${claim} ${premise}`));
    assert.deepEqual(
      kinds.map((found) => found.map(([, to, kind]) => [to, kind])),
      [[[claim, 'example']], [[claim, 'number']], [[claim, 'source']]],
    );
  });
  test('a year and a name with a number are no figures', () => {
    assert.deepEqual(links('Kettles like this one waste power. It was bought in 1998 for room number 4.'), []);
  });
  test('the linked sentences have the roles of the link', () => {
    const { read, words } = readReply('Kettles like this one waste power. According to the manual it draws too much.');
    assert.deepEqual(
      read.arguments.map((argument) => [words(argument).slice(0, 9), argument.role]),
      [
        ['Kettles l', 'claim'],
        ['According', 'premise'],
      ],
    );
  });
});

suite('questions', () => {
  const kinds = (body: string, structure: 'comments' | 'qa' = 'comments'): string[] =>
    readReply(body, structure).read.questions.map(({ kind }) => kind);

  test('who asks people for something wants an answer', () => {
    assert.deepEqual(kinds('Does anyone know where the old kettle is?'), ['real']);
  });
  test('a challenge does not', () => {
    assert.deepEqual(kinds('Who cares about an old kettle?'), ['rhetorical']);
  });
  test('nor does a question that answers itself, or a chain of them', () => {
    assert.deepEqual(kinds('Would a new kettle be faster? No, it would not be faster at all.'), ['rhetorical']);
    const chain = 'Will tea be better then? Will meetings be shorter then? Will the cups wash up by themselves then?';
    assert.deepEqual(kinds(chain), ['rhetorical', 'rhetorical', 'rhetorical']);
  });
  test('where people help one another a plain question is real', () => {
    assert.deepEqual(kinds('Is the cord worn out as well? Mine was.', 'qa'), ['real']);
    assert.deepEqual(kinds('Is the cord worn out as well? Mine was.'), ['unknown']);
  });
});

suite('posts without an argument', () => {
  const kind = (body: string): string | null => readReply(body).read.noArgument?.kind ?? null;

  test('only greeting and thanking is chatter', () => {
    assert.equal(kind('Thanks, great post!'), 'chatter');
    assert.equal(kind('lol'), 'chatter');
  });
  test('only insulting is abuse, and the word is shown', () => {
    const { read, cue } = readReply('You are an idiot.');
    assert.equal(read.noArgument?.kind, 'abuse');
    assert.equal(cue(read.noArgument.cue), 'idiot');
  });
  test('what declares itself beside the topic is off-topic', () => {
    assert.equal(kind('Off-topic: has the printer been mended?'), 'off-topic');
  });
  test('an insult with a reason, thanks with a question, and plain talk argue or ask', () => {
    assert.equal(kind('You are an idiot, because the cord is worn and you know it.'), null);
    assert.equal(kind('Thanks! Which kettle did you buy in the end?'), null);
    assert.equal(kind('The cord was mended in spring.'), null);
  });
});

suite('the gist of a post', () => {
  test('is a sentence that stands by itself, not a greeting or a word about the talk', () => {
    const { read, words } = readReply(
      'Hi all! I agree with your comment. That is why it failed. A steel kettle boils a litre in three minutes.',
    );
    assert.equal(read.gist && words(read.gist), 'A steel kettle boils a litre in three minutes.');
  });
  test('is null where nothing does', () => {
    assert.equal(readReply('lol').read.gist, null);
  });
});
