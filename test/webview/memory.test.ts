import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeOf, readMemory, withPlace, type Memory } from '../../src/webview/memory.js';

suite('R27: the memory of the panel', () => {
  test('keeps tab, scroll, open parts, filter, sort, weighting and place in the map of each text', () => {
    let memory = withPlace(readMemory(undefined), 'a', { open: ['table'], scroll: { people: 120 }, filter: 'an' });
    memory = withPlace(memory, 'a', { weighting: 'votes', root: 'p1', chosen: 'p2' });
    memory = withPlace({ ...memory, tab: 'people' }, 'b', { sort: 'votes', shown: [['people', 250]] });
    const again = readMemory(structuredClone(memory));
    assert.deepEqual(again, memory);
    assert.deepEqual(placeOf(again, 'a'), {
      ...{ open: ['table'], scroll: { people: 120 }, filter: 'an', sort: 'posts', shown: [] },
      ...{ weighting: 'votes', root: 'p1', chosen: 'p2' },
    });
    assert.deepEqual(placeOf(again, 'b').shown, [['people', 250]]);
  });

  test('knows nothing of a text it has not seen, whatever the text is called', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      assert.deepEqual(placeOf(readMemory(null), name).open, []);
      assert.deepEqual(placeOf(withPlace(readMemory(null), name, { open: ['table'] }), name).open, ['table']);
    }
  });

  test('keeps the twenty texts looked at last', () => {
    let memory: Memory = readMemory(null);
    for (let i = 0; i < 30; i++) memory = withPlace(memory, `page ${i}`, { open: ['table'] });
    memory = withPlace(memory, 'page 10', { filter: 'x' });
    memory = withPlace(memory, 'page 30', {});
    assert.equal(memory.places.length, 20);
    assert.deepEqual(placeOf(memory, 'page 10').open, ['table']);
    assert.deepEqual(placeOf(memory, 'page 11').open, []);
  });

  test('takes whatever was stored, and what it makes of that is stable', () => {
    const place = fc.record(
      {
        ...{ scroll: fc.anything(), open: fc.anything(), shown: fc.anything(), filter: fc.anything() },
        ...{ sort: fc.anything(), weighting: fc.anything(), root: fc.anything(), chosen: fc.anything() },
      },
      { requiredKeys: [] },
    );
    const places = fc.array(fc.oneof(fc.anything(), fc.tuple(fc.string(), place)));
    const stored = fc.oneof(fc.anything(), fc.record({ tab: fc.anything(), places }));
    fc.assert(
      fc.property(stored, (value) => {
        const memory = readMemory(value);
        assert.deepEqual(readMemory(memory), memory);
      }),
      { seed: 27 },
    );
  });
});
