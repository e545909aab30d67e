import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const BODIES = [
  'The lid sprang off in the first week, and nobody at the shop remembers it.',
  'Mine has held for nine years. Did you oil it?',
  'There was no leaflet, only a bag of screws.',
  'Then ask for the drawing without the bird.',
];
const NAMES = ['quern', 'tollgate', 'mudlark', 'quern'];
const read = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return parse(text, { general: true }).posts.map(({ author, body }) => [
    author,
    text.slice(body[0].start, body[0].end),
  ]);
};
const EXPECTED = NAMES.map((name, i) => [name, BODIES[i]]);

suite('bylines above or below, told by the edges of the page', () => {
  const bylines = NAMES.map((name, i) => [`0${i + 3}.03.2016 16:05`, name]);

  test('links behind the last byline are no body', () => {
    const posts = BODIES.flatMap((body, i) => [body, ...bylines[i], '']);
    assert.deepEqual(read(['Kettles that spring', '', ...posts, '1 / 3 »', 'My account', 'Imprint']), EXPECTED);
  });

  test('the last body is one, and the page begins with none', () => {
    const posts = BODIES.flatMap((body, i) => [...bylines[i], '', body]);
    assert.deepEqual(read(['Kettles that spring', '', ...posts]), EXPECTED);
  });
});
