import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldPhrase } from '../../../src/core/bylines/fold-phrase.js';
import { PhraseSet } from '../../../src/core/bylines/phrase-set.js';

const PHRASES = new Set(['says', 'has said', 'a écrit', "j'aime", 'reply', 'no 4', 'сказал', 'like (3)']);
const set = new PhraseSet(PHRASES);

suite('phrases where they stand in a text', () => {
  for (const [text, isOne] of [
    ['Ann says: yes', true],
    ['Ann SAYS: yes', true],
    ['Ann sayz: yes', false],
  ] as const) {
    test(`“${text}”: ${isOne}`, () => assert.equal(set.holds(text, 4, 8), isOne));
  }

  test('a stretch holds one when its folded words are one', () => {
    const signs = fc.constantFrom('', ' ', '  ', ':', '"', '\t', '’', '…', '(', ')', '3', '@', 'x', 'é');
    const cased = fc
      .tuple(fc.constantFrom(...PHRASES, 'say', 'has  said', 'j’aime', 'replay'), fc.boolean())
      .map(([phrase, upper]) => (upper ? phrase.toUpperCase() : phrase));
    let found = 0;
    fc.assert(
      fc.property(signs, signs, cased, signs, signs, (before, open, phrase, close, behind) => {
        const text = before + open + phrase + close + behind;
        const [start, end] = [before.length, text.length - behind.length];
        const isOne = PHRASES.has(foldPhrase(text.slice(start, end)));
        if (isOne) found++;
        assert.equal(set.holds(text, start, end), isOne, JSON.stringify(text.slice(start, end)));
      }),
      { seed: 7, numRuns: 3000 },
    );
    assert.ok(found > 300);
  });
});
