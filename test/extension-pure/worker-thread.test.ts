import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Discussion, EXPORTERS, exportPage, open, parse } from '../../src/core/index.js';
import { ReaderLost } from '../../src/extension/reader.js';
import { connectWorker, type WorkerClient } from '../../src/extension/worker-client.js';
import { workerThreads } from '../../src/extension/worker-thread.js';

const PAGE = 'Ann wrote on 3 May 2020:\nBees dance.\n\nBo wrote on 4 May 2020:\nRound and round.\n';

suite('R39: reading in a worker thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'discussion-lens-'));
  const script = join(folder, 'worker.cjs');
  const clients: WorkerClient[] = [];

  const start = (file = script): WorkerClient => {
    const client = connectWorker(workerThreads(file), () => undefined);
    clients.push(client);
    return client;
  };

  suiteSetup(() => {
    buildSync({ entryPoints: ['src/worker/node.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script });
  });
  teardown(() => clients.splice(0).forEach((client) => client.end()));
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  test('gives what reading here gives, before and after an edit, and in another form', async () => {
    const reader = start().createReader();
    const session = open(PAGE);
    assert.deepEqual(shape((await reader.open(PAGE, {})).discussion), shape(session.discussion));
    const edits = [{ start: 0, end: 3, text: 'Cy' }];
    session.edit(edits);
    assert.deepEqual(shape((await reader.edit(edits)).discussion), shape(session.discussion));
    const [exporter] = EXPORTERS;
    const page = { file: 'page.txt', text: session.text, discussion: session.discussion, analysis: null };
    assert.equal(
      (await reader.export(exporter.id, { file: 'page.txt', posts: null })).text,
      exportPage(exporter, page),
    );
    assert.equal((await reader.analyze({})).posts.length, session.discussion.posts.length);
  });

  test('a long text goes in parts, and what was read of it comes in pieces, the first posts ahead', async () => {
    const posts = Array.from(
      { length: 12_000 },
      (_, i) =>
        `Keeper ${i}\nMay ${1 + (i % 28)}, 2017 at ${1 + (i % 11)}:${10 + (i % 50)} pm\n\nHive ${i} stands on a balcony, and I like how bees ${i} come home to it.\n\n`,
    );
    const text = `Bees in town\n\n12000 Responses\n\n${posts.join('')}`;
    assert.ok(text.length > 1024 * 1024);
    const reader = start().createReader();
    const begin = reader.begin(text.slice(0, 64_000), {});
    const [begun, { discussion }] = await Promise.all([begin, reader.open(text, {}, begin)]);
    assert.deepEqual(shape(discussion), shape(parse(text)));
    const first = begun?.discussion.posts ?? [];
    assert.ok(first.length > 10);
    const same = first.filter(
      ({ start, end }, i) => discussion.posts[i].start === start && discussion.posts[i].end === end,
    );
    assert.ok(same.length * 10 > first.length * 9);
    for (const { id, start } of same) assert.equal(discussion.posts.find((post) => post.id === id)?.start, start);
    assert.equal((await reader.analyze({})).posts.length, discussion.posts.length);
    const again = await start().createReader().open(text, {});
    assert.deepEqual(shape(again.discussion), shape(discussion), 'nor is anything lost when none are asked for');
  });

  test('holds several texts', async () => {
    const client = start();
    const readers = [PAGE, PAGE.replace('Ann', 'Cy')].map((text) => ({ text, reader: client.createReader() }));
    const read = await Promise.all(readers.map(({ text, reader }) => reader.open(text, {})));
    assert.deepEqual(
      read.map(({ discussion }) => discussion.posts[0].author),
      ['Ann', 'Cy'],
    );
    readers[0].reader.dispose();
    assert.equal((await readers[1].reader.edit([])).discussion.posts[0].author, 'Cy');
  });

  test('a request that fails says so and leaves the text as it was', async () => {
    const reader = start().createReader();
    await reader.open(PAGE, {});
    await assert.rejects(reader.edit([{ start: 0, end: PAGE.length + 1, text: '' }]), /RangeError/u);
    await reader.edit([{ start: 0, end: PAGE.length, text: '' }]);
  });

  test('ending it rejects what is under way', async () => {
    const client = start();
    const reader = client.createReader();
    const opening = reader.open(PAGE.repeat(1000), {});
    client.end();
    await assert.rejects(opening, ReaderLost);
    await assert.rejects(reader.edit([]), ReaderLost);
  });

  test('a worker that dies rejects, at once and later', async () => {
    const dying = join(folder, 'dying.cjs');
    writeFileSync(dying, 'require("node:worker_threads").parentPort.on("message", () => process.exit(3));');
    const reader = start(dying).createReader();
    await assert.rejects(reader.open(PAGE, {}), /code 3/u);
    await assert.rejects(reader.open(PAGE, {}), ReaderLost);
  });

  test('a worker that cannot start rejects', async () => {
    await assert.rejects(start(join(folder, 'missing.cjs')).createReader().open(PAGE, {}), ReaderLost);
  });
});

/** Ids are opaque and may differ from one reading to the next. */
function shape({ format, posts }: Discussion) {
  return {
    format,
    posts: posts.map(({ start, end, author, parent }) => ({ start, end, author, isReply: parent !== null })),
  };
}
