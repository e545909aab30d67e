import assert from 'node:assert/strict';
import { signaturesIn } from '../../../src/core/threading/mail-signature.js';

function signatures(text: string): string[] {
  return signaturesIn(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
}

suite('signatures of mails', () => {
  const samples: readonly (readonly [string, string, readonly string[]])[] = [
    ['below two dashes', 'At night.\n\n-- \nAnn\nOven lane 3', ['-- \nAnn\nOven lane 3']],
    ['below two dashes without their blank', 'At night.\n--\nAnn', ['--\nAnn']],
    ['below a drawn line', 'At night.\n____\nBaker since 1999', ['____\nBaker since 1999']],
    ['ended by quoted lines', 'At night.\n--\nAnn\n> Why?\nSo.', ['--\nAnn\n']],
    [
      'armour',
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nAt night.\n-----BEGIN PGP SIGNATURE-----\nxyz\n-----END PGP SIGNATURE-----',
      [
        '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n',
        '-----BEGIN PGP SIGNATURE-----\nxyz\n-----END PGP SIGNATURE-----',
      ],
    ],
  ];
  for (const [name, text, found] of samples) test(name, () => assert.deepEqual(signatures(text), found));

  test('none below a line that parts two halves of a text', () => {
    assert.deepEqual(signatures(`One.\n____\n${'More of it.\n'.repeat(14)}`), []);
  });
  test('none behind a dash', () => assert.deepEqual(signatures('At night.\n-- at least I think so.\n- Ann'), []));
});
