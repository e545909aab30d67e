import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chunkedText } from '../../../src/core/text/chunked-text.js';
import { noShifts } from '../../../src/core/text/shifts.js';

/** A text whose characters tell where they stood: each is its own offset. */
const numbered = (length: number): number[] => Array.from({ length }, (_, i) => i);
const edit = fc.tuple(fc.nat(200), fc.nat(6), fc.nat(6));

suite('shifts and pieces', () => {
  test('whatever was changed, what is left of the text stands where the shifts say, both ways', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const length = 120;
        const shifts = noShifts();
        const text: (number | null)[] = numbered(length);
        for (const [at, removed, inserted] of edits) {
          const start = at % (text.length + 1);
          const gone = Math.min(removed, text.length - start);
          shifts.note(start, gone, inserted);
          text.splice(start, gone, ...Array.from({ length: inserted }, () => null));
        }
        text.forEach((then, now) => {
          if (then === null) return;
          const besideChange = now > 0 ? text[now - 1] !== then - 1 : then > 0;
          // At the very place of a change an offset may stand before or behind what was put there.
          if (!besideChange) assert.equal(shifts.now(then), now);
          if (!besideChange) assert.equal(shifts.then(now), then);
        });
        assert.equal(shifts.now(length) - length <= text.length, true);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('typing on at one place is one change, and cheap', () => {
    const shifts = noShifts();
    for (let i = 0; i < 1000; i++) shifts.note(50 + i, 0, 1);
    assert.equal(shifts.now(50), 50);
    assert.equal(shifts.now(51), 1051);
    assert.equal(shifts.then(700), 50);
  });

  test('pieces hold the text that the edits made, over the borders of pieces too', () => {
    const far = fc.tuple(
      fc.nat(200_000),
      fc.constantFrom(0, 1, 40, 40_000),
      fc.constantFrom('', 'x', 'é\r\n', 'y'.repeat(90_000)),
    );
    fc.assert(
      fc.property(fc.array(far, { maxLength: 8 }), (edits) => {
        let text = Array.from({ length: 9000 }, (_, i) => `line ${i}\n`).join('');
        const pieces = chunkedText(text);
        for (const [at, removed, put] of edits) {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + removed);
          pieces.replace(start, end, put);
          text = text.slice(0, start) + put + text.slice(end);
          assert.equal(pieces.length, text.length);
          const from = Math.max(0, start - 50);
          assert.equal(pieces.slice(from, start + 100), text.slice(from, start + 100));
        }
        assert.equal(pieces.toString(), text);
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test('an empty text takes its first words', () => {
    const pieces = chunkedText('');
    pieces.replace(0, 0, 'Ann');
    assert.equal(pieces.toString(), 'Ann');
    assert.equal(pieces.slice(0, 3), 'Ann');
  });
});
