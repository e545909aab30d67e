import assert from 'node:assert/strict';
import { attributionAbove } from '../../../src/core/threading/attribution.js';
import { findQuotations } from '../../../src/core/threading/quotation.js';

/** The name given above the first `>` line; undefined when there is no attribution. */
function nameAbove(text: string): string | null | undefined {
  const found = attributionAbove(text, text.indexOf('>', text.lastIndexOf(':')), 0);
  return found ? found.of && text.slice(found.of.start, found.of.end) : undefined;
}

suite('attribution above quoted lines', () => {
  const names: readonly (readonly [string, string])[] = [
    ['On 31 Aug, 10:24 pm, bo at x.example wrote:', 'bo at x.example'],
    ['On Sep 2, 2009, at 11:18 AM, Bo Lee wrote:', 'Bo Lee'],
    ['On Thu, Mar 3, 2011 at 4:05 PM, Bo Lee <bo@x.example> wrote:', 'Bo Lee'],
    ['On Thu, Mar 3, 2011 at 4:05 PM, Bo Lee <\nbo@x.example> wrote:', 'Bo Lee'],
    ['2011/3/3 Bo Lee <bo at x.example>:', 'Bo Lee'],
    ['Am 03.03.11 schrieb Bo Lee:', 'Bo Lee'],
    ['Bo Lee schrieb am 3. März 2011:', 'Bo Lee'],
    ['Le 3 mars 2011 à 16:05, Bo Lee a écrit :', 'Bo Lee'],
    ['"Bo Lee" <bo@x.example> wrote:', 'Bo Lee'],
    ['Bo Lee wrote in message ...', 'Bo Lee'],
    ['In article <12@x.example>, Bo Lee writes:', 'Bo Lee'],
    ['El 3 de marzo de 2011, Bo Lee escribió:', 'Bo Lee'],
  ];
  for (const [line, name] of names) {
    test(line.replace('\n', '⏎'), () => assert.equal(nameAbove(`Hello.\n\n${line}\n> I bake at night.`), name));
  }

  test('over one blank line', () => assert.equal(nameAbove('Bo Lee wrote:\n\n> I bake at night.'), 'Bo Lee'));

  for (const line of ['It goes like this:', 'That is what I meant.', 'At 16:05 then:', '']) {
    test(`none in “${line}”`, () => assert.equal(nameAbove(`Hello.\n\n${line}\n> I bake at night.`), undefined));
  }
});

suite('quoted lines', () => {
  const quotations = (text: string): string[] =>
    findQuotations(text, { start: 0, end: text.length }).map(
      ({ start, end, level, attribution }) =>
        `${level} ${text.slice(start, end)}${attribution ? ` by ${text.slice(attribution.start, attribution.end)}` : ''}`,
    );

  test('are parted by level, each with its attribution', () => {
    const text = ['Bo wrote:', '> Ann wrote:', '>> At night?', '> Yes, at night.', '>', '', 'I would not.'].join('\n');
    assert.deepEqual(quotations(text), ['1 Ann wrote: by Bo wrote:', '2 At night? by Ann wrote:', '1 Yes, at night.']);
  });
});
