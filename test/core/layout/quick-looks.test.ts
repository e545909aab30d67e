import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldPhrase, phrases } from '../../../src/core/bylines/phrases.js';
import { readCardLine } from '../../../src/core/layout/card.js';
import { furnitureAt } from '../../../src/core/layout/furniture.js';
import { readPage } from '../../../src/core/layout/page.js';
import { indexLines, inkOf, type Lines } from '../../../src/core/text/lines.js';

const LISTS = ['headings', 'forms', 'links', 'lists', 'ends', 'card', 'ranks', 'reputation'] as const;

/** Lines that begin, or nearly begin, as something known does. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '- ', '» ', '(', '#', '3 '),
    fc.constantFrom(
      ...LISTS.flatMap((list) => [...phrases(list)]),
      'i like',
      'the end of it',
      'you said so',
      'one comment',
    ),
    fc.constantFrom('', '', 's', ' it', ' likely', ': 4', ':', ' to this', ' share', '!', ' 12'),
    fc.boolean(),
  )
  .map(([before, phrase, behind, upper]) => before + (upper ? phrase.toUpperCase() : phrase) + behind);

/** The lines with first words that tell nothing, so that each is looked at in full. */
function untold(lines: Lines): Lines {
  return { ...lines, opener: new Int32Array(lines.count) };
}

suite('what a quick look at the first words passes over', () => {
  test('is no furniture', () => {
    let found = 0;
    fc.assert(
      fc.property(line, (text) => {
        const lines = indexLines(text);
        const fold = (at: number): string => foldPhrase(inkOf(lines, at));
        const whole = furnitureAt(untold(lines), 0, fold);
        if (whole) found++;
        assert.deepEqual(furnitureAt(lines, 0, fold), whole, text);
      }),
      { seed: 7, numRuns: 5000 },
    );
    assert.ok(found > 1000);
  });

  test('is no line of a card', () => {
    let found = 0;
    fc.assert(
      fc.property(line, (text) => {
        const page = readPage(text);
        const whole = readCardLine({ ...readPage(text), lines: untold(page.lines) }, 0);
        if (whole) found++;
        assert.deepEqual(readCardLine(page, 0), whole, text);
      }),
      { seed: 7, numRuns: 4000 },
    );
    assert.ok(found > 300);
  });
});
