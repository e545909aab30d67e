import assert from 'node:assert/strict';
import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Damage } from '../../../src/cli/archive/byte-window.js';
import { crc32 } from '../../../src/cli/archive/crc32.js';
import { gunzip, isGzip, UnfoldsTooFar } from '../../../src/cli/archive/gunzip.js';
import { chunksOf, damaged, makePage } from '../archives.js';

/** What comes out: text, and why it is damaged in between. */
async function unpacked(bytes: Uint8Array, size = 1000): Promise<string[]> {
  const parts: string[] = [];
  let text: Buffer[] = [];
  const flush = (): void => {
    if (text.length > 0) parts.push(Buffer.concat(text).toString());
    text = [];
  };
  for await (const chunk of gunzip(chunksOf(bytes, size))) {
    if (chunk instanceof Damage) {
      flush();
      parts.push(chunk.why);
    } else text.push(Buffer.from(chunk));
  }
  flush();
  return parts;
}

const [one, two, three] = [1, 2, 3].map(makePage);
const members = [one, two, three].map((page) => gzipSync(page));

suite('gunzip', () => {
  test('knows a packed file by its first bytes', () => {
    assert.ok(isGzip(members[0]));
    assert.ok(!isGzip(Buffer.from('On hives')));
    assert.ok(!isGzip(Buffer.alloc(0)));
  });

  test('unpacks one member and several, however they are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 3000 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 500 }),
        async (texts, size) => {
          const packed = Buffer.concat(texts.map((text) => gzipSync(text)));
          assert.equal((await unpacked(packed, size)).join(''), texts.join(''));
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });

  test('passes the optional fields of a header, and zeros behind the end', async () => {
    const sum = Buffer.alloc(8);
    sum.writeUInt32LE(crc32(Buffer.from(one), 0), 0);
    sum.writeUInt32LE(Buffer.byteLength(one), 4);
    const head = Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3]);
    const fields = Buffer.concat([Buffer.from([3, 0, 1, 2, 3]), Buffer.from('a.txt\0why\0'), Buffer.from([9, 9])]);
    const packed = Buffer.concat([head, fields, deflateRawSync(one), sum, Buffer.alloc(700)]);
    assert.deepEqual(await unpacked(packed), [one]);
  });

  test('tells where it is damaged, and goes on with the next member', async () => {
    const middle = damaged(members[1], 40);
    const [before, why, after] = await unpacked(Buffer.concat([members[0], middle, members[2]]));
    assert.equal(before, one);
    assert.match(why, new RegExp(`^its packing is damaged at byte ${members[0].length}: `));
    assert.equal(after, three);
  });

  test('tells a wrong checksum, a wrong length and a header that is none', async () => {
    const { length } = members[0];
    for (const [at, why] of [
      [length - 6, /its checksum is wrong/],
      [length - 2, /its checksum is wrong/],
      [1, /no packed part begins there/],
    ] as const) {
      const parts = await unpacked(Buffer.concat([damaged(members[0], at), members[2]]));
      assert.match(parts.at(-2) ?? '', why);
      assert.equal(parts.at(-1), three);
    }
  });

  test('tells a file that breaks off, wherever it does', async () => {
    const [member] = members;
    for (const length of [5, 12, member.length >> 1, member.length - 8, member.length - 1]) {
      const parts = await unpacked(member.subarray(0, length));
      assert.deepEqual(parts, ['its packing is damaged at byte 0: it breaks off'], String(length));
    }
  });

  test('never gives what is damaged for whole', async () => {
    const packed = Buffer.concat(members);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), async (at) => {
        const text = (await unpacked(damaged(packed, at))).join('');
        // Some bits of a header mean nothing: the time, the system.
        const isTold = text.includes('its packing is damaged at byte ');
        assert.ok(text === one + two + three || isTold);
        const rest = text.replace(/its packing is damaged at byte \d+: [a-z ]+/, '');
        assert.ok([one + two + three, two + three, one + three, one + two].includes(rest));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('gives up on a bomb long before it has gone off', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    let size = 0;
    await assert.rejects(async () => {
      for await (const chunk of gunzip(chunksOf(bomb, 5000))) if (!(chunk instanceof Damage)) size += chunk.length;
    }, UnfoldsTooFar);
    assert.ok(size < 70_000_000, String(size));
  });
});
