import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const WORDS = [
  'Do the kettles you sell still have the bird on the lid?',
  'They do, and it still sings. What do you want with it?',
  'Take it off. My parrot answers.',
  'I would rather buy the parrot than lose the bird.',
];

function read(names: readonly string[]): (string | null)[][] {
  const posts = names.map((name, i) => `${name} • ${9 - i} days ago\n${WORDS[i]}\n\n•Reply•Share ›\n`);
  const text = ['Kettles that spring', '', 'They were sold with a bird on the lid.', '', ...posts].join('\n');
  const { posts: found } = parse(text, { general: true });
  return found.map(({ author, parent }) => [author, found.find(({ id }) => id === parent)?.author ?? null]);
}

suite('two names in a byline, and no word between them', () => {
  const expected = [
    ['quern', null],
    ['Bo Tarn', 'quern'],
    ['quern', 'Bo Tarn'],
    ['Bo Tarn', 'quern'],
  ];

  test('a gap: the second one is answered', () => {
    assert.deepEqual(read(['quern', 'Bo Tarn  quern', 'quern  Bo Tarn', 'Bo Tarn  quern']), expected);
  });

  test('an arrow', () => {
    assert.deepEqual(read(['quern', 'Bo Tarn ▶ quern', 'quern ▶ Bo Tarn', 'Bo Tarn ▶ quern']), expected);
  });

  test('a rank behind the first is known by the name that stands alone elsewhere', () => {
    assert.deepEqual(read(['quern', 'Bo Tarn Mod  quern', 'quern  Bo Tarn', 'Bo Tarn Mod  quern']), expected);
  });

  test('a name with a gap in it, beside nobody who is known', () => {
    assert.deepEqual(
      read(['quern', 'Bo  Tarn', 'Cy  Wold', 'Bo  Tarn']).map(([, parent]) => parent),
      [null, null, null, null],
    );
  });
});
