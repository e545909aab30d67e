import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, looksLikeText } from '../../src/cli/decode.js';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

function textOf(bytes: Uint8Array): string | null {
  return decode(bytes)?.text ?? null;
}

const PAGES = {
  english: 'Ann says:\r\nBees dance.\r\rBo: They do not.\n',
  russian: 'Анна пишет:\nПчёлы танцуют на солнце.\n\nБорис: Нет, они только кружатся.\n',
  chinese: '安娜说:\n蜜蜂在阳光下跳舞。它们从来没有停下来过。\n鲍勃:不,它们只是在转圈。没有人知道为什么。\n'.repeat(3),
};

suite('decode', () => {
  for (const [name, page] of Object.entries(PAGES)) {
    test(`reads ${name} in UTF-8 and UTF-16, with and without a byte order mark, and sees no doubt`, () => {
      for (const bytes of [
        Buffer.from(page),
        Buffer.from(`\ufeff${page}`),
        ...(['le', 'be'] as const).flatMap((order) => [utf16(page, order), utf16(`\ufeff${page}`, order)]),
      ]) {
        assert.deepEqual(decode(bytes), { text: page, guess: null });
      }
    });
  }

  test('keeps a text of any characters as it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((one) => !/[\p{Cc}\ufeff]/u.test(one));
    fc.assert(
      fc.property(text, (one) => assert.equal(textOf(Buffer.from(one)), one)),
      { seed: 71 },
    );
  });

  test('reads UTF-16 that was saved once more as UTF-8, and says so', () => {
    for (const bigEndian of [false, true]) {
      const units = [...'\ufeffJürgen says: cómo?'].map((letter) => letter.charCodeAt(0));
      const bytes = units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]));
      const twice = new TextEncoder().encode(String.fromCharCode(...bytes));
      assert.equal(decode(twice)?.text, 'Jürgen says: cómo?');
      assert.match(decode(twice)?.guess ?? '', /UTF-16/);
    }
    assert.equal(decode(new TextEncoder().encode('ÿþ and Œ'))?.text, 'ÿþ and Œ');
  });

  test('takes what is neither for windows-1252, and says that it guesses', () => {
    const decoded = decode(Buffer.concat([latin1('caf\xe9 '), Buffer.of(0x93, 0x80, 0x94, 0x81)]));
    assert.equal(decoded?.text, 'café “€”\x81');
    assert.match(decoded.guess!, /windows-1252/);
  });

  for (const [title, page, text] of [
    ['an XML prolog', '<?xml version="1.0" encoding="ISO-8859-2"?>\n<p>\xb9</p>', '<p>š</p>'],
    ['an HTML meta charset', '<html><head><meta charset=koi8-r></head><p>\xcd\xc9\xd2</p>', '<p>мир</p>'],
    [
      'an HTML http-equiv',
      `<META http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>\xec\xe8\xf0</p>`,
      '<p>мир</p>',
    ],
    ['a MIME header', 'From: Ann\r\nContent-Type: text/plain;\r\n\tcharset="Shift_JIS"\r\n\r\n\x96I', '\r\n蜂'],
    [
      'Latin-1, which the web reads as windows-1252',
      'Content-Type: text/plain; charset=iso-8859-1\n\n\x93x\x94',
      '“x”',
    ],
  ]) {
    test(`believes ${title}`, () => {
      const decoded = decode(latin1(page));
      assert.equal(decoded?.guess, null);
      assert.ok(decoded?.text.endsWith(text), decoded?.text);
    });
  }

  test('believes ISO-2022-JP, though it looks like ASCII', () => {
    const mail = 'Content-Type: text/plain; charset=ISO-2022-JP\n\n\x1b$BK*\x1b(B';
    assert.ok(textOf(latin1(mail))?.endsWith('\n\n蜂'));
  });

  for (const [title, page] of [
    ['of a charset that does not exist', '<meta charset="klingon"><p>caf\xe9'],
    ['of UTF-8, against the bytes', '<meta charset="utf-8"><p>caf\xe9'],
    ['of ASCII, against the bytes', 'Content-Type: text/plain; charset=us-ascii\n\ncaf\xe9'],
    ['of UTF-16, which it cannot be', '<meta charset="utf-16"><p>caf\xe9'],
  ]) {
    test(`does not believe a declaration ${title}`, () => {
      const decoded = decode(latin1(page));
      assert.ok(decoded?.text.endsWith('café'));
      assert.match(decoded?.guess ?? '', /windows-1252/);
    });
  }

  test('believes the bytes of UTF-8 rather than a declaration', () => {
    assert.ok(textOf(Buffer.from('<meta charset="iso-8859-1"><p>café'))?.endsWith('café'));
  });

  test('reads UTF-8 that is cut off inside a character', () => {
    const bytes = Buffer.from('Grüße 蜂');
    assert.deepEqual(decode(bytes.subarray(0, -1)), { text: 'Grüße \ufffd', guess: null });
  });

  test('reads UTF-8 with a damaged byte as UTF-8, and says so', () => {
    const decoded = decode(Buffer.concat([Buffer.from('Пчёлы '), Buffer.of(0xff), Buffer.from(' танцуют')]));
    assert.equal(decoded?.text, 'Пчёлы \ufffd танцуют');
    assert.match(decoded.guess!, /not quite UTF-8/);
  });

  test('is not led astray by a few control characters', () => {
    for (const text of ['Bees\0dance.', 'Ann\x01: \x1b[1mNo\x1b[0m', '\f\b\x07', '']) {
      assert.deepEqual(decode(Buffer.from(text)), { text, guess: null });
    }
  });

  for (const [title, bytes] of [
    ['only NULs', Buffer.alloc(1000)],
    ['only NULs after a byte order mark', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.alloc(1000)])],
    ['control bytes', Buffer.alloc(1000, '\x01\x02\x03')],
    ['small numbers of two bytes', Buffer.from(Uint16Array.from({ length: 500 }, (_, n) => n % 30).buffer)],
    ['a picture', Buffer.concat([latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), noise(2000)])],
    ['compressed data', noise(5000)],
  ] as const) {
    test(`takes ${title} for no text`, () => {
      assert.equal(decode(bytes), null);
      assert.equal(looksLikeText(bytes), false);
    });
  }

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes);
        assert.ok(decoded === null || decoded.text.length <= bytes.length);
      }),
      { seed: 72, numRuns: 500 },
    );
  });

  test('knows a text by its beginning, wherever that is cut', () => {
    const bytes = Buffer.from(PAGES.russian + PAGES.chinese);
    for (let end = 0; end <= bytes.length; end++) assert.ok(looksLikeText(bytes.subarray(0, end)), `cut at ${end}`);
  });

  test('decodes a view into a larger buffer', () => {
    const bytes = Buffer.concat([latin1('xxx'), latin1('caf\xe9'), latin1('yyy')]);
    assert.equal(textOf(bytes.subarray(3, 7)), 'café');
  });
});

/** Bytes without a pattern, the same each time. */
function noise(length: number): Uint8Array {
  let state = 7;
  return new Uint8Array(length).map(() => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 16;
  });
}
