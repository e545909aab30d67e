import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EXPORTERS, exportPage } from '../../../src/core/index.js';
import { csv, csvCell } from '../../../src/core/export/csv.js';
import { printable } from '../../../src/core/export/plain-text.js';
import { discussionOf } from '../../support/discussion.js';
import { hostilePage } from '../../support/hostile-pages.js';
import { readCsv } from '../../support/read-csv.js';

const HEAD =
  'file,post,kind,author,date,dateText,votes,up,down,reputation,rating,accepted,' +
  'parent,evidence,parentConfidence,depth,sentiment,stance,text';

suite('csv', () => {
  test('has the documented columns and a row a post', () => {
    const { text, discussion } = discussionOf([
      { author: 'Ann', date: '2017-04-24', votes: -3, body: 'Bees dance.' },
      { author: 'Bo', body: 'Why, "dance"?\nNo.', answers: 0, accepted: false },
    ]);
    assert.equal(
      exportPage(csv, { file: 'bees.txt', text, discussion, analysis: null }),
      [
        HEAD,
        'bees.txt,p1,comment,Ann,2017-04-24,2017-04-24,-3,,,,,,,none,0.9,0,,,Bees dance.',
        'bees.txt,p2,comment,Bo,,,,,,,,false,p1,layout,0.9,1,,,"Why, ""dance""?\nNo."',
        '',
      ].join('\r\n'),
    );
  });

  test('has only the head for a page without a discussion', () => {
    const { text, discussion } = discussionOf([]);
    assert.equal(exportPage(csv, { file: 'x', text, discussion, analysis: null }), `${HEAD}\r\n`);
  });

  for (const [value, cell] of [
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', `"'\nx"`],
    ['a=b', 'a=b'],
    ["'quoted", "'quoted"],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    [' x', '" x"'],
    ['\x1b[31m', '\ufffd[31m'],
    ['\0=1', '\ufffd=1'],
    ['a\r\nb\rc', '"a\nb\nc"'],
    ['', ''],
    [-3, '-3'],
    [4.5, '4.5'],
    [true, 'true'],
    [null, ''],
  ] as const) {
    test(`writes ${JSON.stringify(value)} as ${JSON.stringify(cell)}`, () => {
      assert.equal(csvCell(value), cell);
    });
  }

  test('is read back cell for cell, and no cell is a formula', () => {
    fc.assert(
      fc.property(hostilePage, (page) => {
        const [head, ...rows] = readCsv(exportPage(csv, page));
        assert.equal(rows.length, page.discussion.posts.length);
        for (const [index, row] of rows.entries()) {
          assert.equal(row.length, head.length);
          const post = page.discussion.posts[index];
          for (const [name, text] of [
            ['file', page.file],
            ['author', post.author ?? ''],
            ['dateText', post.dateText ?? ''],
          ]) {
            const cell = row[head.indexOf(name)];
            assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
            assert.equal(/^[=+\-@\t\r\n]/.test(text) ? cell.slice(1) : cell, printable(text));
          }
          assert.equal(row[head.indexOf('votes')], String(post.votes ?? ''));
        }
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  test('is the form called csv', () => {
    assert.equal(
      EXPORTERS.find(({ id }) => id === 'csv'),
      csv,
    );
  });
});
