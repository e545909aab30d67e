import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const NAMES = ['quern', 'tollgate', 'mudlark', 'brine', 'ottoline', 'quern'];
const BODIES = [
  'The lid sprang off in the first week.',
  'Mine has held for nine years. Did you oil it?',
  'There was no leaflet, only a bag of screws.',
  'Then ask for the drawing without the bird.',
  'I have one that nobody ever boiled.',
  'That is the one to keep.',
];

function parentsOf(lines: readonly string[]): (string | null)[] {
  const { posts } = parse(lines.join('\n'), { general: true });
  return posts.map(({ parent }) => parent);
}

/** Posts with such a line above the name. */
function page(depths: readonly string[]): string[] {
  return BODIES.flatMap((body, i) => [depths[i], NAMES[i], `${i + 2} days ago`, '', body, '', 'Reply', 'Share']);
}

suite('depths that lines above names give', () => {
  test('whatever the word for them is', () => {
    for (const word of ['level', 'Stockwerk', 'Rung'])
      assert.deepEqual(
        parentsOf(page([1, 2, 3, 2, 1, 2].map((depth) => `${word} ${depth}`))),
        [null, 'p1', 'p2', 'p1', null, 'p5'],
        word,
      );
  });

  test('a first post without one is above all others', () => {
    const opening = ['tollgate', '9 days ago', '', 'Which kettles spring, and why?', '', '40 Comments', 'Share'];
    const parents = parentsOf([...opening, ...page([1, 2, 3, 2, 1, 2].map((depth) => `level ${depth}`))]);
    assert.deepEqual(parents, [null, 'p1', 'p2', 'p3', 'p2', 'p1', 'p6']);
  });

  test('numbers of posts, and counts that jump, are none', () => {
    for (const numbers of [
      [1, 2, 3, 4, 5, 6],
      [1, 3, 1, 2, 1, 2],
      [0, 1, 0, 1, 1, 0],
    ])
      assert.deepEqual(parentsOf(page(numbers.map((value) => `Rung ${value}`))), [null, null, null, null, null, null]);
  });
});

suite('lines below buttons', () => {
  test('close posts where they recur, however few have them', () => {
    const bodies = [...BODIES, ...BODIES];
    const lines = bodies.flatMap((body, i) => [
      NAMES[i % NAMES.length],
      `${i + 2} days ago`,
      body,
      'Reply',
      'Share',
      ...(i % 4 === 0 ? ['Unroll this branch'] : []),
    ]);
    const text = ['Kettles that spring', '', ...lines].join('\n');
    const { posts } = parse(text, { general: true });
    assert.deepEqual(
      posts.map(({ body }) => text.slice(body[0].start, body[0].end)),
      bodies,
    );
  });
});
