import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  abridge,
  hiddenIn,
  partOf,
  seenAt,
  sourceAt,
  sourceSpan,
  sourceSpans,
} from '../../../src/core/text/abridge.js';
import { indexLines } from '../../../src/core/text/lines.js';
import { talkativePage } from '../../support/talkative-pages.js';

const words = (count: number): string => 'I bake mine at noon and the crust is better for it '.repeat(count);
const hidden = (line: string): string => {
  const part = hiddenIn(line, 0, line.length);
  return part ? line.slice(part.from, part.to) : '';
};

suite('what the reader sees of a long line', () => {
  test('the words between begin and end are hidden', () => {
    const line = words(4).trim();
    assert.ok(line.startsWith('I bake') && hidden(line).length > 100);
    const { text } = abridge(line);
    assert.match(text, /^I bake mine {2}x+ for it$/);
  });

  test('more is seen where a colon or a dash may set a name apart', () => {
    assert.match(
      abridge(`Ann Lee and Bo Rye: ${words(4)}`).text,
      /^Ann Lee and Bo Rye: I bake mine at noon {2}x+ for it $/,
    );
    assert.match(abridge(`${words(4)}– Ann Lee`).text, /x+ .{5,20}for it – Ann Lee$/);
    assert.match(abridge(`A well-known oven ${words(4)}`).text, /^A well-known x+/);
  });

  test('numbers that are no dates are hidden as words are, unless they would be cut', () => {
    assert.match(abridge(`I baked some 12 loaves, ${words(2)}`).text, /^I baked some x+/);
    assert.equal(hidden(`I baked 12 loaves, ${words(2)}`), '');
  });

  test('a line that says more in its middle looks the same', () => {
    const line = words(8).trim();
    const longer = line.slice(0, 150) + ' and well, 12 times so!' + line.slice(150);
    assert.notEqual(line, longer);
    assert.equal(abridge(line).text, abridge(longer).text);
  });

  for (const [what, line] of [
    ['a short one', words(1)],
    ['one of up to 210 characters with a date', `${words(1)} on 3 March ${words(1)}`],
    ['one with a sign that layouts are built with', `${words(2)} @ ${words(2)}`],
    ['one with a mark that is not seen', `${words(2)}\u200b${words(2)}`],
  ] as const) {
    test(`${what} is seen whole`, () => {
      assert.equal(hidden(line), '');
      assert.equal(abridge(line).text, line);
    });
  }

  test('a digit near an end keeps the words around it', () => {
    const signed = `${words(8)}– Ann Lee, 3 March 2011`;
    assert.ok(abridge(signed).text.endsWith(signed.slice(-150)));
    const dated = `[3 March 2011] Ann Lee: ${words(8)}`;
    assert.ok(abridge(dated).text.startsWith(dated.slice(0, 120)));
  });

  test('all lines are still there, in order, and what is seen stands where it stood', () => {
    fc.assert(
      fc.property(talkativePage, (source) => {
        const abridged = abridge(source);
        assert.equal(indexLines(abridged.text).count, indexLines(source).count);
        for (let at = 0; at <= abridged.text.length; at += 7) {
          const there = sourceAt(abridged, at);
          if (sourceAt(abridged, seenAt(abridged, there)) !== there) assert.fail(`${at} → ${there}`);
          assert.ok(abridged.text[at] === source[there] || /[x ]/.test(abridged.text[at]));
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('many stretches, in any order, stand where each of them does', () => {
    fc.assert(
      fc.property(talkativePage, fc.array(fc.nat(), { maxLength: 40 }), (source, offsets) => {
        const abridged = abridge(source);
        const inSource = sourceSpans(abridged);
        for (const offset of offsets) {
          const start = offset % (abridged.text.length + 1);
          const end = Math.min(abridged.text.length, start + (offset % 97));
          assert.deepEqual(inSource({ start, end }), sourceSpan(abridged, { start, end }));
        }
      }),
      { seed: 7 },
    );
  });

  test('parts are what the whole is: none is cut within a hidden part', () => {
    fc.assert(
      fc.property(talkativePage, fc.nat(2000), fc.nat(2000), (source, from, length) => {
        const whole = abridge(source);
        const start = Math.min(from, whole.text.length);
        const part = partOf(whole, start, Math.min(start + length, whole.text.length));
        assert.ok(whole.text.includes(part.text) && source.includes(part.source));
        assert.equal(sourceAt(part, part.text.length), part.source.length);
        const { start: first, end } = sourceSpan(part, { start: 0, end: part.text.length });
        assert.deepEqual([first, end], [0, part.source.length]);
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
