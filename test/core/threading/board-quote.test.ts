import assert from 'node:assert/strict';
import { quotedOn } from '../../../src/core/threading/board-quote.js';

const nameOn = (line: string): string | null => {
  const name = quotedOn(line, 0, line.length);
  return name && line.slice(name.start, name.end);
};

suite('how boards open quotations', () => {
  const openers: readonly (readonly [string, string])[] = [
    ['Quote from: Heddle Harry on March 03, 2011, 06:22:41 PM', 'Heddle Harry'],
    ['Zitat von: Zugluft am 03. März 2011, 19:30:00', 'Zugluft'],
    ['Originally Posted by Ember', 'Ember'],
    ['Quote Originally Posted by Fletch  View Post', 'Fletch'],
    ['Сообщение от Боцман', 'Боцман'],
    ['Sporeprint, on 03 March 2011 - 04:31 PM, said:', 'Sporeprint'],
    ['On 3/3/2019 at 4:05 PM, keeper of the rock said:', 'keeper of the rock'],
    ['(03-21-2011, 08:30 PM)Old Fusee Wrote:', 'Old Fusee'],
  ];
  for (const [line, name] of openers) test(`“${line}” quotes ${name}`, () => assert.equal(nameOn(line), name));

  const others = [
    'Ann Lee said:',
    'Ann on March 3, 2011 said:',
    'Posted by Ann on March 3, 2011',
    'I quote from memory on Sundays',
    '(see above) Ann wrote a book',
    'Quote',
  ];
  for (const line of others) test(`“${line}” does not`, () => assert.equal(nameOn(line), null));
});
