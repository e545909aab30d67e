import assert from 'node:assert/strict';
import { provenOrder, sortKey, toIso, type NumericOrder } from '../../../../src/core/bylines/dates/date-mark.js';
import { scan } from './reading.js';

const only = (text: string) => scan(text)[0];

suite('order of numeric dates', () => {
  test('a number above twelve proves it', () => {
    assert.equal(provenOrder(only('13/03/11')), 'day-first');
    assert.equal(provenOrder(only('03/13/11')), 'month-first');
  });

  test('two numbers up to twelve prove nothing, nor does a date in another form', () => {
    for (const line of ['3/4/11', '12.12.2011', '2011-03-13', '13 March 2011', '3 days ago', '16:05']) {
      assert.equal(provenOrder(only(line)), null, line);
    }
  });

  test('where the date leaves it open, the page decides', () => {
    const iso = (line: string, order: NumericOrder | null) => toIso(only(line), order);
    assert.equal(iso('3/4/11', 'day-first'), '2011-04-03');
    assert.equal(iso('3/4/11', 'month-first'), '2011-03-04');
    assert.equal(iso('3/4/11', null), null);
    assert.equal(iso('13/4/11', null), '2011-04-13');
    assert.equal(iso('13/4/11', 'month-first'), '2011-04-13');
    assert.equal(iso('2011-03-04', null), '2011-03-04');
  });
});

suite('ISO forms', () => {
  test('are as precise as the words', () => {
    const lines = ['3 March 2011', '3 March 2011 16:05', '2011-03-03 16:05:09', '2011-03-03T16:05:09.120', '4:05 pm'];
    assert.deepEqual(
      lines.map((line) => toIso(only(line), null)),
      ['2011-03-03', '2011-03-03T16:05', '2011-03-03T16:05:09', '2011-03-03T16:05:09.120', null],
    );
  });

  test('know leap years', () => {
    assert.equal(toIso(only('29 February 2012'), null), '2012-02-29');
    assert.equal(toIso(only('29 February 2000'), null), '2000-02-29');
    assert.equal(toIso(only('29 February 2011'), null), null);
  });
});

suite('order in time', () => {
  const key = (line: string) => sortKey(only(line), 'day-first');

  test('follows the clock over days, months and years', () => {
    const lines = [
      ...[
        '31.12.2010 23:59',
        '1.1.2011 0:00',
        '28 February 2011 16:05',
        '1 March 2011 4:05 am',
        '1 March 2011 4:05 pm',
      ],
      ...['2011-03-01 16:05:01', 'March 1, 2011 16:06'],
    ];
    const keys = lines.map((line) => key(line)!);
    assert.deepEqual(
      keys,
      [...keys].sort((a, b) => a - b),
    );
    assert.equal(new Set(keys).size, keys.length);
  });

  test('the longer ago, the earlier', () => {
    assert.ok(key('2 years ago')! < key('3 days ago')! && key('3 days ago')! < key('an hour ago')!);
  });

  test('is open without a time of the day, and for a day without a year', () => {
    for (const line of ['3 March 2011', 'Jul 4 at 12:10', '31.2.2011 16:05']) assert.equal(key(line), null, line);
  });
});
