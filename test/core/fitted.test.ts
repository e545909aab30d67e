import assert from 'node:assert/strict';
import { fitted } from '../../src/core/fitted.js';

suite('lists fitted to their length', () => {
  test('hold the same, and are no longer the list that grows', () => {
    const growing = [1, 2];
    const kept = fitted(growing);
    growing.push(3);
    assert.deepEqual(kept, [1, 2]);
  });
  test('are one list where nothing is in them', () => {
    assert.equal(fitted([]), fitted(null));
    assert.deepEqual(fitted(null), []);
  });
});
