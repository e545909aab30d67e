import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { open } from '../../src/core/index.js';
import { createWorkerReader, WorkerLost } from '../../src/extension/worker-reader.js';
import { createServer } from '../../src/worker/serve.js';

const PAGE = 'Ann wrote on 3 May 2020:\nBees dance.\n\nBo wrote on 4 May 2020:\nRound and round.\n';

suite('reading in a worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'discussion-lens-'));
  const script = join(folder, 'worker.cjs');

  suiteSetup(() => {
    buildSync({ entryPoints: ['src/worker/node.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script });
  });
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  test('gives what reading here gives, before and after an edit', async () => {
    const reader = createWorkerReader(script);
    const session = open(PAGE);
    assert.deepEqual(shape(await reader.open(PAGE, {})), shape(session.discussion));
    const edits = [{ start: 0, end: 3, text: 'Cy' }];
    session.edit(edits);
    assert.deepEqual(shape(await reader.edit(edits)), shape(session.discussion));
    assert.equal((await reader.analyze({})).posts.length, session.discussion.posts.length);
    reader.dispose();
  });

  test('a request that fails says so and leaves the text as it was', async () => {
    const reader = createWorkerReader(script);
    await reader.open(PAGE, {});
    await assert.rejects(reader.edit([{ start: 0, end: PAGE.length + 1, text: '' }]), /RangeError/u);
    await reader.edit([{ start: 0, end: PAGE.length, text: '' }]);
    reader.dispose();
  });

  test('giving up rejects what is under way', async () => {
    const reader = createWorkerReader(script);
    const opening = reader.open(PAGE.repeat(1000), {});
    reader.dispose();
    await assert.rejects(opening, WorkerLost);
    await assert.rejects(reader.edit([]), WorkerLost);
  });

  test('a worker that dies rejects, at once and later', async () => {
    const dying = join(folder, 'dying.cjs');
    writeFileSync(dying, 'require("node:worker_threads").parentPort.on("message", () => process.exit(3));');
    const reader = createWorkerReader(dying);
    await assert.rejects(reader.open(PAGE, {}), /code 3/u);
    await assert.rejects(reader.open(PAGE, {}), WorkerLost);
  });

  test('a worker that cannot start rejects', async () => {
    await assert.rejects(createWorkerReader(join(folder, 'missing.cjs')).open(PAGE, {}), WorkerLost);
  });

  test('the server asks for a text first', () => {
    const answer = createServer()({ kind: 'analyze', request: 4, options: {} });
    assert.equal(answer.kind, 'failed');
    assert.equal(answer.request, 4);
  });
});

/** Ids are opaque and may differ from one reading to the next. */
function shape({ format, posts }: ReturnType<typeof open>['discussion']) {
  return {
    format,
    posts: posts.map(({ start, end, author, parent }) => ({ start, end, author, isReply: parent !== null })),
  };
}
