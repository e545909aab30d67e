import assert from 'node:assert/strict';
import { ReaderLost } from '../../src/extension/reader.js';
import { webWorkers } from '../../src/extension/web-worker.js';
import { connectWorker } from '../../src/extension/worker-client.js';
import type { FromWorker, ToWorker } from '../../src/protocol/worker.js';
import { createDesk } from '../../src/worker/desk.js';

const PAGE = 'Ann wrote on 3 May 2020:\nBees dance.\n\nBo wrote on 4 May 2020:\nRound and round.\n';

const script = () => Promise.resolve(new TextEncoder().encode('/* a script */'));

/** A browser's worker with the server inside; `breaks`: its script cannot be run. */
class FakeWebWorker {
  public static breaks = false;
  public static readonly made: FakeWebWorker[] = [];
  public onmessage: ((event: { data: FromWorker }) => void) | null = null;
  public onerror: ((event: { message: string }) => void) | null = null;
  public isEnded = false;
  private readonly take = createDesk((data) => {
    const sent = structuredClone(data);
    setImmediate(() => this.onmessage?.({ data: sent }));
  });

  public constructor(public readonly url: string) {
    FakeWebWorker.made.push(this);
    if (FakeWebWorker.breaks) setImmediate(() => this.onerror?.({ message: 'it is broken' }));
  }
  public postMessage(message: ToWorker) {
    if (FakeWebWorker.breaks) return;
    this.take(structuredClone(message));
  }
  public terminate() {
    this.isEnded = true;
  }
}

suite('reading in a web worker', () => {
  const world = globalThis as { Worker?: unknown };
  const connect = (readScript = script) => connectWorker(webWorkers(readScript), () => undefined);

  setup(() => {
    world.Worker = FakeWebWorker;
    FakeWebWorker.breaks = false;
    FakeWebWorker.made.length = 0;
  });
  teardown(() => delete world.Worker);

  test('messages sent while the script is on its way arrive in order', async () => {
    const reader = connect().createReader();
    const edits = [{ start: 0, end: 3, text: 'Cleo' }];
    const [opened, edited] = await Promise.all([reader.open(PAGE, {}), reader.edit(edits)]);
    assert.equal(opened.discussion.posts[0].author, 'Ann');
    assert.equal(edited.discussion.posts[0].author, 'Cleo');
    assert.match(FakeWebWorker.made[0].url, /^blob:/u);
  });

  test('the script is read once for all workers', async () => {
    let reads = 0;
    const start = webWorkers(() => (reads++, script()));
    const clients = [connectWorker(start, () => undefined), connectWorker(start, () => undefined)];
    await Promise.all(clients.map((client) => client.createReader().open(PAGE, {})));
    assert.equal(FakeWebWorker.made.length, 2);
    assert.equal(reads, 1);
  });

  test('a script that cannot be read rejects, and is read again for the next worker', async () => {
    let isThere = false;
    const start = webWorkers(() => (isThere ? script() : Promise.reject(new Error('no such file'))));
    const lost: string[] = [];
    const opening = connectWorker(start, (why) => lost.push(why))
      .createReader()
      .open(PAGE, {});
    await assert.rejects(opening, ReaderLost);
    assert.deepEqual(lost, ['the worker could not be started: Error: no such file']);
    isThere = true;
    const read = await connectWorker(start, () => undefined)
      .createReader()
      .open(PAGE, {});
    assert.equal(read.discussion.posts.length, 2);
  });

  test('where there are no workers it rejects', async () => {
    delete world.Worker;
    await assert.rejects(connect().createReader().open(PAGE, {}), /the worker could not be started: ReferenceError/u);
  });

  test('a worker that breaks at once rejects, and is ended', async () => {
    FakeWebWorker.breaks = true;
    await assert.rejects(connect().createReader().open(PAGE, {}), /the worker failed: it is broken/u);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(FakeWebWorker.made[0].isEnded, true);
  });

  test('one that is given up before its script is there never starts', async () => {
    const client = connect();
    const opening = client.createReader().open(PAGE, {});
    client.end();
    await assert.rejects(opening, ReaderLost);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(FakeWebWorker.made.length, 0);
  });
});
