import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const BODIES = [
  'Since the update the curve starts at midnight. Why?',
  'I nearly slept on a sandbank, thank you.',
  'Two stars because the moon is pretty, my wife says.',
  'lol',
];
const NAMES = ['Corin Blaithe', 'thomas thomas', 'Corin Blaithe', 'W. Webb'];
const postsOf = (text: string) => parse(text, { general: true }).posts;
const page = (above: (i: number) => readonly string[], tail: readonly string[] = []): string =>
  [
    'A table of tides',
    '',
    ...BODIES.flatMap((body, i) => [NAMES[i], ...above(i), `March ${i + 3}, 2022`, body]),
    ...tail,
  ].join('\n');

suite('lines between names and dates', () => {
  test('that most posts have are no names', () => {
    const posts = postsOf(page((i) => (i === 2 ? ['more_vert'] : ['more_vert', 'Flag this'])));
    assert.deepEqual(
      posts.map(({ author }) => author),
      NAMES,
    );
  });

  test('that hold handles or signs are none', () => {
    const posts = postsOf(page((i) => [`@user_${i}`, '·']));
    assert.deepEqual(
      posts.map(({ author }) => author),
      NAMES,
    );
  });
});

suite('the end of the last post', () => {
  test('above rows of links whose words nobody knows', () => {
    const text = page(() => [], ['', 'Harbours', 'Moon phases', 'Quay and sons', 'Our team', 'Developers', 'Imprint']);
    assert.equal(text.slice(0, postsOf(text).at(-1)!.end).endsWith('\nlol'), true);
  });

  test('below a few short lines', () => {
    const text = page(() => [], ['and', 'good night']);
    assert.equal(postsOf(text).at(-1)!.end, text.length);
  });
});
