/** What can go wrong with files and windows: in each case what was shown stays, one sentence says what happened, and it can be tried again. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CorrectionKeeper } from '../../../src/extension/corrections/keeper.js';
import { Page } from '../../../src/extension/page.js';
import { DocumentText } from '../../../src/extension/source-text.js';
import { connectWorker, type StartWorker } from '../../../src/extension/worker-client.js';
import { createDesk } from '../../../src/worker/desk.js';
import { rows, run } from '../commands.js';
import {
  api,
  closeAll,
  commentPage,
  fileUri,
  isWeb,
  longPage,
  pause,
  show,
  showSample,
  until,
  warningsDuring,
  writeFile,
} from '../editor.js';

const PAGE = commentPage([
  { author: 'Ann Lee', words: 'A hive on a balcony needs shade and water every day of the summer.' },
  { author: 'Bo Stone', words: 'And neighbours who do not mind bees in their drinks at all.' },
  { author: 'Cleo Park', words: 'Mine have never said a single word about it to me.' },
]);

suite('a file that changes on disk while it is open', () => {
  teardown(closeAll);

  test('replaced, cut off and filled again: the posts are those of the file as it is', async () => {
    const uri = await writeFile('on-disk.txt', longPage(12));
    await show(uri);
    const holds = async (name: string, count: number) => {
      await until(`${count} rows are shown of ${name}`, async () => (await rows()).length === count, 20_000);
      await until('it is read', async () => (await api()).status.state === (count > 0 ? 'ready' : 'none'));
    };
    await writeFile('on-disk.txt', PAGE);
    await holds('another page', 3);
    assert.deepEqual(
      (await rows()).map(({ item }) => item.label),
      ['Ann Lee', 'Bo Stone', 'Cleo Park'],
    );
    await writeFile('on-disk.txt', PAGE.slice(0, PAGE.indexOf('Cleo Park')));
    await holds('a part of it', 2);
    await writeFile('on-disk.txt', '');
    await holds('nothing', 0);
    await writeFile('on-disk.txt', PAGE);
    await holds('the whole', 3);
  });

  test('moved away by another program: what was shown stays, and the file is read at its new place', async function () {
    // In the web host the editor itself moves files for extensions, and its editors with them.
    if (isWeb) this.skip();
    const uri = await writeFile('moved-from.txt', PAGE);
    await show(uri);
    await vscode.workspace.fs.rename(uri, fileUri('moved-to.txt'), { overwrite: true });
    await pause(500);
    assert.equal((await rows()).length, 3);
    assert.equal((await api()).status.state, 'ready');
    await closeAll();
    await show(fileUri('moved-to.txt'));
    assert.equal((await rows()).length, 3);
  });
});

/** One window's view of a file: a page, read in this process, and who keeps its corrections. */
class Window {
  public readonly page: Page;
  private readonly log = vscode.window.createOutputChannel('Faults', { log: true });
  private readonly keeper: CorrectionKeeper;

  public constructor(storage: vscode.Uri, document: vscode.TextDocument) {
    const keeper = (this.keeper = new CorrectionKeeper(storage, this.log));
    this.page = new Page(new DocumentText(document), {
      createReader: () => connectWorker(inThisProcess, () => undefined).createReader(),
      log: this.log,
      analyzeOptions: () => ({}),
      corrections: (page) => keeper.load(page),
      changed: () => undefined,
    });
  }

  public async votes(): Promise<readonly (number | null)[]> {
    await this.page.settled();
    return this.page.reading!.discussion.posts.map((post) => post.votes);
  }

  public async setVotes(index: number, votes: number): Promise<void> {
    await this.page.settled();
    const { id } = this.page.reading!.discussion.posts[index];
    await this.keeper.change(this.page, { kind: 'set', correction: { set: 'votes', post: id, votes } });
  }

  /** As when the extension host ends: nothing is told to anybody. */
  public end(): void {
    this.page.dispose();
    this.keeper.dispose();
    this.log.dispose();
  }
}

const inThisProcess: StartWorker = ({ message }) => {
  const take = createDesk((answer) => {
    const sent = structuredClone(answer);
    setTimeout(() => message(sent), 0);
  });
  return { post: (asked) => take(structuredClone(asked)), end: () => undefined };
};

suite('windows that correct one file in the editor’s storage', () => {
  const windows: Window[] = [];
  let storage: vscode.Uri;
  let document: vscode.TextDocument;

  const open = (): Window => windows[windows.push(new Window(storage, document)) - 1];

  setup(async () => {
    storage = fileUri('.storage');
    document = await vscode.workspace.openTextDocument(await writeFile('two-windows.txt', PAGE));
  });
  teardown(async () => {
    windows.splice(0).forEach((window) => window.end());
    await vscode.workspace.fs.delete(storage, { recursive: true });
  });

  test('two at once: each keeps what the other has set', async () => {
    const [first, second] = [open(), open()];
    assert.deepEqual(await first.votes(), [null, null, null]);
    assert.deepEqual(await second.votes(), [null, null, null]);
    await first.setVotes(0, 7);
    await second.setVotes(1, 9);
    assert.deepEqual(await second.votes(), [7, 9, null]);
    await first.setVotes(2, 1);
    assert.deepEqual(await first.votes(), [7, 9, 1]);
    assert.deepEqual(await open().votes(), [7, 9, 1]);
  });

  test('of one value set in both, the later one is kept', async () => {
    const [first, second] = [open(), open()];
    await first.setVotes(0, 7);
    await second.setVotes(0, 8);
    assert.deepEqual(await open().votes(), [8, null, null]);
  });

  test('an extension host that ends and starts again shows what was shown, with all corrections', async () => {
    const before = open();
    await before.setVotes(0, 7);
    await before.setVotes(2, 3);
    const shown = before.page.reading!;
    before.end();
    const after = open();
    assert.deepEqual(await after.votes(), [7, null, 3]);
    assert.deepEqual(after.page.reading!.discussion, shown.discussion);
    assert.deepEqual(after.page.reading!.corrections, shown.corrections);
  });
});

/** A disk of which nothing is left once it holds so many bytes. */
class SmallDisk implements vscode.FileSystemProvider {
  public readonly files = new Map<string, Uint8Array>();
  public room = 0;
  public readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  public watch() {
    return new vscode.Disposable(() => undefined);
  }
  public stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }
  public readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }
  public createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  public readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }
  public writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    // What fits is written, as on a real disk.
    this.files.set(uri.path, bytes.slice(0, this.room));
    if (bytes.length > this.room) throw vscode.FileSystemError.Unavailable('no space left on device');
  }
  public delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
  }
  public rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }
}

suite('a disk that is full', () => {
  const disk = new SmallDisk();
  const place = vscode.Uri.from({ scheme: 'small-disk', path: '/export.csv' });
  let registered: vscode.Disposable;

  suiteSetup(() => {
    registered = vscode.workspace.registerFileSystemProvider('small-disk', disk);
  });
  suiteTeardown(() => {
    registered.dispose();
  });
  teardown(closeAll);

  test('an export says so in one sentence, leaves nothing half-written, and goes well when there is room', async () => {
    await showSample('forum-kayak.txt');
    const shown = (await rows()).length;
    const write = () => run('exportToFile', { form: 'csv', uri: place });
    assert.deepEqual(await warningsDuring(write), [
      'export.csv could not be written; nothing was changed, and the log says why.',
    ]);
    assert.deepEqual([...disk.files.keys()], []);
    assert.equal((await rows()).length, shown);

    disk.room = 1_000_000;
    assert.deepEqual(await warningsDuring(write), []);
    assert.deepEqual([...disk.files.keys()], ['/export.csv']);
  });
});
