import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ReaderLost } from '../../src/extension/reader.js';
import { OWN_WORKER_FROM, Readers } from '../../src/extension/readers.js';
import { connectWorker, type StartWorker, type WorkerEvents } from '../../src/extension/worker-client.js';
import type { FromWorker, ToWorker } from '../../src/protocol/worker.js';
import { discussionOf } from '../support/discussion.js';

/** A worker that answers when told to. */
class FakeWorker {
  public readonly sent: ToWorker[] = [];
  public isEnded = false;
  public constructor(private readonly events: WorkerEvents) {}
  public post(message: ToWorker) {
    this.sent.push(message);
  }
  public end() {
    this.isEnded = true;
  }
  public die(why = 'the worker ended') {
    this.events.lost(why);
  }
  public say(answer: FromWorker) {
    this.events.message(answer);
  }
  /** Answers an `open`: one post by somebody of that name. */
  public read(request: number, author: string) {
    const { discussion } = discussionOf([{ author, body: 'Words.' }]);
    this.say({ kind: 'read', request, read: { discussion, corrections: [], platform: author } });
  }
  /** Number of a session's last request. */
  public requestOf(session: number) {
    const last = this.sent.filter((message) => message.session === session).at(-1);
    assert.ok(last && 'request' in last, `session ${session} has asked for something`);
    return last.request;
  }
}

function fakeWorkers() {
  const workers: FakeWorker[] = [];
  const start: StartWorker = (events) => workers[workers.push(new FakeWorker(events)) - 1];
  return { workers, start };
}

const isLost = (wasAtWork: boolean) => (error: unknown) => error instanceof ReaderLost && error.wasAtWork === wasAtWork;

suite('the client of a worker', () => {
  function connect() {
    const { workers, start } = fakeWorkers();
    const losses: [string, number][] = [];
    const client = connectWorker(start, (...loss) => losses.push(loss));
    return { worker: workers[0], client, losses };
  }

  test('gives each reader its own answers, whatever their order', async () => {
    const { worker, client } = connect();
    const [first, second] = [client.createReader(), client.createReader()];
    const ann = first.open('a', {});
    const bo = second.open('b', {});
    worker.read(worker.requestOf(1), 'Bo');
    worker.read(worker.requestOf(0), 'Ann');
    assert.equal((await ann).platform, 'Ann');
    assert.equal((await bo).platform, 'Bo');
  });

  test('a request that fails rejects that one only', async () => {
    const { worker, client } = connect();
    const reader = client.createReader();
    const opening = reader.open('a', {});
    worker.say({ kind: 'failed', request: worker.requestOf(0), message: 'too odd' });
    await assert.rejects(opening, /too odd/u);
    const again = reader.edit([]);
    worker.read(worker.requestOf(0), 'Ann');
    assert.equal((await again).platform, 'Ann');
  });

  test('an answer of the wrong kind, or to nothing, is not taken for a right one', async () => {
    const { worker, client } = connect();
    const analysing = client.createReader().analyze({});
    worker.read(99, 'Ann');
    worker.read(worker.requestOf(0), 'Ann');
    await assert.rejects(analysing, /analyze was answered by read/u);
  });

  test('closing tells the worker, and rejects what is under way; the other text goes on', async () => {
    const { worker, client } = connect();
    const [first, second] = [client.createReader(), client.createReader()];
    const ann = first.open('a', {});
    const bo = second.open('b', {});
    first.dispose();
    first.dispose();
    await assert.rejects(ann, ReaderLost);
    await assert.rejects(first.edit([]), ReaderLost);
    assert.deepEqual(
      worker.sent.filter(({ kind }) => kind === 'close'),
      [{ kind: 'close', session: 0 }],
    );
    worker.read(0, 'Ann');
    worker.read(worker.requestOf(1), 'Bo');
    assert.equal((await bo).platform, 'Bo');
  });

  test('when the worker dies, only the oldest request is what it died of', async () => {
    const { worker, client, losses } = connect();
    const readers = [client.createReader(), client.createReader(), client.createReader()];
    const [ann, bo] = [readers[0].open('a', {}), readers[1].open('b', {})];
    worker.die('the worker ended with code 3');
    worker.die('the worker ended once more');
    await assert.rejects(ann, isLost(true));
    await assert.rejects(bo, isLost(false));
    await assert.rejects(readers[2].open('c', {}), isLost(false));
    assert.deepEqual(losses, [['the worker ended with code 3', 3]]);
  });

  test('a text closed while the worker was at it is what it died of', async () => {
    const { worker, client } = connect();
    const [first, second] = [client.createReader(), client.createReader()];
    const ann = first.open('a', {});
    const bo = second.open('b', {});
    first.dispose();
    worker.die();
    await assert.rejects(ann, ReaderLost);
    await assert.rejects(bo, isLost(false));
  });

  test('ending it is no loss to tell of', async () => {
    const { worker, client, losses } = connect();
    const ann = client.createReader().open('a', {});
    client.end();
    await assert.rejects(ann, ReaderLost);
    assert.equal(worker.isEnded, true);
    worker.die();
    assert.deepEqual(losses, []);
  });
});

suite('readers', () => {
  function open() {
    const { workers, start } = fakeWorkers();
    const warnings: string[] = [];
    const log: Pick<vscode.LogOutputChannel, 'warn'> = { warn: (line) => warnings.push(line) };
    return { workers, warnings, readers: new Readers(start, log) };
  }

  test('short texts share a worker, which starts with the first of them', () => {
    const { workers, readers } = open();
    assert.equal(workers.length, 0);
    for (let i = 0; i < 3; i++) void readers.create(OWN_WORKER_FROM).open('a', {});
    assert.equal(workers.length, 1);
    assert.deepEqual(
      workers[0].sent.map((message) => message.session),
      [0, 1, 2],
    );
  });

  test('the first posts of a long text are read by the worker that short ones share', async () => {
    const { workers, readers } = open();
    const begun = readers.create(OWN_WORKER_FROM + 1).begin('a', {});
    const [own, shared] = workers;
    assert.deepEqual([own.sent, shared.sent.map(({ kind }) => kind)], [[], ['begin']]);
    shared.say({ kind: 'begun', request: shared.requestOf(0), read: null });
    assert.equal(await begun, null);
    assert.deepEqual(shared.sent.at(-1), { kind: 'close', session: 0 }, 'it holds nothing of the text');
  });

  test('giving up a short text leaves the worker running', () => {
    const { workers, readers } = open();
    readers.create(1).dispose();
    assert.equal(workers[0].isEnded, false);
    readers.create(1);
    assert.equal(workers.length, 1);
  });

  test('a long text has a worker of its own, and giving up ends it', async () => {
    const { workers, warnings, readers } = open();
    readers.create(1);
    const reader = readers.create(OWN_WORKER_FROM + 1);
    const opening = reader.open('a', {});
    assert.equal(workers.length, 2);
    reader.dispose();
    await assert.rejects(opening, ReaderLost);
    assert.deepEqual(
      workers.map(({ isEnded }) => isEnded),
      [false, true],
    );
    assert.deepEqual(warnings, []);
  });

  test('a shared worker that dies is told of once and started anew for the next text', async () => {
    const { workers, warnings, readers } = open();
    const first = readers.create(1);
    const opening = first.open('a', {});
    readers.create(1);
    workers[0].die('the worker ended with code 3');
    await assert.rejects(opening, isLost(true));
    await assert.rejects(first.edit([]), isLost(false));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /^the worker ended with code 3; .*\(2\)/u);
    const again = readers.create(1).open('a', {});
    assert.equal(workers.length, 2);
    workers[1].read(workers[1].requestOf(0), 'Ann');
    assert.equal((await again).platform, 'Ann');
  });

  test('end with the extension', async () => {
    const { workers, warnings, readers } = open();
    const opening = readers.create(1).open('a', {});
    readers.dispose();
    await assert.rejects(opening, ReaderLost);
    assert.equal(workers[0].isEnded, true);
    assert.deepEqual(warnings, []);
  });
});
