// Faults of a worker that a page reads in, with real worker threads: what was shown stays, one sentence says so, and a retry reads on.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { Page } from '../../src/extension/page.js';
import { Readers } from '../../src/extension/readers.js';
import type { StartWorker, WorkerPort } from '../../src/extension/worker-client.js';
import { workerThreads } from '../../src/extension/worker-thread.js';
import { TypedText } from '../support/typed-text.js';

const POST = (i: number) =>
  `Keeper ${i}\nMay ${1 + (i % 28)}, 2017 at 1:${10 + (i % 50)} pm\n\nBees dance on my balcony number ${i}.\n\n`;
const pageOf = (posts: number) => Array.from({ length: posts }, (_, i) => POST(i)).join('');

suite('R31: a worker that ends while a page is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'discussion-lens-'));
  const script = join(folder, 'worker.cjs');
  const open: { dispose(): void }[] = [];

  suiteSetup(() => {
    buildSync({ entryPoints: ['src/worker/node.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script });
  });
  teardown(() => open.splice(0).forEach((one) => one.dispose()));
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  function openPage(text: string, start: StartWorker) {
    const source = new TypedText(text);
    const logged: string[] = [];
    const log = (line: string) => void logged.push(line);
    const readers = new Readers(start, { warn: log });
    const page = new Page(source, {
      createReader: (length) => readers.create(length),
      log: { debug: () => undefined, warn: log, error: log },
      analyzeOptions: () => ({}),
      corrections: () => Promise.resolve([]),
      changed: () => undefined,
    });
    open.push(page, readers);
    return { source, page, logged, posts: () => page.reading?.discussion.posts.length };
  }

  for (const [size, count] of [
    ['a short', 30],
    ['a long', 5000],
  ] as const) {
    test(`${size} text whose worker is killed in the middle: what was shown stays, and a retry reads it`, async () => {
      const ports: WorkerPort[] = [];
      const threads = workerThreads(script);
      const { source, page, logged, posts } = openPage(pageOf(count), (events) => {
        const port = threads(events);
        ports.push(port);
        return port;
      });
      await page.settled();
      assert.equal(posts(), count);
      page.edit(source.replace(0, 0, POST(7)));
      const again = page.settled();
      ports.at(-1)!.end();
      await again;
      assert.equal(page.state, 'failed');
      assert.equal(posts(), count, 'what was read before is on show');
      assert.match(logged.join('\n'), /worker ended with code 1/u);
      await page.retry();
      assert.equal(page.state, 'ready');
      assert.equal(posts(), count + 1);
    });
  }

  test('a text too large for the memory a worker has: the host lives, says so, and reads it with more', async function () {
    this.timeout(60_000);
    let limits: { maxOldGenerationSizeMb?: number } = { maxOldGenerationSizeMb: 16 };
    const { page, logged, posts } = openPage(pageOf(9000), (events) => workerThreads(script, limits)(events));
    await page.settled();
    assert.equal(page.state, 'failed');
    assert.equal(posts(), undefined);
    assert.match(logged.join('\n'), /ERR_WORKER_OUT_OF_MEMORY|memory limit/u);
    limits = {};
    await page.retry();
    assert.equal(page.state, 'ready');
    assert.equal(posts(), 9000);
  });
});
