/**
 * Reads every marked page under test/fixtures and compares what was read with its marks.
 * `SHRINK_EXPECTED=1 npm run test:unit` takes off EXPECTED_TO_FAIL what is read now.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/core/index.js';
import { ASPECTS, Comparison } from '../support/compare.js';
import { fixtureSource, listFixtures, loadFixture } from '../support/fixtures.js';
import { readMarks } from '../support/marks.js';
import { EXPECTED_TO_FAIL } from './expected-to-fail.js';

/** The tests of a page: its aspects; "general": refused without any record of a platform as well. */
const CHECKS = [...ASPECTS, 'general'] as const;
type Check = (typeof CHECKS)[number];

const LIST = join('test', 'formats', 'expected-to-fail.ts');

suite('fixtures', () => {
  const names = listFixtures();
  /** Entries of EXPECTED_TO_FAIL that pass. */
  const passing: string[] = [];

  for (const name of names) {
    suite(name, () => {
      const source = fixtureSource(name);
      const page = loadFixture(name);
      const headerLines = source.split(/^===$/m)[0].split('\n').length;

      const differences = (check: Check, marked = page): string[] =>
        check === 'general'
          ? new Comparison(marked, parse(marked.text, { general: true }), headerLines).differences('posts')
          : new Comparison(marked, parse(marked.text), headerLines).differences(check);
      const failOn = (found: readonly string[]): void => {
        if (found.length > 0) assert.fail([`test/fixtures/${name}.page (${page.about})`, ...found].join('\n  '));
      };

      const areUnread = EXPECTED_TO_FAIL[name] !== undefined;
      const checks = CHECKS.filter((check) => check === 'posts' || !areUnread).filter(
        (check) => check !== 'general' || page.structure === 'none',
      );
      const entryFor = (check: Check): string => (check === 'posts' ? name : `${name}, ${check}`);
      const reasonFor = (check: Check): string | undefined => EXPECTED_TO_FAIL[entryFor(check)];

      for (const check of checks) {
        const reason = reasonFor(check);
        if (reason === undefined) test(check, () => failOn(differences(check)));
        else {
          test(`${check}: not yet (${reason})`, () => {
            if (differences(check).length > 0) return;
            passing.push(entryFor(check));
            assert.fail(`is read now: take '${entryFor(check)}' off ${LIST}`);
          });
        }
      }

      test('with the line ends of Windows', () => {
        const windows = readMarks(source.replaceAll('\n', '\r\n'));
        const wanted = checks.filter((check) => reasonFor(check) === undefined);
        failOn(wanted.flatMap((check) => differences(check, windows)));
      });
    });
  }

  suiteTeardown(() => {
    if (!process.env.SHRINK_EXPECTED || passing.length === 0) return;
    const isKept = (entry: string): boolean => !passing.some((name) => entry.startsWith(`  '${name}':`));
    const entries = readFileSync(LIST, 'utf8').split(/^(?= {2}'|\};)/m);
    writeFileSync(LIST, entries.filter(isKept).join(''));
  });

  test('that are expected to fail are there', () => {
    const known = new Set(names.flatMap((name) => [name, ...CHECKS.map((check) => `${name}, ${check}`)]));
    const unknown = Object.keys(EXPECTED_TO_FAIL).filter((name) => !known.has(name));
    assert.deepEqual(unknown, []);
  });
});
