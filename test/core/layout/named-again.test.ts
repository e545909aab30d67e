import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const NAMES = ['quernstone', 'Tollgate Books', 'mudlark', 'Bo Tarn', 'cheap kettles'];
const BODIES = [
  'The lid sprang off in the first week, and nobody at the shop remembers it.',
  'Mine has held for nine years. Did you oil it?',
  'There was no leaflet, only a bag of screws.',
  'Then ask for the drawing without the bird.',
  'I like your kettles very much.',
];

function read(posts: readonly string[]): (string | null)[][] {
  const text = ['Kettles that spring', '', 'They were sold with a bird on the lid.', '', ...posts].join('\n');
  return parse(text, { general: true }).posts.map(({ author, body }) => [
    author,
    body.map(({ start, end }) => text.slice(start, end)).join('|'),
  ]);
}

suite('names above bodies, and in the byline below once more', () => {
  const dates = NAMES.map((_, i) => `October ${i + 3}, 2012 at 04:51 PM`);
  const expected = NAMES.map((name, i) => [name, BODIES[i]]);

  test('a body ends with its own byline, and does not begin with the name of the next', () => {
    const posts = NAMES.flatMap((name, i) => [name, '', BODIES[i], '', `${name}  ${dates[i]}`]);
    assert.deepEqual(read([...posts, 'What you write here is seen by all.']), expected);
  });

  test('where the page has lost one above, the one below tells', () => {
    const posts = NAMES.flatMap((name, i) => [...(i === 2 ? [] : [name, '']), BODIES[i], '', `${name}  ${dates[i]}`]);
    assert.deepEqual(read(posts), expected);
  });

  test('without them a byline above its body stays there', () => {
    const posts = NAMES.flatMap((name, i) => [`${name}  ${dates[i]}`, '', BODIES[i], '']);
    assert.deepEqual(read(posts), expected);
  });
});
