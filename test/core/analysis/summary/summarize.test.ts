import assert from 'node:assert/strict';
import { summarizePosts } from '../../../../src/core/index.js';

const POSTS = [
  {
    author: 'Ann',
    text: 'The reading room kettle leaks. I think that the committee should buy a new one with a longer cable.',
  },
  { author: 'Bo', text: 'A new kettle needs a longer cable because the socket is behind the shelf. Hi all.' },
  { author: 'Cy', text: 'The committee has no money for a kettle this year. Thanks for asking, everybody.' },
  { author: 'Ann', text: 'Then we should collect money from the readers, for example with a tin at the door.' },
];

suite('summary of posts', () => {
  const whole = POSTS.map(({ text }) => text).join('\n');
  const wordsOf = (sentences: readonly string[]): number => sentences.join(' ').split(/\s+/).filter(Boolean).length;

  test('its sentences are verbatim and in reading order', () => {
    const sentences = summarizePosts(POSTS, 40);
    assert.ok(sentences.length >= 2);
    const places = sentences.map((sentence) => whole.indexOf(sentence));
    assert.ok(places.every((place) => place >= 0));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });
  for (const words of [0, 5, 12, 30, 90]) {
    test(`it keeps within ${words} words`, () => {
      assert.ok(wordsOf(summarizePosts(POSTS, words)) <= words);
    });
  }
  test('greetings and thanks are not what is told', () => {
    const told = summarizePosts(POSTS, 45).join(' ');
    assert.ok(!/Hi all|Thanks/.test(told));
  });
  test('the same thing is not said twice', () => {
    const twice = [POSTS[0], { author: 'Di', text: POSTS[0].text }, POSTS[2]];
    const sentences = summarizePosts(twice, 60);
    assert.equal(new Set(sentences).size, sentences.length);
  });
  test('several people get a word', () => {
    const told = summarizePosts(POSTS, 60);
    const speakers = new Set(told.map((sentence) => POSTS.find(({ text }) => text.includes(sentence))?.author));
    assert.ok(speakers.size >= 2);
  });
  test('nothing gives nothing', () => {
    assert.deepEqual(summarizePosts([]), []);
    assert.deepEqual(summarizePosts([{ author: null, text: '' }]), []);
  });
});
