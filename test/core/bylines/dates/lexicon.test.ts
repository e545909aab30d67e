import assert from 'node:assert/strict';
import { DATE_LANGUAGES, dateWord, dateWordAt } from '../../../../src/core/bylines/dates/lexicon.js';

suite('words of dates', () => {
  const words = DATE_LANGUAGES.flatMap(({ months, weekdays, links, one, units }) =>
    [...months, weekdays, links, one, ...Object.values(units)].flatMap((list) => list.split(' ')).filter(Boolean),
  );

  test('each is found where it stands in a text, in small and in capital letters', () => {
    for (const word of new Set(words)) {
      for (const written of [word, word.toUpperCase()]) {
        // "I" without its dot and the like are no capitals of the word.
        if (written.toLowerCase() !== word) continue;
        const text = `(${written})`;
        const found = dateWordAt(text, 1, text.length - 1);
        assert.equal(found, dateWord(word), written);
        assert.equal(found?.word, word);
      }
    }
  });

  test('what only looks like one is none', () => {
    for (const word of ['', 'marchx', 'mar-', 'm@rch', 'januar{'])
      assert.equal(dateWordAt(word, 0, word.length), undefined);
  });
});
