import assert from 'node:assert/strict';
import { findCommentRuns } from '../../../src/core/text/comment-runs.js';
import { indexLines } from '../../../src/core/text/lines.js';

/** The comments of a text: each run's lines without their marks. */
function runsIn(text: string): string[][] {
  return findCommentRuns(indexLines(text)).map((run) => run.map(({ start, end }) => text.slice(start, end)));
}

suite('comment runs', () => {
  const samples: readonly (readonly [string, string, readonly string[][]])[] = [
    ['hashes', '# one\n#\n# two\nx = 1\n# three', [['one', '', 'two'], ['three']]],
    ['slashes', 'f();\n  // one\n  /// two', [['one', 'two']]],
    ['dashes', '-- one\nselect 1', [['one']]],
    ['semicolons', ';; one\n(f)', [['one']]],
    ['a block with stars', '/*\n * one\n * two\n */\nf();', [['', 'one', 'two', '']]],
    ['a block on one line', '/* one */ f();\n// two', [['one'], ['two']]],
    ['markup', '<!-- one\ntwo -->\n<p>', [['one', 'two']]],
    ['blocks in a row', '<!-- one -->\n<!-- two -->\n<p>', [['one', 'two']]],
    ['two kinds', '# one\n// two', [['one'], ['two']]],
  ];
  for (const [name, text, runs] of samples) test(name, () => assert.deepEqual(runsIn(text), runs));

  for (const text of ['#include <bell.h>', '#!ring', 'f(); // behind code', '--rope', "'quoted'", '/* never closed']) {
    test(`none in “${text}”`, () => assert.deepEqual(runsIn(text), []));
  }
});
