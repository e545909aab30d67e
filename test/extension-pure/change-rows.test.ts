import assert from 'node:assert/strict';
import { changeRows } from '../../src/extension/compare/change-rows.js';

const NOTHING = { added: [], edited: [], removed: [], votesChanged: [], unchanged: 4 };

suite('R30: rows of the changes view', () => {
  test('a group for each kind of change, and under it what each save has of a post', () => {
    const pair = { older: 'a', newer: 'b' };
    const rows = changeRows({ ...NOTHING, added: ['n'], removed: ['r'], edited: [pair], votesChanged: [pair] });
    assert.deepEqual(
      rows.map(({ group, posts }) => [group, posts.map(({ older, newer }) => [older, newer])]),
      [
        ['added', [[null, 'n']]],
        ['edited', [['a', 'b']]],
        ['votesChanged', [['a', 'b']]],
        ['removed', [['r', null]]],
      ],
    );
  });

  test('no row where nothing has changed', () => {
    assert.deepEqual(changeRows(NOTHING), []);
  });
});
