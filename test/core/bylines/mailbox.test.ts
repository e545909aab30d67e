import assert from 'node:assert/strict';
import { addresses, nameInMailbox } from '../../../src/core/bylines/mailbox.js';

function nameIn(value: string): string | null {
  const text = `From: ${value}`;
  const name = nameInMailbox(text, 6, text.length);
  return name && text.slice(name.start, name.end);
}

suite('mailbox', () => {
  const names: readonly (readonly [string, string | null])[] = [
    ['"Ann Lee" <ann@x.example>', 'Ann Lee'],
    ['Ann Lee <ann@x.example>', 'Ann Lee'],
    ['ann at x.example (Ann Lee)', 'Ann Lee'],
    ['ann en x.example (Ann Lee)', 'Ann Lee'],
    ['ann@x.example (ann at x.example)', 'ann at x.example'],
    ['Ann Lee ann at x.example', 'Ann Lee'],
    ['Ann Lee [mailto:ann@x.example]', 'Ann Lee'],
    ['[Ann Lee](mailto:ann@x.example)', 'Ann Lee'],
    ['=?ISO-8859-1?Q?Ann_L=E4e?= <ann@x.example>', '=?ISO-8859-1?Q?Ann_L=E4e?='],
    ['<ann@x.example>', 'ann@x.example'],
    ['ann@x.example', 'ann@x.example'],
    ['Ann <ann () x ! example>', 'Ann'],
    ['Ann Lee', 'Ann Lee'],
    [':(', ':('],
    ['', null],
  ];
  for (const [value, name] of names) test(value || 'nothing', () => assert.equal(nameIn(value), name));

  for (const sentence of ['We met at noon.', 'see you @ eight', 'f(x) = a@']) {
    test(`no address in “${sentence}”`, () => {
      const found = addresses(sentence, 0, sentence.length).map(({ start, end }) => sentence.slice(start, end));
      assert.deepEqual(
        found.filter((address) => address.includes('.')),
        [],
      );
    });
  }
});
