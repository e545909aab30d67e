import assert from 'node:assert/strict';
import { datesIn } from './reading.js';

/** Lines without a date. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'versions and numbers of sections': [
    ...['1.10.4', 'v2.10.11', 'v 2.10.11', 'version 2.10.11', '10.0.0.12', 'sections 3.1.2', '3.1', '01.02.03.04.05'],
    ...['a.b.12.10.11', '2.0.11', '1.2', 'ES2022', 'Python 3.10'],
  ],
  'addresses of the net': [
    ...['192.168.1.1', '192.168.10.11', '10.1.2.11', '::1', 'http://a.example/2011/03/13/title', 'file-2011-03-13.txt'],
    ...['/2011/03/13/', 'IMG_20110313_160509', '20110313'],
  ],
  'ratios, odds and scores': [
    '8-2',
    '1/4',
    '50/50',
    '16:9',
    '4:3',
    '10:1',
    '2:1 majority',
    '3/4 cup',
    '0:0',
    '1/2/3',
    '1-2-3',
  ],
  'prices and amounts': [
    '$3.50',
    '$12.10.11',
    '12,50 EUR',
    '1,000 people',
    '1.200.000',
    '4.5 stars',
    '+300',
    '-6',
    '100 %',
  ],
  'telephone numbers': [
    '555-123-4567',
    '+1 555 123 4567',
    '030-12-34',
    '030/12/34',
    'call 555-12-1234',
    '(030) 12-34-56-78',
  ],
  'days, months and years that are none': [
    ...[
      '32/13/11',
      '13/13/11',
      '99/99/99',
      '2011-13-03',
      '2011-02-32',
      '1.2.2075',
      '1.2.1969',
      '100/12/11',
      '0.1.2011',
    ],
    ...['2011/2012', '12/2011', 'March 32', 'March 0'],
  ],
  'times that are none': [
    '25:00',
    '24:05',
    '24:61',
    '12:60',
    '7:5',
    '13:05 pm',
    '00:30 am',
    '0 pm',
    '100 pm',
    '123:45',
  ],
  'times without a colon, which may be anything': ['4 pm', 'at 4', '16h', '12h30', '10 am', 'I am 16 am I', '2h'],
  'stretches of time that do not lie back': [
    'in 3 days',
    '3 days',
    'for 3 days now',
    '3 days later',
    'a day',
    'a week off',
  ],
  'what lies back by no number': ['days ago', 'long ago', 'ago', 'x ago', '12345 days ago', '123456789012 days ago'],
  'words that are months too': ['May I come', 'in March', 'may 2011', 'march on', 'Will Mar do?', 'sept', 'Dec'],
  'days of the week alone': ['Sun 3', 'So 3 people', 'Do 4 of them', 'Thursday 16', 'mon 2'],
  'counts beside posts': [
    '12 Fans',
    '8 comments',
    '#4',
    '2 replies',
    'x3',
    'Reputation: 88',
    '12.3k',
    '99 bronze badges',
  ],
  'nothing to read': ['', ' ', '.', ',', '/', '::', '1', '2011', '年月日', '3年', '3月', '3時', '前', '３'],
};

/** Days without a year and look-alikes that no ISO form may come of. */
const OPEN: readonly string[] = [
  ...['May 12 people came', '3 mai', '1 may be', '10 ago', '2 out of 3', '3 set of', 'Jul 4 at 12:10', 'mar 3'],
  ...['16:05', 'Psalm 23:42', 'Mark 4:12', '3 days ago', 'yesterday at 16:05'],
  // The calendar has no such day.
  ...['2/30/2011', '31/02/2011', '2011-02-29', 'February 30, 2011', '31 April 2011', '29.02.1999'],
];

suite('what is no date', () => {
  for (const [what, lines] of Object.entries(REFUSED)) {
    test(what, () => {
      for (const line of lines) assert.deepEqual(datesIn(line), [], line);
    });
  }

  test('no ISO form without a year, nor of a day that the calendar does not have', () => {
    for (const line of OPEN) {
      const found = datesIn(line);
      assert.equal(found.length, 1, line);
      assert.ok(typeof found[0][1] !== 'string' || found[0][1] === 'clock', `${line}: ${found[0][1]}`);
    }
  });

  test('a date does not take what is no part of it', () => {
    const cases: readonly (readonly [line: string, date: string])[] = [
      ['March 3, 2011 12 comments', 'March 3, 2011'],
      ['March 3, 2011 at home', 'March 3, 2011'],
      ['March 3, 2011, 4 replies', 'March 3, 2011'],
      ['March 3, 2011 25:61', 'March 3, 2011'],
      ['March 3, 2011 (5)', 'March 3, 2011'],
      ['March 3, 2011 16:05 +05:75', 'March 3, 2011 16:05'],
      ['March 3, 2011 16:05 - 12 votes', 'March 3, 2011 16:05'],
      ['March 3, 2011 at 4:05 pm.', 'March 3, 2011 at 4:05 pm'],
      ['2011-03-13T', '2011-03-13'],
      ['Will 3 March 2011', '3 March 2011'],
      ['don 3 March 2011', '3 March 2011'],
      ['Anna-Mon 3 March 2011', '3 March 2011'],
    ];
    for (const [line, date] of cases) assert.equal(datesIn(line)[0]?.[0], date, line);
  });
});
