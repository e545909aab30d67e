/** Reads every marked page under test/fixtures and compares what was read with its marks. */
import assert from 'node:assert/strict';
import { parse } from '../../src/core/index.js';
import { ASPECTS, Comparison } from '../support/compare.js';
import { fixtureSource, listFixtures, loadFixture } from '../support/fixtures.js';
import { readMarks } from '../support/marks.js';
import { EXPECTED_TO_FAIL } from './expected-to-fail.js';

suite('fixtures', () => {
  const names = listFixtures();

  for (const name of names) {
    suite(name, () => {
      const source = fixtureSource(name);
      const page = loadFixture(name);
      const headerLines = source.split(/^===$/m)[0].split('\n').length;
      const comparison = new Comparison(page, parse(page.text), headerLines);
      const report = (differences: readonly string[]): string =>
        [`test/fixtures/${name}.page (${page.about})`, ...differences].join('\n  ');

      const unread = EXPECTED_TO_FAIL[name];
      const aspects = unread === undefined ? ASPECTS : (['posts'] as const);
      const reasonFor = (aspect: (typeof ASPECTS)[number]): string | undefined =>
        aspect === 'posts' ? unread : EXPECTED_TO_FAIL[`${name}, ${aspect}`];

      for (const aspect of aspects) {
        const reason = reasonFor(aspect);
        test(reason === undefined ? aspect : `${aspect}: not yet (${reason})`, () => {
          const differences = comparison.differences(aspect);
          if (reason !== undefined) assert.notDeepEqual(differences, [], 'is read now: take it off EXPECTED_TO_FAIL');
          else if (differences.length > 0) assert.fail(report(differences));
        });
      }

      test('with the line ends of Windows', () => {
        const windows = readMarks(source.replaceAll('\n', '\r\n'));
        const reread = new Comparison(windows, parse(windows.text), headerLines);
        const differences = aspects.flatMap((aspect) => (reasonFor(aspect) ? [] : reread.differences(aspect)));
        if (differences.length > 0) assert.fail(report(differences));
      });

      if (page.structure === 'none') {
        test('without any record of a platform', () => {
          const differences = new Comparison(page, parse(page.text, { general: true }), headerLines).differences(
            'posts',
          );
          if (differences.length > 0) assert.fail(report(differences));
        });
      }
    });
  }

  test('that are expected to fail are there', () => {
    const known = new Set(names.flatMap((name) => [name, ...ASPECTS.map((aspect) => `${name}, ${aspect}`)]));
    assert.deepEqual(
      Object.keys(EXPECTED_TO_FAIL).filter((name) => !known.has(name)),
      [],
    );
  });
});
