/** Laws of the map from a text to what it was made from. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type MappedText,
  MappedTextBuilder,
  sliceMapped,
  sourceSpan,
  throughMap,
  unmapped,
} from '../../../src/core/inputs/offset-map.js';

const RUNS = { seed: 20110303, numRuns: 300 };

type Step =
  Readonly<{ kind: 'copy' | 'replace' | 'skip'; length: number }> | Readonly<{ kind: 'insert'; words: string }>;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('copy' as const, 'replace' as const, 'skip' as const),
    length: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('insert' as const), words: fc.constantFrom('\n', '\n\n    ', '> ') }),
);

/** A text made from a source whose every character is another one, so that a character tells its place. */
function make(source: string, steps: readonly Step[]): MappedText {
  const builder = new MappedTextBuilder(source);
  let at = 0;
  for (const one of steps) {
    if (one.kind === 'insert') builder.insert(one.words, at);
    else {
      const to = Math.min(source.length, at + one.length);
      if (one.kind === 'copy') builder.copy(at, to);
      else if (one.kind === 'replace' && to > at) builder.replace('&', at, to);
      at = to;
    }
  }
  return builder.finish();
}

const source = Array.from({ length: 120 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
const mapped = fc.array(step, { maxLength: 40 }).map((steps) => make(source, steps));

function assertFaithful({ text, map }: MappedText, origin: string): void {
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const { start, end } = sourceSpan(map, { start: i, end: i + 1 });
    assert.ok(start >= last && end >= start && end <= origin.length, `${i}: ${start}…${end} after ${last}`);
    last = start;
    if (text.charCodeAt(i) >= 0x4e00) assert.equal(origin.slice(start, end), text[i]);
  }
}

suite('offset map', () => {
  test('every copied character maps to itself, and offsets never go back', () => {
    fc.assert(
      fc.property(mapped, (made) => assertFaithful(made, source)),
      RUNS,
    );
  });

  test('a slice maps like the whole', () => {
    fc.assert(
      fc.property(mapped, fc.nat(100), fc.nat(100), (made, a, b) => {
        const [start, end] = [Math.min(a, b, made.text.length), Math.min(Math.max(a, b), made.text.length)];
        const part = sliceMapped(made, { start, end });
        assert.equal(part.text, made.text.slice(start, end));
        for (let i = start; i < end; i++) {
          const whole = sourceSpan(made.map, { start: i, end: i + 1 });
          assert.deepEqual(sourceSpan(part.map, { start: i - start, end: i - start + 1 }), whole);
        }
      }),
      RUNS,
    );
  });

  test('a text made from a made text maps to the first source', () => {
    fc.assert(
      fc.property(mapped, fc.array(step, { maxLength: 30 }), (outer, steps) => {
        const inner = make(outer.text, steps);
        const both = throughMap(inner, outer.map);
        assert.equal(both.text, inner.text);
        assertFaithful(both, source);
      }),
      RUNS,
    );
  });

  test('a character reference stands for itself as a whole', () => {
    const builder = new MappedTextBuilder('a &amp; b');
    builder.copy(0, 2);
    builder.replace('&', 2, 7);
    builder.copy(7, 9);
    const made = builder.finish();
    assert.equal(made.text, 'a & b');
    assert.deepEqual(sourceSpan(made.map, { start: 2, end: 3 }), { start: 2, end: 7 });
    assert.deepEqual(sourceSpan(made.map, { start: 1, end: 5 }), { start: 1, end: 9 });
  });

  test('what was put in takes nothing of the source', () => {
    const builder = new MappedTextBuilder('ab');
    builder.copy(0, 1);
    builder.insert('\n', 1);
    builder.copy(1, 2);
    const { map } = builder.finish();
    assert.deepEqual(sourceSpan(map, { start: 1, end: 2 }), { start: 1, end: 1 });
    assert.deepEqual(sourceSpan(map, { start: 0, end: 3 }), { start: 0, end: 2 });
  });

  test('an empty text maps to the start', () => {
    assert.deepEqual(sourceSpan(unmapped('').map, { start: 0, end: 0 }), { start: 0, end: 0 });
  });
});
