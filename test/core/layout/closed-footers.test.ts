import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const BODIES = [
  'The lid sprang off in the first week, and nobody at the shop remembers it.',
  'Mine has held for nine years. Did you oil it?',
  'There was no leaflet, only a bag of screws.',
  'Then ask for the drawing without the bird.',
];
const NAMES = ['quern', 'tollgate', 'mudlark', 'Bo Tarn'];
const EXPECTED = NAMES.map((name, i) => [name, BODIES[i]]);

function read(posts: readonly string[]): (string | null)[][] {
  const text = ['Kettles that spring', '', ...posts].join('\n');
  const { posts: found } = parse(text, { general: true });
  return found.map(({ author, body }) => [author, body.length > 0 ? text.slice(body[0].start, body[0].end) : null]);
}

suite('bylines below bodies, closed by what no table of words knows', () => {
  const dates = NAMES.map((_, i) => `0${i + 3}.03.2016 16:05`);

  test('a row of buttons below every byline opens no post', () => {
    const posts = BODIES.flatMap((body, i) => [body, `${NAMES[i]}, ${dates[i]}`, `Amen   Echo (${i})   Prune`]);
    assert.deepEqual(read(posts), EXPECTED);
  });

  test('nor do two lines of them', () => {
    const posts = BODIES.flatMap((body, i) => [body, NAMES[i], dates[i], 'Amen', `Echo ${i}`]);
    assert.deepEqual(read(posts), EXPECTED);
  });

  test('names above the bodies, ages below them with buttons on their line', () => {
    const posts = BODIES.flatMap((body, i) => [NAMES[i], body, `${i + 2}${'hdwy'.charAt(i)}   Amen   Echo`]);
    assert.deepEqual(read(posts), EXPECTED);
  });

  test('votes right below bylines open posts all the same', () => {
    const posts = BODIES.flatMap((body, i) => [NAMES[i], dates[i], `+${i}`, body, '→ Reply']);
    assert.deepEqual(
      read(posts).map(([author]) => author),
      NAMES,
    );
  });

  test('a byline in brackets, and one behind a label nobody knows', () => {
    const bracketed = BODIES.flatMap((body, i) => [body, `(${NAMES[i]} on ${dates[i]})`, '']);
    assert.deepEqual(read(bracketed), EXPECTED);
    const labelled = BODIES.flatMap((body, i) => [body, '', `Vuhna ra: ${NAMES[i]} ta ${dates[i]}`, '']);
    assert.deepEqual(
      read(labelled).map(([, body]) => body),
      BODIES,
    );
  });
});
