import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toIso } from '../../../../src/core/bylines/dates/date-mark.js';
import { DateScanner } from '../../../../src/core/bylines/dates/scan-dates.js';
import { datesIn, scan } from './reading.js';

/** The whole line is one date, of this ISO form. */
const WHOLE: readonly (readonly [line: string, iso: string])[] = [
  // Months in words.
  ['March 3, 2011', '2011-03-03'],
  ['Mar 3rd, 2011', '2011-03-03'],
  ['3 March 2011', '2011-03-03'],
  ['03. Mar, 2011', '2011-03-03'],
  ['3 March, 2011', '2011-03-03'],
  ['March 3 2011', '2011-03-03'],
  ['Mar 03, 2011', '2011-03-03'],
  ['3RD MARCH 2011', '2011-03-03'],
  ["Mar 3 '11", '2011-03-03'],
  ['Mar 3 ’11', '2011-03-03'],
  ["Mar 3 '98", '1998-03-03'],
  ['3rd of March 2011', '2011-03-03'],
  ['03-Mar-2011', '2011-03-03'],
  ['3-Mar-11 16:05', '2011-03-03T16:05'],
  ['03/Mar/2011', '2011-03-03'],
  ['2011-Mar-03', '2011-03-03'],
  ['3 Mar 11 at 4:05 pm', '2011-03-03T16:05'],
  // With the day of the week.
  ['Thursday, March 3 2011', '2011-03-03'],
  ['Thu Mar 03, 2011', '2011-03-03'],
  ['Thu, 3 Mar 2011', '2011-03-03'],
  ['Thu Mar  3 16:05:09 2011', '2011-03-03T16:05:09'],
  // Times.
  ['March 3, 2011 at 4:05 pm', '2011-03-03T16:05'],
  ['March 3, 2011 4:05 PM', '2011-03-03T16:05'],
  ['March 3, 2011 04:05 PM', '2011-03-03T16:05'],
  ['3 March 2011 4:05PM', '2011-03-03T16:05'],
  ['3 March 2011 4:05 p.m.', '2011-03-03T16:05'],
  ['March 3, 2011 16:05', '2011-03-03T16:05'],
  ['March 3, 2011 16:05:09', '2011-03-03T16:05:09'],
  ['Mar 03, 2011 @ 16:05:09', '2011-03-03T16:05:09'],
  ['3RD MARCH 2011 - 16:05', '2011-03-03T16:05'],
  ['March 3, 2011 · 4:05 PM', '2011-03-03T16:05'],
  ['March 3, 2011, 4:05 am', '2011-03-03T04:05'],
  ['March 3, 2011 at 4 05 pm', '2011-03-03T16:05'],
  ['March 3, 2011 at 4 pm', '2011-03-03T16:00'],
  ['16:05, 3 March 2011', '2011-03-03T16:05'],
  // Noon and midnight.
  ['March 3, 2011 at 12:27 am', '2011-03-03T00:27'],
  ['March 3, 2011 at 12:53 pm', '2011-03-03T12:53'],
  ['March 3, 2011 at 1:00 pm', '2011-03-03T13:00'],
  ['March 3, 2011 at 11:59 pm', '2011-03-03T23:59'],
  ['March 3, 2011 0:05', '2011-03-03T00:05'],
  // Numbers; the thirteenth proves the order.
  ['03.13.11', '2011-03-13'],
  ['03.13.11 at 16:05', '2011-03-13T16:05'],
  ['3/13/11', '2011-03-13'],
  ['03/13/2011', '2011-03-13'],
  ['3/13/2011 4:05:09 PM', '2011-03-13T16:05:09'],
  ['13/03/11', '2011-03-13'],
  ['13/03/11, 04:05 pm', '2011-03-13T16:05'],
  ['13.3.11 16:05:09', '2011-03-13T16:05:09'],
  ['13.03.2011', '2011-03-13'],
  ['13. 03. 2011', '2011-03-13'],
  ['13. 03. 2011 16:05', '2011-03-13T16:05'],
  ['13-03-2011', '2011-03-13'],
  ['31.12.69', '2069-12-31'],
  ['31.12.70', '1970-12-31'],
  // The year first.
  ['2011-03-13', '2011-03-13'],
  ['2011/03/13', '2011-03-13'],
  ['2011.03.13', '2011-03-13'],
  ['2011/03/13(木) 16:05:09', '2011-03-13T16:05:09'],
  ['2011/03/13(Thu) 16:05', '2011-03-13T16:05'],
  ['2011-03-13T16:05:09', '2011-03-13T16:05:09'],
  ['2011-03-13T16:05:09.120', '2011-03-13T16:05:09.120'],
  ['2011-03-13 16:05:09,007', '2011-03-13T16:05:09.007'],
  // Zones.
  ['2011-03-13T16:05:09.120Z', '2011-03-13T16:05:09.120Z'],
  ['2011-03-13T16:05:09-04:00', '2011-03-13T16:05:09-04:00'],
  ['2011-03-13 16:05 UTC', '2011-03-13T16:05Z'],
  ['Thu, 03 Mar 2011 16:05:09 +0300', '2011-03-03T16:05:09+03:00'],
  ['Thu, 03 Mar 2011 16:05:09 -0000', '2011-03-03T16:05:09Z'],
  ['Thu Mar 3 16:05:09 EST 2011', '2011-03-03T16:05:09-05:00'],
  ['Mar 3, 2011 4:05 PM EDT', '2011-03-03T16:05-04:00'],
  ['Mar 3, 2011 16:05 (GMT)', '2011-03-03T16:05Z'],
  ['Mar 3, 2011 16:05 GMT+2', '2011-03-03T16:05+02:00'],
];

/** The date in the line, and what it means. */
const INSIDE: readonly (readonly [line: string, date: string, iso: string | null])[] = [
  ['Posted by: Ann at March 3, 2011 4:05 PM', 'March 3, 2011 4:05 PM', '2011-03-03T16:05'],
  ['03. Mar, 2011 / Ann says:', '03. Mar, 2011', '2011-03-03'],
  ['March 3rd, 2011 at 4:05 pm\t', 'March 3rd, 2011 at 4:05 pm', '2011-03-03T16:05'],
  ['by Ann on Mar 3, 2011 4:05 PM EDT via app', 'Mar 3, 2011 4:05 PM EDT', '2011-03-03T16:05-04:00'],
  ['7 Ann http://ann.example | 3/13/2011 4:05:09 PM', '3/13/2011 4:05:09 PM', '2011-03-13T16:05:09'],
  ['711：名無し：2011/03/03(木) 16:05:09 ID:abc', '2011/03/03(木) 16:05:09', '2011-03-03T16:05:09'],
  ['– Ann Feb 3 at 5:09', 'Feb 3 at 5:09', null],
  // No-break blanks belong to the date as they stand.
  ['Mar\u00a03,\u00a02011 Ann', 'Mar\u00a03,\u00a02011', '2011-03-03'],
  // Glued to the name: the left end is found from the date.
  ['Ann240927 March 2011', '27 March 2011', '2011-03-27'],
  ['Ann3 March 2011 16:05', '3 March 2011 16:05', '2011-03-03T16:05'],
  ['AnnMarch 3, 2011', 'March 3, 2011', '2011-03-03'],
  ['Ann3/13/11 4:05 PM', '3/13/11 4:05 PM', '2011-03-13T16:05'],
  ['Ann873/13/11', '3/13/11', '2011-03-13'],
  ["ann9 Jul 3 '19", "Jul 3 '19", '2019-07-03'],
  // A man called Don; the month is English, so his name is no Italian weekday.
  ['Don Mar 3 2011', 'Mar 3 2011', '2011-03-03'],
  ['Don, 3. März 2011', 'Don, 3. März 2011', '2011-03-03'],
  ['So March 3, 2011 it was', 'March 3, 2011', '2011-03-03'],
];

suite('dates', () => {
  for (const [line, iso] of WHOLE) {
    test(line, () => assert.deepEqual(datesIn(line), [[line, iso]]));
  }
  for (const [line, date, iso] of INSIDE) {
    test(`“${date}” in “${line}”`, () => assert.deepEqual(datesIn(line), [[date, iso]]));
  }

  test('a name that ends where the date begins is known to be glued to it', () => {
    for (const line of ['Ann3 March 2011', 'AnnMarch 3, 2011', 'Ann3/13/11', 'Ann240927 March 2011']) {
      assert.equal(scan(line)[0].glued, true, line);
    }
    assert.equal(scan('Ann 3 March 2011')[0].glued, false);
  });

  test('several dates of a line come in its order', () => {
    assert.deepEqual(datesIn('Posted on Mar 03 2011 4:05 pm - 3 hours ago'), [
      ['Mar 03 2011 4:05 pm', '2011-03-03T16:05'],
      ['3 hours ago', 10_800],
    ]);
    assert.deepEqual(
      datesIn('Joined: 13.03.2011, last post 2011-04-01').map(([date]) => date),
      ['13.03.2011', '2011-04-01'],
    );
  });

  test('a time behind a month and day does not swallow the next line’s number', () => {
    assert.deepEqual(datesIn('Mar 3 at 16:05 12 points'), [['Mar 3 at 16:05', null]]);
  });

  test('dates written alike share a shape, others do not', () => {
    const shape = (line: string): string => scan(line)[0].shape;
    assert.equal(shape('March 3, 2011 at 4:05 pm'), shape('December 31, 1999 at 12:00 AM'));
    assert.equal(shape('13.03.11'), shape('3.4.05'));
    const forms = ['March 3, 2011', 'March 3rd, 2011', 'March 3 2011', '3 March 2011', '3 March, 2011', '3/13/11'];
    const more = [
      '3/13/2011',
      '3.13.11',
      '2011-03-13',
      'March 3, 2011 16:05',
      'March 3, 2011 4:05 pm',
      'Mar 3, 2011, 16:05',
    ];
    assert.equal(new Set([...forms, ...more].map(shape)).size, forms.length + more.length);
  });

  test('only the stretch asked for is read', () => {
    const line = 'March 3, 2011 and March 4, 2011';
    const found = new DateScanner().scan(line, 18, line.length);
    assert.deepEqual(
      found.map(({ start, end }) => line.slice(start, end)),
      ['March 4, 2011'],
    );
    assert.deepEqual(new DateScanner().scan(line, 0, 5), []);
  });
});

const PIECES = [
  ...['3', '13', '31', '2011', '99', '0', '240927', '16:05', '4:05 pm', '+0300', 'UTC', "'11", '年', '月', '日', '前'],
  ...['March', 'mar', 'mai', 'Ann', 'don', 'Thu', 'ago', 'vor', 'il y a', 'an', 'hour', 'Tagen', 'de', 'at', 'kl'],
  ...['.', ',', '/', '-', ':', '：', '(', ')', ' ', ' ', '\u00a0', '\t', 'T', 'st', 'º', '@', '\ud83d', '\0', '３'],
];
const line = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
const RUNS = { seed: 303, numRuns: 4000 };

suite('laws of dates', () => {
  test('any line: marks in its bounds, in order, apart; ISO forms of real days and times', () => {
    fc.assert(
      fc.property(line, fc.nat(8), (text, from) => {
        let free = Math.min(from, text.length);
        for (const mark of new DateScanner().scan(text, free, text.length)) {
          assert.ok(mark.start >= free && mark.start < mark.end && mark.end <= text.length);
          free = mark.end;
          for (const order of ['day-first', 'month-first'] as const) assertReal(toIso(mark, order));
        }
      }),
      RUNS,
    );
  });

  test('a scanner remembers nothing of the line before', () => {
    const used = new DateScanner();
    fc.assert(
      fc.property(line, (text) => {
        assert.deepEqual(used.scan(text, 0, text.length), new DateScanner().scan(text, 0, text.length));
      }),
      RUNS,
    );
  });
});

function assertReal(iso: string | null): void {
  if (iso === null || iso.length < 10) return;
  const moment = new Date(`${iso.slice(0, 10)}${iso.length > 10 ? iso.slice(10, 16) : 'T00:00'}Z`);
  assert.ok(!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso.slice(0, 16)), iso);
}
