/** Laws of the reader: what holds for every page, however it was written or damaged. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/core/index.js';
import { assertLawful } from '../support/discussion-laws.js';
import { fixtureSource, listFixtures, loadFixture } from '../support/fixtures.js';
import { generatedPage, soundPage, wordsOnlyPage } from '../support/generated-pages.js';
import { hostileText } from '../support/hostile-pages.js';

const RUNS = { seed: 20110303, numRuns: 400 };

suite('laws of reading', () => {
  test('any page is read lawfully: spans in bounds and in order, parents earlier, ids unique', () => {
    fc.assert(
      fc.property(generatedPage, (text) => assertLawful(text, parse(text))),
      RUNS,
    );
  });

  test('so it is by the general reader alone', () => {
    fc.assert(
      fc.property(generatedPage, (text) => assertLawful(text, parse(text, { general: true }))),
      { ...RUNS, seed: RUNS.seed + 1 },
    );
  });

  test('so is any text at all', () => {
    const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 400 }));
    fc.assert(
      fc.property(anyText, (text) => assertLawful(text, parse(text))),
      { ...RUNS, seed: RUNS.seed + 2 },
    );
  });

  test('so are all fixtures, and their marks too', () => {
    for (const name of listFixtures()) {
      for (const text of [loadFixture(name).text, fixtureSource(name)])
        try {
          assertLawful(text, parse(text));
        } catch (error) {
          throw new Error(name, { cause: error });
        }
    }
  });

  test('the same text gives the same discussion, whatever was read before', () => {
    fc.assert(
      fc.property(generatedPage, generatedPage, (text, other) => {
        const first = parse(text);
        parse(other);
        assert.deepEqual(parse(text), first);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  test('a discussion is plain data: it survives JSON and structuredClone', () => {
    fc.assert(
      fc.property(generatedPage, (text) => {
        const discussion = parse(text);
        assert.deepEqual(structuredClone(discussion), discussion);
        assert.deepEqual(JSON.parse(JSON.stringify(discussion)), discussion);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  test('blank lines behind the page change nothing', () => {
    const blanks = fc.array(fc.constantFrom('\n', '\r\n', ' \n', '\t\n', '\n\u00a0'), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(generatedPage, blanks, (text, lines) => {
        assert.deepEqual(parse(`${text}\n${lines.join('')}`), parse(text));
      }),
      RUNS,
    );
  });

  test('the line ends of Windows move the spans and change nothing else', () => {
    fc.assert(
      fc.property(soundPage, (text) => {
        const windows = text.replaceAll('\n', '\r\n');
        const cut = (source: string) => parse(source).posts.map((post) => words(source, post.start, post.end));
        assert.deepEqual(cut(windows), cut(text));
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  test('a page where no line has a digit, a colon or a verb of saying holds no post', () => {
    fc.assert(
      fc.property(wordsOnlyPage, (text) => assert.deepEqual(parse(text).posts, [])),
      RUNS,
    );
  });
});

function words(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll('\r\n', '\n');
}
