import assert from 'node:assert/strict';
import { findFirst } from '../../src/extension/first-matches.js';

const entries = Array.from({ length: 100_000 }, (_, i) => `Reader ${i % 500} says number ${i}`);

async function find(query: string, isOver = () => false) {
  let rests = 0;
  let looked = 0;
  const textOf = (entry: string) => {
    looked++;
    return entry;
  };
  const rest = () => {
    rests++;
    return Promise.resolve();
  };
  const result = await findFirst(entries, query, textOf, 300, { isOver, rest });
  return { result, rests, looked };
}

suite('R22: the first matches of 100,000 posts', () => {
  test('without words the first ones, and how many more there are; no entry is looked at', async () => {
    const { result, looked } = await find('  ');
    assert.deepEqual([result?.shown.length, result?.more, looked], [300, 99_700, 0]);
    assert.equal(result?.shown[299], entries[299]);
  });

  test('every word counts, in any order and letter case', async () => {
    const { result } = await find('NUMBER 77 reader');
    assert.ok(result!.shown.every((entry) => entry.includes('77')));
    assert.equal(result!.shown.length + result!.more, entries.filter((entry) => entry.includes('77')).length);
    assert.deepEqual((await find('nobody')).result, { shown: [], more: 0 });
  });

  test('gives others their turn, and ends when nobody wants to know any more', async () => {
    assert.equal((await find('reader')).rests, 24);
    const { result, looked } = await find('reader', () => true);
    assert.deepEqual([result, looked], [null, 4000]);
  });
});
