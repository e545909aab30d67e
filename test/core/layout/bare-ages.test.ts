import assert from 'node:assert/strict';
import { readPage } from '../../../src/core/layout/page.js';
import { shortAge } from '../../../src/core/bylines/dates/short-age.js';

const DAY = 86_400;
const secondsOf = (text: string) => shortAge(text, 0, text.length)?.seconds ?? null;
const agesOn = (lines: readonly string[]) =>
  readPage(lines.join('\n')).dateLines.map(({ line, marks: [{ age }] }) => [line, age]);

suite('ages without a word like "ago"', () => {
  test('short forms in several languages', () => {
    const ages: Readonly<Record<string, number>> = {
      '3d': 3 * DAY, '14w': 98 * DAY, '22h': 79_200, '5m': 300, '2 Wo.': 14 * DAY, '5 sem': 35 * DAY, '3д': 3 * DAY, '2주': 14 * DAY, '5시간': 18_000, '2週間': 14 * DAY,
    }; // prettier-ignore
    for (const [text, seconds] of Object.entries(ages)) assert.equal(secondsOf(text), seconds, text);
  });

  test('lasting times, measures, months and sizes are none', () => {
    for (const text of ['48 min', '5 m', '3月', '12km', '40x', '1080p', '2 eggs', 'd3'])
      assert.equal(secondsOf(text), null, text);
  });

  test('apart on their lines, with a name or buttons beside them', () => {
    assert.deepEqual(agesOn(['Ann', '3d', 'I bake.', 'Bo · 14w', 'So do I.', '2h · Like · Reply', '5h Reply']), [
      [1, 3 * DAY],
      [3, 98 * DAY],
      [5, 7200],
      [6, 18_000],
    ]);
  });

  test('right behind names, in brackets too, and before words that are the same on every line', () => {
    const names = ['Ann Lee 3d', 'I bake.', 'bo 14w', 'So do I.', 'Cleo Marsh 2h'];
    assert.deepEqual(agesOn(names), [
      [0, 3 * DAY],
      [2, 98 * DAY],
      [4, 7200],
    ]);
    assert.equal(agesOn(['Ann Lee, [3d]', 'bo (14w)', 'Cleo Marsh (2h)']).length, 0, 'not written alike');
    assert.equal(agesOn(['Ann Lee (3d)', 'bo (14w)', 'Cleo Marsh (2h)']).length, 3);
    assert.equal(agesOn(['2h   Amen   Echo (2)', 'I bake.', '3d   Amen   Echo', '5d   Amen   Echo (31)']).length, 0);
    assert.equal(agesOn(['2h   Amen   Echo 2', 'I bake.', '3d   Amen   Echo 7', '5d   Amen   Echo 31']).length, 3);
    assert.deepEqual(agesOn(['2h of rest', '3d of rain', '5w on board']), []);
  });

  test('one or two of them, or minutes throughout, are no dates', () => {
    assert.deepEqual(agesOn(['3d', 'a', '5h']), []);
    assert.deepEqual(agesOn(['4m', 'a', '5m', 'b', '6m']), []);
    assert.deepEqual(agesOn(['It takes 3d to dry.', 'Within 5h it sets.', 'After 2w it is hard.']), []);
  });
});
