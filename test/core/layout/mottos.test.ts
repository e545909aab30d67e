import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

suite('mottos behind names', () => {
  test('a long one in brackets is no part of the name beside the date', () => {
    const names = ['jackdaw120875', 'Colin Frazer', 'jackdaw120875', 'reedpipe'];
    const words = [
      'The new valve table will not load. The screen says bad air.',
      'Too fast. Slow it down to ten a minute.',
      'Tried ten, twenty, a hundred. It takes an hour and says bad air.',
      'The bellows must be full before it starts.',
    ];
    const mottos = [' (I pump, therefore I am)', '', ' ("Measure twice, cut once.")', ''];
    const posts = names.map(
      (name, i) => `${words[i]}\n\n${i + 1} posted on 09/17/2004 6:2${i}:02 PM by ${name}${mottos[i]}\n`,
    );
    const found = parse(['Bad air', '', ...posts].join('\n')).posts;
    assert.deepEqual(
      found.map(({ author }) => author),
      names,
    );
  });
});
