import assert from 'node:assert/strict';
import { hashWord } from '../../../../src/core/analysis/language/hash.js';
import { learnedMoods } from '../../../../src/core/analysis/sentiment/learned.js';
import { moodLexicon } from '../../../../src/core/analysis/sentiment/lexicon.js';
import { wordMemo } from '../../../../src/core/analysis/sentiment/word-memo.js';
import { shifters } from '../../../../src/core/analysis/sentiment/shifters.js';

suite('what is remembered of words', () => {
  test('is what the tables say, also of words that take one slot in turn', () => {
    const memo = wordMemo('en');
    const words = Array.from({ length: 20_000 }, (_, i) => `kettle${i}`);
    const hashes = ['good', 'awful', 'not', 'very', ...words, 'good', 'awful', 'not'].map(hashWord);
    for (const hash of hashes) {
      const slot = memo.slotOf(hash);
      assert.equal(memo.moods[slot], moodLexicon('en').table.get(hash));
      assert.equal(memo.shifts[slot], shifters('en').get(hash));
      assert.equal(memo.learned[slot], learnedMoods().ofWord(hash));
    }
    assert.ok(memo.moods[memo.slotOf(hashWord('good'))] > 0);
  });
  test('of a language whose lexicon goes by stems is no mood', () => {
    const memo = wordMemo('de');
    assert.equal(memo.moods[memo.slotOf(hashWord('gut'))], 0);
    assert.notEqual(memo.shifts[memo.slotOf(hashWord('nicht'))], 0);
  });
});
