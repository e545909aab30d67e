import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteWindow, type Chunks, Damage } from '../../../src/cli/archive/byte-window.js';
import { gunzip } from '../../../src/cli/archive/gunzip.js';
import { isWarc, readRecords } from '../../../src/cli/archive/warc.js';
import { addressOf, chunksOf, damaged, gzipEach, makePage, makeRecord, makeRecords } from '../archives.js';

/** Each record as a few words: the number of a page, the reason of a broken one, the type of any other. */
async function recordsOf(chunks: Chunks): Promise<string[]> {
  const found: string[] = [];
  for await (const record of readRecords(new ByteWindow(chunks))) {
    switch (record.kind) {
      case 'page': {
        const number = Number(/\d+$/.exec(record.uri ?? '')?.[0]);
        assert.equal(Buffer.from(record.bytes).toString(), makePage(number));
        found.push(`page ${number}`);
        break;
      }
      case 'broken':
        found.push(`record ${record.number} at ${record.offset}: ${record.why}`);
        break;
      case 'other':
        found.push(record.type);
        break;
    }
  }
  return found;
}

const read = (parts: readonly Uint8Array[], size = 700): Promise<string[]> =>
  recordsOf(chunksOf(Buffer.concat(parts), size));
const startOf = (parts: readonly Uint8Array[], index: number): number => Buffer.concat(parts.slice(0, index)).length;

suite('readRecords', () => {
  const records = makeRecords(4);

  test('knows a web archive by its first bytes', () => {
    assert.ok(isWarc(records[0]));
    assert.ok(!isWarc(Buffer.from('WARC')));
    assert.ok(!isWarc(Buffer.from('On hives')));
  });

  test('gives each page with its address, however the archive is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4000 }), async (size) => {
        assert.deepEqual(await read(records, size), ['warcinfo', 'page 1', 'page 2', 'page 3', 'page 4']);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  test('takes line feeds alone, continued lines and names in any case', async () => {
    const page = makePage(1);
    const head = `WARC/1.1\nwarc-type: conversion\nX: a\n b: c\nWARC-TARGET-URI: ${addressOf(1)}\ncontent-LENGTH:${Buffer.byteLength(page)}\n\n`;
    assert.deepEqual(await read([Buffer.from(`\n\n${head}${page}\n\n${head}${page}`)]), ['page 1', 'page 1']);
  });

  test('passes records that are no text of a page', async () => {
    const types = ['request', 'response', 'metadata', 'revisit'];
    const found = await read([...types.map((type) => makeRecord(type, 'x', 'x'.repeat(90_000))), records[1]]);
    assert.deepEqual(found, [...types, 'page 1']);
  });

  test('reads what stands behind a record without a length, and in one with a wrong length', async () => {
    for (const [length, why] of [
      [null, 'it does not tell its length'],
      [-5, 'it does not tell its length'],
      [10, 'its length is wrong: no record begins behind it'],
      [600, 'its length is wrong: no record begins behind it'],
      [100_000, /^it breaks off after \d+ of 100000 bytes$/],
      [9e14, 'larger than 100 MB'],
    ] as const) {
      const parts = [...records];
      parts[2] = makeRecord('conversion', addressOf(2), makePage(2), length);
      const [info, first, broken, ...others] = await read(parts);
      const place = `record 3 at ${startOf(records, 2)}: `;
      assert.deepEqual([info, first, broken.slice(0, place.length)], ['warcinfo', 'page 1', place], broken);
      if (typeof why === 'string') assert.equal(broken.slice(place.length), why);
      else assert.match(broken.slice(place.length), why);
      assert.deepEqual(others, ['page 3', 'page 4']);
    }
  });

  test('reads what stands behind bytes that are no record, and behind a head without an end', async () => {
    const junk = Buffer.from('what is this?\r\n'.repeat(9));
    const after = startOf(records, 2);
    assert.deepEqual(
      await read([records[0], records[1], junk, records[2]]),
      [
        'warcinfo',
        'page 1',
        // Nothing but a record may follow one, so its length must be wrong.
        `record 2 at ${records[0].length}: its length is wrong: no record begins behind it`,
        'page 2',
      ].filter((line) => line !== 'page 1'),
    );
    assert.deepEqual(await read([junk, records[1]]), ['record 1 at 0: no record begins there', 'page 1']);
    const endless = Buffer.from(`WARC/1.0\r\nWARC-Type: conversion\r\n${'X: y\r\n'.repeat(20_000)}`);
    assert.deepEqual(await read([records[0], records[1], endless, records[2]]), [
      'warcinfo',
      'page 1',
      `record 3 at ${after}: its head has no end`,
      'page 2',
    ]);
  });

  test('tells a record that breaks off', async () => {
    const half = records[2].subarray(0, 200);
    const [, , broken] = await read([records[0], records[1], half]);
    assert.match(broken, new RegExp(`^record 3 at ${startOf(records, 2)}: it breaks off after \\d+ of \\d+ bytes$`));
  });

  test('tells a damage once, with the record it hit, and reads the records behind it', async () => {
    const members = gzipEach(records);
    members[2] = damaged(members[2], 60);
    const found = await recordsOf(gunzip(chunksOf(Buffer.concat(members), 100)));
    assert.deepEqual([found[0], found[1], ...found.slice(3)], ['warcinfo', 'page 1', 'page 3', 'page 4']);
    const place = `record 3 at ${startOf(records, 2)}: its packing is damaged at byte ${startOf(gzipEach(records), 2)}: `;
    assert.ok(found[2].startsWith(place), found[2]);
  });

  test('tells a damage between two records', async () => {
    async function* parts(): AsyncGenerator<Uint8Array | Damage> {
      yield* [records[0], new Damage('gone'), records[1]];
      await Promise.resolve();
    }
    assert.deepEqual(await recordsOf(parts()), ['warcinfo', `record 2 at ${records[0].length}: gone`, 'page 1']);
  });

  test('loses no more than what is damaged, whatever byte it is', async () => {
    const members = gzipEach(records);
    const packed = Buffer.concat(members);
    const all = ['warcinfo', 'page 1', 'page 2', 'page 3', 'page 4'];
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), async (at) => {
        const found = await recordsOf(gunzip(chunksOf(damaged(packed, at), 333)));
        const hit = members.findIndex((_, index) => at < startOf(members, index + 1));
        const kept = all.filter((_, index) => index !== hit);
        assert.deepEqual(
          found.filter((line) => kept.includes(line)),
          kept,
        );
        assert.ok(found.includes(all[hit]) || found.some((line) => line.startsWith('record ')));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('holds no more than a record at a time', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given++;
        yield records[1];
        await Promise.resolve();
      }
    }
    const window = new ByteWindow(endless());
    let pages = 0;
    for await (const { kind } of readRecords(window)) {
      assert.equal(kind, 'page');
      pages++;
      // Heads are looked for in 4096 bytes, and records here are some 500 bytes long.
      assert.ok(given - pages < 15, `${given} given, ${pages} read`);
      if (pages === 1000) break;
    }
  });
});
