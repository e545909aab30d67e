import assert from 'node:assert/strict';
import { findReplyTargets, type ReplyPost } from '../../../../src/core/index.js';

const post = (author: string | null, text: string, more: Partial<ReplyPost> = {}): ReplyPost => ({
  author,
  date: null,
  text,
  ...more,
});
const parents = (posts: readonly ReplyPost[]) => findReplyTargets(posts).parents;
const quote = (text: string, author: string | null = null) => ({ quotes: [{ author, text }] });

suite('reply targets: forum', () => {
  const START = [
    post('Ann', 'My kettle leaks at the spout since the last winter.'),
    post('Bo', 'Mine has a broken handle but the lid closes well.'),
  ];
  test('a quotation tells the parent', () => {
    const posts = [...START, post('Cy', 'Use a seal.', quote('My kettle leaks at the spout since the last winter.'))];
    assert.deepEqual(parents(posts), [null, 0, 0]);
  });
  test('a part of a quotation is enough', () => {
    assert.equal(parents([...START, post('Cy', 'Glue it.', quote('Mine has a broken handle'))])[2], 1);
  });
  test('the name of the quoted helps when the words are not found', () => {
    assert.equal(parents([...START, post('Cy', 'Glue it.', quote('(picture of a pot)', 'Bo'))])[2], 1);
  });
  test('without a quotation it is the post before', () => {
    const posts = [
      START[0],
      post('Bo', 'Seal it.', quote('My kettle leaks at the spout')),
      post('Cy', 'That is what I did as well.'),
    ];
    assert.equal(parents(posts)[2], 1);
  });
});

suite('reply targets: comments', () => {
  test('people answer the post, and those who answered them', () => {
    const posts = [
      post('Ann', 'Which kettle do you take to the mountains?'),
      post('Bo', 'A small copper one.'),
      post('Cy', 'None, tea bags and cold water.'),
      post('Ann', 'Cold water sounds sad.'),
      post('Cy', 'You get used to cold water.'),
    ];
    assert.deepEqual(parents(posts), [null, 0, 0, 2, 3]);
  });
  test('an address beats the order', () => {
    const posts = [
      post('Ann', 'Which kettle do you take?'),
      post('Bo', 'A small copper one.'),
      post('Cy', 'None at all.'),
      post('Di', '@Bo where did you get yours?'),
    ];
    assert.equal(parents(posts)[3], 1);
  });
});

suite('reply targets: a round', () => {
  const AT = (hour: number): Partial<ReplyPost> => ({ date: Date.UTC(2031, 4, 2, hour) / 1000 });
  const round = (opening: string, hours: number, authors = ['Ann', 'Bo', 'Cy', 'Bo', 'Cy', 'Bo']): ReplyPost[] =>
    authors.map((author, i) => post(author, i === 0 ? opening : `Copper, steel and number ${i}.`, AT(i * hours)));
  const OPENING = 'Name three metals, and the next one goes on?';
  const toFirst = [null, 0, 0, 0, 0, 0];
  const toPrevious = [null, 0, 1, 2, 3, 4];

  test('on a slow board the same people come back to answer what the opening asks', () => {
    assert.deepEqual(parents(round(OPENING, 3)), toFirst);
  });
  test('an address beats the opening', () => {
    const posts = [...round(OPENING, 3), post('Ann', '@Cy that is two metals.', AT(20))];
    assert.equal(parents(posts)[6], 4);
  });
  test('an opening that asks nothing makes none', () => {
    assert.deepEqual(parents(round('Three metals that I like.', 3)), toPrevious);
  });
  test('others each time make none', () => {
    assert.deepEqual(parents(round(OPENING, 3, ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'])), toPrevious);
  });
  test('nor do quick ones: those are comments', () => {
    const [, , third] = parents(round(OPENING, 0.5));
    assert.equal(third, 0);
    assert.notDeepEqual(parents(round(OPENING, 0.5)), toFirst);
  });
});

suite('reply targets: chat', () => {
  const at = (date: string, author: string | null, text: string): ReplyPost => ({ author, date, text });
  test('who is addressed by name is answered, whatever stands between', () => {
    const posts = [
      at('10:00', 'ann', 'how do I descale a kettle?'),
      at('10:01', 'bo', 'anyone seen the new lamp at the station?'),
      at('10:02', 'cy', 'ann: take vinegar and wait'),
    ];
    assert.equal(parents(posts)[2], 0);
  });
  test('a new question after silence opens a conversation', () => {
    const posts = [
      at('10:00', 'ann', 'how do I descale a kettle?'),
      at('10:01', 'bo', 'ann: vinegar'),
      at('16:40', 'di', 'hello, is there a museum of clocks in this town?'),
    ];
    assert.equal(parents(posts)[2], null);
  });
  test('lines of the system answer nobody', () => {
    assert.equal(
      parents([at('10:00', 'ann', 'good evening'), at('10:00', null, '=== bo has joined #kettles')])[1],
      null,
    );
  });
});

suite('reply targets: laws', () => {
  test('the first opens, every parent is earlier, confidences are probabilities', () => {
    const posts = Array.from({ length: 30 }, (_, i) =>
      post(i % 5 ? `p${i % 5}` : null, `kettle ${i % 7} lid ${i % 3}?`),
    );
    const { parents: found, confidence } = findReplyTargets(posts);
    assert.equal(found[0], null);
    assert.equal(found.length, posts.length);
    assert.ok(found.every((parent, i) => parent === null || (parent >= 0 && parent < i)));
    assert.ok(confidence.every((value) => value >= 0 && value <= 1));
  });
  test('nothing and odd names', () => {
    assert.deepEqual(findReplyTargets([]), { parents: [], confidence: [] });
    assert.equal(parents([post('__proto__', 'constructor'), post('constructor', '@__proto__ toString')])[1], 0);
  });
});
