import assert from 'node:assert/strict';
import { resolveRelative } from '../../../../src/core/bylines/dates/resolve-relative.js';
import { parse } from '../../../../src/core/index.js';
import { scan } from './reading.js';

/** The words, when the page was saved, and what they mean then. */
const RESOLVED: readonly (readonly [words: string, captured: string, resolved: string | null])[] = [
  ['3 days ago', '2012-03-02', '2012-02-28'],
  ['2 weeks ago', '2012-03-02T10:00', '2012-02-17'],
  ['yesterday at 4:05 pm', '2012-03-01', '2012-02-29T16:05'],
  ['2 months ago', '2012-01-15', '2011-11'],
  ['a year ago', '2012-01-15', '2011'],
  ['5 years ago', '2012-01-15', '2007'],
  ['12 months ago', '2012-01-15', '2011'],
  ['3 hours ago', '2012-03-01T01:30', '2012-02-29T22:00'],
  ['20 minutes ago', '2012-03-01T00:10+01:00', '2012-02-29T23:50+01:00'],
  // The hour of the capture is not known.
  ['3 hours ago', '2012-03-01', null],
  ['March 3, 2011', '2012-03-01', null],
  ['3 days ago', '2012-03', null],
];

suite('relative dates', () => {
  for (const [words, captured, resolved] of RESOLVED) {
    test(`"${words}" on a page of ${captured} is ${resolved ?? 'open'}`, () => {
      const [mark] = scan(words);
      assert.equal(resolveRelative(words, mark, captured), resolved);
    });
  }

  const page = (closing: string): string =>
    [
      ...[
        'On bees',
        '',
        'They dance, as everybody knows, and somebody has counted how often they turn.',
        '',
        '2 Comments',
        '',
      ],
      ...['Ann Lee', '3 days ago', '', 'They only turn round, and whoever has counted them has too much time.', ''],
      ...['Bo Dahl', '2 days ago', '', 'I have counted them, and I have no time at all since then.', '', closing],
    ].join('\n');

  test('count back from the date at which the page says it was saved', () => {
    const { posts } = parse(page('Archived on March 9, 2014'));
    assert.deepEqual(
      posts.map(({ date, dateResolved }) => [date, dateResolved]),
      [
        [null, '2014-03-06'],
        [null, '2014-03-07'],
      ],
    );
  });

  test('stay open where the page does not say', () => {
    for (const closing of ['', 'We saved 4 hives on March 9, 2014 and lost none.', 'March 9, 2014']) {
      assert.ok(parse(page(closing)).posts.every(({ dateResolved }) => dateResolved === null));
    }
  });
});
