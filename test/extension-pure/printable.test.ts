import assert from 'node:assert/strict';
import { firstWords, printable, withoutIcons, withoutLinks } from '../../src/extension/printable.js';

suite('R6, R31: page text on one line', () => {
  test('white space becomes single blanks', () => {
    assert.equal(printable('  two\r\n\twords\u00a0here  '), 'two words here');
  });

  test('control characters become pictures', () => {
    assert.equal(printable('a\0b\u001bc\u007fd\u009be'), 'a␀b␛c␡d�e');
  });

  test('characters that turn the direction are shown, not obeyed', () => {
    assert.equal(printable('abc\u202etxt.exe\u202c'), 'abc�txt.exe�');
    assert.equal(printable('\u2066isolated\u2069'), '�isolated�');
  });

  test('right-to-left letters and joined emoji stay as they are', () => {
    assert.equal(printable('שלום 👩‍🌾'), 'שלום 👩‍🌾');
  });

  test('invisible marks are left out, halves of characters shown', () => {
    assert.equal(printable('zero\u200bwidth\ufeff'), 'zerowidth');
    assert.equal(printable('\ud83d!'), '�!');
  });

  test('a short text is not cut', () => {
    assert.equal(firstWords('Bees dance.', 11), 'Bees dance.');
  });

  test('a long text is cut between words, and says so', () => {
    assert.equal(firstWords('They turn round and round', 16), 'They turn round…');
  });

  test('a word without end is cut inside, but never inside a character', () => {
    assert.equal(firstWords('x'.repeat(1_000_000), 10), `${'x'.repeat(9)}…`);
    assert.equal(firstWords(`xxxxxxxx${'😀'.repeat(40)}`, 10), 'xxxxxxxx…');
  });

  test('what an editor would draw as an icon stays text', () => {
    assert.equal(withoutIcons('$(bug) costs $(5) or $5'), String.raw`\$(bug) costs \$(5) or $5`);
  });

  test('R6: what Markdown would make a link stays text', () => {
    const joined = withoutLinks('https://a.example www.b.example WWW.c.example d@e.example').replaceAll('\u2060', '|');
    assert.equal(joined, 'https:|//a.example www|.b.example WWW|.c.example d@|e.example');
    assert.equal(withoutLinks('Who wrote this: awwwful. 3:1'), 'Who wrote this: awwwful. 3:1');
  });
});
