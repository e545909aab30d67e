import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

/** Who answers whom, by name; null for nobody. */
function read(posts: readonly (readonly [name: string, words: string])[]): (string | null)[] {
  const text = [
    'Night loaves',
    '',
    'Bread that is baked at night has nobody to eat it, and so it lasts until the morning.',
    '',
    ...posts.flatMap(([name, words], i) => [`${name} says:`, `May 3, 2010 at 4:${10 + i} pm`, '', words, '']),
  ].join('\n');
  const { posts: found } = parse(text);
  assert.equal(found.length, posts.length);
  return found.map(({ parent }) => found.find(({ id }) => id === parent)?.author ?? null);
}

suite('greetings of the page’s own author', () => {
  const asked = [
    ['Wren', 'Mine never last that long, whatever I do with them.'],
    ['Oda Kell', 'Do you bake them twice?'],
  ] as const;

  test('who has only answered others is greeted for the article by who writes for the first time', () => {
    const posts = [
      ...asked,
      ['Marga', 'Wren, put them out of reach.'],
      ['Marga', 'Oda, once is enough.'],
      ['Bo', 'Marga, I liked this very much. Thank you!'],
    ] as const;
    assert.deepEqual(read(posts), [null, null, 'Wren', 'Oda Kell', null]);
  });

  test('whom he has answered answers him', () => {
    const posts = [
      ...asked,
      ['Marga', 'Wren, put them out of reach.'],
      ['Marga', 'Oda, once is enough.'],
      ['Wren', 'Marga, I will try that.'],
    ] as const;
    assert.deepEqual(read(posts), [null, null, 'Wren', 'Oda Kell', 'Marga']);
  });

  test('who has said something himself is answered', () => {
    const posts = [...asked, ['Bo', 'Wren, mine do not last either.'], ['Ulf', 'Oda, nobody bakes twice.']] as const;
    assert.deepEqual(read(posts), [null, null, 'Wren', 'Oda Kell']);
  });

  test('the start of a handle is a name where nobody else can be meant', () => {
    const said = [
      ['WrenOfTheOven', 'Mine never last that long, whatever I do with them.'],
      ['Oda Kell', 'Do you bake them twice?'],
    ] as const;
    assert.deepEqual(read([...said, ['Bo', 'Wren - put them out of reach.']]), [null, null, 'WrenOfTheOven']);
    const twice = ['WrenHouse', 'I buy mine.'] as const;
    assert.deepEqual(read([...said, twice, ['Bo', 'Wren - put them out of reach.']]), [null, null, null, null]);
    assert.deepEqual(read([...said, ['Bo', 'Wren as a word says nothing.']]), [null, null, null]);
  });
});
