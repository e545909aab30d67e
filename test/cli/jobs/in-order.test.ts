import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder } from '../../../src/cli/jobs/in-order.js';

const pause = (turns: number): Promise<void> =>
  new Promise((done) => {
    const next = (left: number): unknown => (left === 0 ? done() : setImmediate(next, left - 1));
    next(turns);
  });

suite('inOrder', () => {
  test('keeps the order and never has more under way than allowed, whatever takes how long', async () => {
    const times = fc.array(fc.record({ find: fc.nat(3), work: fc.nat(6), use: fc.nat(3) }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(times, fc.integer({ min: 1, max: 7 }), async (items, limit) => {
        let underway = 0;
        let most = 0;
        async function* find(): AsyncGenerator<number> {
          for (const [index, { find: turns }] of items.entries()) {
            await pause(turns);
            most = Math.max(most, ++underway);
            yield index;
          }
        }
        const results: number[] = [];
        const work = (index: number) => pause(items[index].work).then(() => index);
        for await (const index of inOrder(find(), limit, work)) {
          results.push(index);
          await pause(items[index].use);
          underway--;
        }
        assert.deepEqual(results, [...items.keys()]);
        assert.ok(most <= limit, `${most} of ${limit}`);
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  test('uses all places it has', async () => {
    let underway = 0;
    let most = 0;
    async function* find(): AsyncGenerator<number> {
      for (let index = 0; index < 20; index++) yield await Promise.resolve(index);
    }
    const work = async (index: number): Promise<number> => {
      most = Math.max(most, ++underway);
      await pause(5);
      underway--;
      return index;
    };
    for await (const index of inOrder(find(), 4, work)) assert.ok(index < 20);
    assert.equal(most, 4);
  });

  test('gives what is done while the next item is not there yet', async () => {
    let arrive: () => void = () => assert.fail();
    async function* find(): AsyncGenerator<string> {
      yield 'first';
      await new Promise<void>((done) => (arrive = done));
      yield 'second';
    }
    const results = inOrder(find(), 3, (item) => Promise.resolve(item));
    assert.equal((await results.next()).value, 'first');
    arrive();
    assert.equal((await results.next()).value, 'second');
    assert.equal((await results.next()).done, true);
  });

  test('takes nothing before the last result was used, where one may be under way', async () => {
    const log: string[] = [];
    async function* find(): AsyncGenerator<number> {
      for (const index of [1, 2]) {
        log.push(`find ${index}`);
        yield await Promise.resolve(index);
      }
    }
    for await (const index of inOrder(find(), 1, (item) => Promise.resolve(item))) log.push(`use ${index}`);
    assert.deepEqual(log, ['find 1', 'use 1', 'find 2', 'use 2']);
  });

  test('lets go of the items when nobody wants more results', async () => {
    let isOpen = true;
    async function* find(): AsyncGenerator<number> {
      try {
        for (;;) yield await Promise.resolve(1);
      } finally {
        isOpen = false;
      }
    }
    for await (const _ of inOrder(find(), 2, (item) => Promise.resolve(item))) break;
    await pause(3);
    assert.equal(isOpen, false);
  });
});
