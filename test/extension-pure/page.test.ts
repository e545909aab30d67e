import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { NO_DISCUSSION, type Correction, type CorrectionOrder, type Edit } from '../../src/core/index.js';
import { Page, type PageChange } from '../../src/extension/page.js';
import { ReaderLost, type Reader } from '../../src/extension/reader.js';
import type { ExportedPart, ReadText } from '../../src/protocol/worker.js';
import { analysisOf } from '../support/analysis.js';
import { discussionOf } from '../support/discussion.js';
import { TypedText } from '../support/typed-text.js';

const WHOLE: ExportedPart = { file: 'page.txt', posts: null };

type Kind = 'open' | 'edit' | 'typed' | 'correct' | 'analyze' | 'export';

/** A reader that answers when told to: one post a line, named by its first word. */
class FakeReader implements Reader {
  public readonly calls: string[] = [];
  public isDisposed = false;
  private text = '';
  private readonly gates: { kind: Kind; open: () => void; fail: (error: Error) => void }[] = [];

  /** Tells the first posts of what was opened. */
  public tellFirst: (read: ReadText) => Promise<void> = () => assert.fail('none are asked for');
  public begin() {
    return new Promise<ReadText>((resolve) => {
      this.tellFirst = async (read) => {
        resolve(read);
        await new Promise((next) => setImmediate(next));
      };
    });
  }
  public open(text: string) {
    this.text = text;
    this.calls.push('open');
    return this.answer('open', () => lines(this.text));
  }
  public edit(edits: readonly Edit[]) {
    for (const { start, end, text } of edits) this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.calls.push(`edit ${edits.length}`);
    const { text } = this;
    return this.answer('edit', () => lines(text));
  }
  /** Whether the next typed edits are found to change places only. */
  public isKept = true;
  public typed(edits: readonly Edit[]) {
    for (const { start, end, text } of edits) this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.calls.push(`typed ${edits.length}`);
    const { text, isKept } = this;
    return this.answer('typed', () => (isKept ? null : lines(text)));
  }
  public correct(order: CorrectionOrder) {
    this.calls.push(`correct ${order.kind}`);
    const { text } = this;
    return this.answer('correct', () => lines(text));
  }
  public explain() {
    return Promise.resolve('');
  }
  public analyze() {
    this.calls.push('analyze');
    return this.answer('analyze', () => analysisOf('', NO_DISCUSSION));
  }
  public compare(): never {
    throw new Error('not needed');
  }
  public export(form: string, { file }: ExportedPart) {
    this.calls.push(`export ${form}`);
    const { text } = this;
    return this.answer('export', () => ({ text: `${file}: ${text}`, languageId: form }));
  }
  public dispose() {
    this.isDisposed = true;
    for (const { fail } of this.gates.splice(0)) fail(new Error('given up'));
  }
  /** Lets the oldest call of that kind come back, once there is one. */
  public async finish(kind: Kind, error?: Error) {
    const find = () => this.gates.findIndex((gate) => gate.kind === kind);
    while (find() < 0) await new Promise((resolve) => setImmediate(resolve));
    const [gate] = this.gates.splice(find(), 1);
    if (error) gate.fail(error);
    else gate.open();
    await new Promise((resolve) => setImmediate(resolve));
  }
  private answer<T>(kind: Kind, make: () => T): Promise<T> {
    return new Promise((resolve, reject) => this.gates.push({ kind, open: () => resolve(make()), fail: reject }));
  }
}

function lines(text: string): ReadText {
  const { discussion } = discussionOf(text === '' ? [] : text.split('\n').map((body) => ({ author: body, body })));
  return { discussion, corrections: [], platform: null };
}

function openPage(text: string, kept: readonly Correction[] = []) {
  const source = new TypedText(text);
  const readers: FakeReader[] = [];
  const changes: PageChange[] = [];
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const page = new Page(source, {
    createReader: () => readers[readers.push(new FakeReader()) - 1],
    log: { debug: log, warn: log, error: log },
    analyzeOptions: () => ({}),
    corrections: () => Promise.resolve(kept),
    changed: (_, change) => void changes.push(change),
  });
  const authors = () => page.reading?.discussion.posts.map(({ author }) => author);
  return { source, page, readers, changes, authors, logged };
}

suite('R39: a page over edits of a long text', () => {
  const LONG = 'x'.repeat(300_000);
  async function openLong() {
    const opened = openPage(`ann ${LONG}\nbo`);
    const analysed = opened.page.analysed();
    await opened.readers[0].finish('open');
    await opened.readers[0].finish('analyze');
    await analysed;
    return opened;
  }

  test('what is typed within a post leaves what is shown; when typing rests it is handed over whole', async () => {
    const { source, page, readers } = await openLong();
    const { reading } = page;
    page.edit(source.replace(200, 0, 'y'));
    await readers[0].finish('typed');
    page.edit(source.replace(201, 0, 'z'));
    await readers[0].finish('typed');
    assert.equal(page.reading, reading);
    assert.equal(page.slice({ start: 0, end: 5 }), 'ann x');
    assert.equal(page.slice({ start: 4 + LONG.length, end: 7 + LONG.length }), '\nbo', 'spans move');
    await readers[0].finish('edit');
    assert.ok(page.isCurrent);
    assert.deepEqual(readers[0].calls, ['open', 'analyze', 'typed 1', 'typed 1', 'edit 0']);
    page.dispose();
  });

  test('what reads otherwise is shown at once', async () => {
    const { source, page, readers, authors } = await openLong();
    readers[0].isKept = false;
    page.edit(source.replace(0, 3, 'eve'));
    await readers[0].finish('typed');
    assert.deepEqual(
      authors(),
      [`eve`, 'bo'].map((name, i) => (i === 0 ? `eve ${LONG}` : name)),
    );
    assert.ok(page.isCurrent);
    page.dispose();
  });

  test('who needs the newest version waits for what is being typed', async () => {
    const { source, page, readers } = await openLong();
    page.edit(source.replace(200, 0, 'y'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const settled = page.settled();
    await readers[0].finish('typed');
    await readers[0].finish('edit');
    await settled;
    assert.ok(page.isCurrent);
    page.dispose();
  });
});

suite('a page of which the first posts are told ahead', () => {
  const first = lines('ann\nbo');
  const LONG = `ann\nbo\ncleo ${'x'.repeat(1024 * 1024)}`;

  test('shows them, says that they are not all, and waits for the rest', async () => {
    const { page, readers, changes, authors } = openPage(LONG);
    const settled = page.settled();
    await readers[0].tellFirst(first);
    assert.deepEqual(authors(), ['ann', 'bo']);
    assert.ok(page.hasPosts && page.reading?.isPartial);
    assert.equal(page.state, 'reading');
    assert.equal(page.isCurrent, false, 'nothing takes them for the whole');
    await readers[0].finish('open');
    await settled;
    assert.equal(authors()?.length, 3);
    assert.equal(page.reading.isPartial, false);
    assert.ok(page.isCurrent);
    assert.deepEqual(changes, ['read', 'read']);
    page.dispose();
  });

  test('keeps them when the rest cannot be read, and reads all again when asked to', async () => {
    const { page, readers, authors } = openPage(LONG);
    const settled = page.settled();
    await readers[0].tellFirst(first);
    await readers[0].finish('open', new Error('the worker ended'));
    await settled;
    assert.equal(page.state, 'failed');
    assert.deepEqual(authors(), ['ann', 'bo']);
    const again = page.retry();
    await new Promise((resolve) => setImmediate(resolve));
    await readers[1].finish('open');
    await again;
    assert.equal(authors()?.length, 3);
    page.dispose();
  });

  test('takes none that come late', async () => {
    const { page, readers, authors } = openPage(LONG);
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    await readers[0].tellFirst(first);
    assert.equal(authors()?.length, 3);
    page.dispose();
  });

  test('a text of usual length has none', async () => {
    const { page, readers } = openPage('ann\nbo\ncleo');
    const settled = page.settled();
    assert.throws(() => readers[0].tellFirst(first), /none are asked for/);
    await readers[0].finish('open');
    await settled;
    page.dispose();
  });

  test('are not asked for again when all is read anew', async () => {
    const { page, readers } = openPage(LONG);
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    const again = page.retry();
    while (readers.length < 2) await new Promise((resolve) => setImmediate(resolve));
    assert.throws(() => readers[1].tellFirst(first), /none are asked for/);
    await readers[1].finish('open');
    await again;
    page.dispose();
  });
});

suite('a page over edits', () => {
  test('is read, then analysed', async () => {
    const { page, readers, changes, authors } = openPage('ann\nbo');
    const analysed = page.analysed();
    await readers[0].finish('open');
    assert.equal(page.state, 'ready');
    assert.deepEqual(authors(), ['ann', 'bo']);
    assert.equal(page.reading?.analysis, null);
    await readers[0].finish('analyze');
    await analysed;
    assert.ok(page.reading.analysis);
    assert.deepEqual(changes, ['read', 'analysed']);
    page.dispose();
  });

  test('a text without posts is no discussion', async () => {
    const { page, readers } = openPage('');
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    assert.equal(page.state, 'none');
    assert.equal(page.hasPosts, false);
    page.dispose();
  });

  test('edits made while it is read are read next; the newest version wins', async () => {
    const { source, page, readers, authors } = openPage('ann');
    const settled = page.settled();
    page.edit(source.replace(3, 0, '\nbo'));
    page.edit(source.replace(0, 3, 'Anna'));
    await readers[0].finish('open');
    assert.deepEqual(authors(), ['ann']);
    assert.equal(page.isCurrent, false);
    await readers[0].finish('edit');
    await settled;
    assert.deepEqual(authors(), ['Anna', 'bo']);
    assert.equal(page.reading?.version, 3);
    assert.equal(page.isCurrent, true);
    assert.deepEqual(readers[0].calls.slice(0, 2), ['open', 'edit 2']);
    page.dispose();
  });

  test('several changes of one event all count from the text before it', async () => {
    const { source, page, readers, authors } = openPage('a\nb');
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    source.text = 'xa\nyb';
    source.version++;
    const insert = (rangeOffset: number, text: string) =>
      ({ rangeOffset, rangeLength: 0, text }) as vscode.TextDocumentContentChangeEvent;
    page.edit([insert(0, 'x'), insert(2, 'y')]);
    const again = page.settled();
    await readers[0].finish('edit');
    await again;
    assert.deepEqual(authors(), ['xa', 'yb']);
    page.dispose();
  });

  test('places of an older reading are looked up where edits have moved them', async () => {
    const { source, page, readers } = openPage('ann');
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    page.edit(source.replace(0, 0, 'dear '));
    assert.equal(page.slice({ start: 0, end: 3 }), 'dear ann');
    assert.equal(page.slice({ start: 1, end: 3 }), 'nn');
    page.dispose();
  });

  test('an analysis that an edit has overtaken is dropped', async () => {
    const { source, page, readers } = openPage('ann');
    const analysed = page.analysed();
    await readers[0].finish('open');
    page.edit(source.replace(0, 0, 'b'));
    const settled = page.settled();
    await readers[0].finish('analyze');
    await readers[0].finish('edit');
    await Promise.all([analysed, settled]);
    assert.deepEqual(readers[0].calls.slice(0, 3), ['open', 'analyze', 'edit 1']);
    assert.equal(page.reading?.analysis, null);
    page.dispose();
  });

  test('giving up a reader in the middle of an analysis is no failure', async () => {
    const { source, page, readers, authors } = openPage('ann');
    const analysed = page.analysed();
    await readers[0].finish('open');
    assert.deepEqual(readers[0].calls.slice(0, 2), ['open', 'analyze']);
    source.text = 'zoe\nmax';
    page.edit([{ rangeOffset: 0, rangeLength: 0, text: 'z' } as vscode.TextDocumentContentChangeEvent]);
    const settled = page.settled();
    await readers[1].finish('open');
    await Promise.all([analysed, settled]);
    assert.equal(page.state, 'ready');
    assert.deepEqual(authors(), ['zoe', 'max']);
    page.dispose();
  });

  test('a change the events did not tell makes it read the whole text anew', async () => {
    const { source, page, readers, authors } = openPage('ann');
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    source.text = 'zoe\nmax';
    page.edit([{ rangeOffset: 0, rangeLength: 0, text: 'z' } as vscode.TextDocumentContentChangeEvent]);
    const again = page.settled();
    await readers[1].finish('open');
    await again;
    assert.deepEqual(authors(), ['zoe', 'max']);
    assert.equal(readers[0].isDisposed, true);
    page.dispose();
  });
});

suite('R31: a page whose reading fails', () => {
  test('keeps what was shown, says so, and can be read again', async () => {
    const { source, page, readers, changes, authors } = openPage('ann');
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    page.edit(source.replace(3, 0, '\nbo'));
    const broken = page.settled();
    await readers[0].finish('edit', new Error('the worker ended'));
    await broken;
    assert.equal(page.state, 'failed');
    assert.equal(changes.at(-1), 'failed');
    assert.deepEqual(authors(), ['ann']);
    page.edit(source.replace(0, 0, 'x'));
    await page.settled();
    assert.equal(readers.length, 1, 'it does not try again by itself');
    const retried = page.retry();
    while (readers.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await readers[1].finish('open');
    await retried;
    assert.equal(page.state, 'ready');
    assert.deepEqual(authors(), ['xann', 'bo']);
    page.dispose();
  });

  test('closing it while it is read leaves nothing behind', async () => {
    const { page, readers, changes } = openPage('ann');
    const settled = page.settled();
    page.dispose();
    await settled;
    assert.equal(readers[0].isDisposed, true);
    assert.deepEqual(changes, []);
  });
});

suite('R31: a page whose worker ends over something else', () => {
  const spared = () => new ReaderLost('the worker ended', false);
  const untilMade = async (readers: readonly FakeReader[], count: number) => {
    while (readers.length < count) await new Promise((resolve) => setImmediate(resolve));
  };

  test('is read again at the next edit; what was shown stays meanwhile', async () => {
    const { source, page, readers, changes, authors } = openPage('ann');
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    page.edit(source.replace(3, 0, '\nbo'));
    const again = page.settled();
    await readers[0].finish('edit', spared());
    assert.equal(page.state, 'ready');
    assert.deepEqual(authors(), ['ann']);
    await untilMade(readers, 2);
    await readers[1].finish('open');
    await again;
    assert.deepEqual(authors(), ['ann', 'bo']);
    assert.equal(page.isCurrent, true);
    assert.ok(!changes.includes('failed'));
    page.dispose();
  });

  test('is read again when it was waiting for its first reading', async () => {
    const { page, readers, authors } = openPage('ann');
    const settled = page.settled();
    await readers[0].finish('open', spared());
    assert.equal(page.state, 'reading');
    await untilMade(readers, 2);
    await readers[1].finish('open');
    await settled;
    assert.deepEqual(authors(), ['ann']);
    page.dispose();
  });

  test('is read and analysed again when it was waiting for its analysis', async () => {
    const { page, readers } = openPage('ann');
    const analysed = page.analysed();
    await readers[0].finish('open');
    await readers[0].finish('analyze', spared());
    await untilMade(readers, 2);
    await readers[1].finish('open');
    await readers[1].finish('analyze');
    await analysed;
    assert.ok(page.reading?.analysis);
    page.dispose();
  });

  test('fails when it was the one being read', async () => {
    const { page, readers } = openPage('ann');
    const settled = page.settled();
    await readers[0].finish('open', new ReaderLost('the worker ended', true));
    await settled;
    assert.equal(page.state, 'failed');
    assert.equal(readers.length, 1);
    page.dispose();
  });
});

suite('R29: a page in another form', () => {
  async function readPage() {
    const opened = openPage('ann');
    const analysed = opened.page.analysed();
    await opened.readers[0].finish('open');
    await opened.readers[0].finish('analyze');
    await analysed;
    return opened;
  }

  test('comes from its reader', async () => {
    const { page, readers } = await readPage();
    const exported = page.export('csv', WHOLE);
    await readers[0].finish('export');
    assert.deepEqual(await exported, { text: 'page.txt: ann', languageId: 'csv' });
    page.dispose();
  });

  test('waits for edits to be read', async () => {
    const { source, page, readers } = await readPage();
    page.edit(source.replace(0, 0, 'Jo'));
    const exported = page.export('csv', WHOLE);
    await readers[0].finish('edit');
    await readers[0].finish('analyze');
    await readers[0].finish('export');
    assert.equal((await exported)?.text, 'page.txt: Joann');
    page.dispose();
  });

  test('is made by another reader when the worker has ended since', async () => {
    const { page, readers } = await readPage();
    const exported = page.export('csv', WHOLE);
    await readers[0].finish('export', new ReaderLost('the worker ended', false));
    while (readers.length < 2) await new Promise((resolve) => setImmediate(resolve));
    for (const kind of ['open', 'analyze', 'export'] as const) await readers[1].finish(kind);
    assert.equal((await exported)?.text, 'page.txt: ann');
    page.dispose();
  });

  test('is null when the page cannot be read', async () => {
    const { page, readers } = openPage('ann');
    const exported = page.export('csv', WHOLE);
    await readers[0].finish('open', new Error('no'));
    assert.equal(await exported, null);
    page.dispose();
  });

  test('an export that fails leaves the page as it was', async () => {
    const { page, readers, changes } = await readPage();
    const exported = page.export('csv', WHOLE);
    await readers[0].finish('export', new Error('no'));
    await assert.rejects(exported, /no/u);
    assert.equal(page.state, 'ready');
    assert.ok(!changes.includes('failed'));
    page.dispose();
  });
});

suite('R37: the log of a page', () => {
  test('has its file, version, format, posts and times, and none of its words', async () => {
    const { source, page, readers, logged } = openPage('ann\nbo');
    const analysed = page.analysed();
    await readers[0].finish('open');
    await readers[0].finish('analyze');
    await analysed;
    page.edit(source.replace(0, 3, 'clare'));
    const settled = page.settled();
    await readers[0].finish('edit', new Error('out of cheese'));
    await settled;
    assert.match(logged[0], /^file:\/\/\/page\.txt: version 1, \S+, 2 posts, \d+ ms$/u);
    assert.match(logged[1], /^file:\/\/\/page\.txt: analysed in \d+ ms$/u);
    assert.match(logged[2], /^file:\/\/\/page\.txt: could not read it: Error: out of cheese/u);
    assert.equal(logged.length, 3);
    assert.doesNotMatch(logged.join('\n'), /\b(?:ann|bo|clare)\b/u);
    page.dispose();
  });

  test('says where no discussion was found', async () => {
    const { page, readers, logged } = openPage('');
    const settled = page.settled();
    await readers[0].finish('open');
    await settled;
    assert.match(logged.join('\n'), /version 1, no discussion, \d+ ms$/u);
    page.dispose();
  });
});
