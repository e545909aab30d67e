import assert from 'node:assert/strict';
import { keyOf, openerAt, openersOf } from '../../../src/core/text/keys.js';

const openerOf = (line: string): number => openerAt(line, 0, line.length);

suite('keys of the words that lines begin with', () => {
  const openers: readonly (readonly [string, string])[] = [
    ['Reply', 'reply'],
    ['REPLY to this', 'reply'],
    ['» Älter als gestern', 'älter'],
    ['don’t', 'don'],
    ['e-mail', 'e'],
    ['12 comments', '12'],
    ['[Ann] said', 'ann'],
  ];
  for (const [line, word] of openers) {
    test(`“${line}” begins with “${word}”`, () => assert.equal(openerOf(line), keyOf(word)));
  }

  for (const line of ['', '---', '#4', 'только', '🙂 nice', 'naïve日']) {
    test(`“${line}” is not told by its first word`, () => assert.equal(openerOf(line), 0));
  }

  test('phrases are found by theirs, others are not', () => {
    const known = openersOf(['leave a reply', "j'aime"]);
    assert.ok(known.has(openerOf('Leave me alone')));
    assert.ok(known.has(openerOf('J’aime')));
    assert.ok(!known.has(openerOf('Leaves fall')));
  });
});
