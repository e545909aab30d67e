import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const NAMES = ['jackdaw120875', 'Colin Frazer', 'jackdaw120875', 'reedpipe'];
const WORDS = [
  'The new valve table will not load. The screen says bad air.',
  'Too fast. Slow it down to ten a minute.',
  'Tried ten, twenty, a hundred. It takes an hour and says bad air.',
  'The bellows must be full before it starts.',
];

function page(titleOf: (i: number) => string, bylineOf: (name: string, i: number) => string): string {
  const posts = NAMES.map((name, i) => `${titleOf(i)}\n${bylineOf(name, i)}\n\n${WORDS[i]}\n`);
  return ['Groups: organs | loops', '', ...posts].join('\n');
}

function authors(text: string): (string | null)[] {
  return parse(text).posts.map(({ author }) => author);
}

suite('posts that are titled as replies', () => {
  const bylineOf = (name: string, i: number): string => `2007-02-${10 + i} by ${name}`;

  test('are a discussion, though each is signed as an article is, on a day of its own', () => {
    const text = page((i) => (i === 0 ? 'Valves - bad air' : 'Re: [organs] Valves - bad air'), bylineOf);
    assert.deepEqual(authors(text), NAMES);
  });

  test('other titles say nothing of the kind', () => {
    assert.deepEqual(authors(page((i) => `What we know of valves, part ${i}`, bylineOf)), []);
  });
});

suite('mottos behind names', () => {
  test('a long one in brackets is no part of the name beside the date', () => {
    const mottos = [' (I pump, therefore I am)', '', ' ("Measure twice, cut once.")', ''];
    const posts = NAMES.map(
      (name, i) => `${WORDS[i]}\n\n${i + 1} posted on 09/17/2004 6:2${i}:02 PM by ${name}${mottos[i]}\n`,
    );
    assert.deepEqual(authors(['Bad air', '', ...posts].join('\n')), NAMES);
  });
});
