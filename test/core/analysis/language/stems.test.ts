import assert from 'node:assert/strict';
import { conceptsOf } from '../../../../src/core/analysis/language/concepts.js';
import { Scanner } from '../../../../src/core/analysis/language/scan.js';
import { countStems } from '../../../../src/core/analysis/language/stem-counts.js';
import { stemsOf } from '../../../../src/core/analysis/language/stems.js';
import type { Language } from '../../../../src/core/analysis/language/stop-words.js';
import { RARE, wordWeight } from '../../../../src/core/analysis/language/word-weight.js';

const stems = (text: string, language: Language = 'en') => stemsOf(new Scanner().scanText(text), language);

suite('stems', () => {
  const pairs: readonly (readonly [language: Language, one: string, other: string])[] = [
    ['en', 'kettles boiling', 'kettle boils'],
    ['de', 'Häusern', 'Haus'],
    ['fr', 'chanteuses', 'chanteuse'],
    ['es', 'gatos', 'gato'],
    ['pt', 'meninas', 'menina'],
    ['it', 'ragazzi', 'ragazzo'],
    ['nl', 'lichten', 'licht'],
  ];
  for (const [language, one, other] of pairs) {
    test(`${language}: ${one} = ${other}`, () => {
      assert.deepEqual(stems(one, language), stems(other, language));
    });
  }
  test('stop words, addresses and emoji have none', () => {
    assert.deepEqual(stems('this is what we do with http://kettle.example 👍'), []);
  });
  test('they are sorted, each once', () => {
    const found = stems('kettle pot kettle water pot kettle');
    assert.equal(found.length, 3);
    assert.deepEqual(
      found,
      [...found].sort((a, b) => a - b),
    );
  });
  test('common words weigh less than rare ones', () => {
    assert.ok(wordWeight(stems('people')[0]) < wordWeight(stems('samovar')[0]));
    assert.equal(wordWeight(stems('samovar')[0]), RARE);
  });
  test('words of one concept meet', () => {
    assert.deepEqual(conceptsOf(stems('ban')[0]), conceptsOf(stems('prohibition')[0]));
    assert.deepEqual(conceptsOf(stems('samovar')[0]), []);
  });
});

suite('counts of stems', () => {
  test('sentences and posts are counted apart', () => {
    const counts = countStems([
      { stems: [1, 2], post: 0 },
      { stems: [1], post: 0 },
      { stems: [1, 3], post: 4 },
    ]);
    assert.equal(counts.sentences(1), 3);
    assert.equal(counts.posts(1), 2);
    assert.equal(counts.posts(2), 1);
    assert.equal(counts.posts(9), 0);
  });
  test('many stems make it grow', () => {
    const sentences = Array.from({ length: 3000 }, (_, i) => ({ stems: [i * 7919, -i - 1], post: i }));
    const counts = countStems(sentences);
    for (let i = 1; i < 3000; i += 97) assert.equal(counts.posts(i * 7919), 1);
  });
});
