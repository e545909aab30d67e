import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Gathering, takeApart } from '../../src/protocol/pieces.js';

/** A value as it comes out at the other end, piece by piece. */
function sent<T>(value: T): { readonly arrived: T; readonly pieces: number } {
  const parcel = takeApart(value);
  const gathering = new Gathering();
  for (const piece of parcel.pieces) gathering.add(structuredClone(piece));
  return { arrived: gathering.complete(structuredClone(parcel.value)), pieces: parcel.pieces.length };
}

suite('answers in pieces', () => {
  test('a small answer goes whole', () => {
    const answer = { kind: 'read', posts: [{ id: 'p1', body: [{ start: 0, end: 3 }] }] };
    assert.equal(takeApart(answer).value, answer);
    assert.deepEqual(takeApart(answer).pieces, []);
  });

  test('long lists come in portions, lists in lists and heavy items too', () => {
    const post = (i: number) => ({ id: `p${i}`, spans: { author: { start: i, end: i + 3 } }, body: [i, i + 1] });
    const answer = {
      kind: 'read',
      read: { discussion: { posts: Array.from({ length: 5000 }, (_, i) => post(i)), warnings: [] }, platform: null },
      points: [
        { label: 'oven', voices: Array.from({ length: 9000 }, (_, i) => ({ post: `p${i}` })) },
        { label: 'salt', voices: [] },
      ],
    };
    const before = structuredClone(answer);
    const { arrived, pieces } = sent(answer);
    assert.deepEqual(arrived, before);
    assert.deepEqual(answer, before, 'what is sent stays as it is');
    assert.ok(pieces > 10);
    for (const { items } of takeApart(answer).pieces) assert.ok(JSON.stringify(items).length < 100_000);
  });

  test('whatever is sent arrives', () => {
    const heavy = fc.array(fc.nat(), { minLength: 4500, maxLength: 4600 });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.constant(null),
        { arbitrary: heavy, weight: 1 },
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(fc.record({ value: tree }), (value) => assert.deepEqual(sent(value).arrived, structuredClone(value))),
      { seed: 20110303, numRuns: 60 },
    );
  });
});
