import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lastLineStart, lineStartsOf } from '../../src/extension/line-starts.js';

suite('lines of a text read from disk', () => {
  test('line feeds, returns, and both together end a line', () => {
    assert.deepEqual([...lineStartsOf('a\nb\r\nc\rd')], [0, 2, 5, 7]);
    assert.deepEqual([...lineStartsOf('')], [0]);
    assert.deepEqual([...lineStartsOf('\r\n')], [0, 2]);
  });

  test('agree with a split at line ends, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n\r]{0,40}$/u), (text) => {
        const lines = text.split(/\r\n|\n|\r/u);
        const starts = lineStartsOf(text);
        assert.deepEqual(starts.length, lines.length);
        lines.forEach((line, i) => assert.ok(text.startsWith(line, starts[i])));
        for (let offset = 0; offset <= text.length; offset++) {
          const line = lastLineStart(starts, offset);
          assert.ok(starts[line] <= offset && (starts[line + 1] ?? Infinity) > offset);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
