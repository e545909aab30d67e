import assert from 'node:assert/strict';
import { findFiles, type FoundFile } from '../../src/extension/folder/find-files.js';
import { FolderFeed } from '../../src/extension/folder/folder-feed.js';
import { FolderRun, NotText } from '../../src/extension/folder/folder-run.js';
import { panelStrings } from '../../src/extension/panel-strings.js';
import { ReaderLost } from '../../src/extension/reader.js';
import type { Surveyor } from '../../src/extension/surveyor.js';
import { isFromFolder, isToFolder } from '../../src/protocol/folder-checks.js';
import type { ToFolder } from '../../src/protocol/folder.js';
import {
  changeCorrections,
  type Correction,
  type PageSurvey,
  parse,
  searchPosts,
  surveyPage,
} from '../../src/core/index.js';

const PAGE = 'Ann wrote on 3 May 2020:\nBees dance.\n\nBo wrote on 4 May 2020:\nRound and round.\n';
const FILES = { 'a.txt': PAGE, 'b.bin': null, 'c.txt': 'gone', 'd.txt': PAGE.replace('Bees', 'Wasps') } as const;

const surveys = new Map<string, PageSurvey>();
function surveyOnce(text: string): PageSurvey {
  const survey = surveys.get(text) ?? surveyPage(text);
  surveys.set(text, survey);
  return survey;
}

interface Options {
  readonly files?: Readonly<Record<string, string | null>>;
  readonly isChosen?: boolean;
  readonly corrections?: Readonly<Record<string, readonly Correction[]>>;
  /** Worker that ends over the file whose text this is. */
  readonly deadly?: string;
}

/** A run over files in memory, with a worker in the same thread. */
function openRun({ files = FILES, isChosen = false, corrections = {}, deadly }: Options = {}) {
  const counts = { workers: 0, reading: 0, mostReading: 0, changes: 0 };
  const createSurveyor = (): Surveyor => {
    counts.workers++;
    let isLost = false;
    const answer = async <T>(text: string, result: () => T): Promise<T> => {
      await new Promise((resolve) => setImmediate(resolve));
      if (isLost) throw new ReaderLost('ended before', false);
      if (text === deadly) {
        isLost = true;
        throw new ReaderLost('ended', true);
      }
      return result();
    };
    return {
      survey: (text, options) =>
        answer(text, () => ({
          survey: options.corrections ? surveyPage(text, options) : surveyOnce(text),
          platform: null,
        })),
      search: (text, query, options) => answer(text, () => searchPosts(text, query, options)),
      dispose: () => void (isLost = true),
    };
  };
  const run = new FolderRun<string>({
    ...{ isChosen, createSurveyor, sentiment: () => true, languageOf: () => undefined },
    corrections: (name) => Promise.resolve(corrections[name] ?? []),
    files: () => Object.keys(files).map((name): FoundFile<string> => ({ kind: 'file', uri: name, name })),
    readText: async (name) => {
      counts.mostReading = Math.max(counts.mostReading, ++counts.reading);
      await new Promise((resolve) => setImmediate(resolve));
      counts.reading--;
      if (files[name] === 'gone') throw new Error('gone');
      return files[name];
    },
    warn: () => undefined,
    changed: () => void counts.changes++,
  });
  return { run, counts };
}

suite('many pages: finding files', () => {
  test('in name order, below it too; no hidden names, no packages, no folders that are links', async () => {
    const [file, folder, link] = [1, 2, 64];
    const tree: Record<string, [string, number][]> = {
      '': [
        ['z.txt', file],
        ['a', folder],
        ['.git', folder],
        ['node_modules', folder],
        ['loop', folder | link],
        ['l.txt', file | link],
        ['z.txt.lens.json', file],
      ],
      '/a': [
        ['b.txt', file],
        ['locked', folder],
      ],
    };
    const walk = {
      list: (at: string) => (at in tree ? Promise.resolve(tree[at]) : Promise.reject(new Error('locked'))),
      join: (at: string, name: string) => `${at}/${name}`,
    };
    const found: string[] = [];
    for await (const one of findFiles(walk, '')) found.push(`${one.kind} ${one.name}`);
    assert.deepEqual(found, ['file a/b.txt', 'unlisted a/locked/', 'file l.txt', 'file z.txt']);
  });
});

suite('many pages: reading them', () => {
  test('a row a page, failures told for each, what is no text left out and counted', async () => {
    const { run } = openRun();
    await run.read();
    assert.deepEqual(
      run.rows.map(({ name, surveyed, error }) => [name, surveyed?.survey.posts ?? String(error)]).sort(),
      [
        ['a.txt', 2],
        ['c.txt', 'Error: gone'],
        ['d.txt', 2],
      ],
    );
    assert.deepEqual(run.progress, { state: 'done', done: 4, found: 4, leftOut: 1 });
  });

  test('D3: what people have set right counts in the table and in a search', async () => {
    const { posts } = parse(PAGE);
    const order = { kind: 'set', correction: { set: 'author', post: posts[1].id, author: 'Zoe' } } as const;
    const corrections = { 'a.txt': changeCorrections(PAGE, parse(PAGE), [], order) };
    const files = { 'a.txt': PAGE, 'b.txt': PAGE };
    const { run } = openRun({ files, corrections });
    await run.read();
    await run.search({ words: '', author: 'Zoe' });
    assert.deepEqual(
      run.hits.map(({ row, hit }) => [run.rows[row].name, hit.author]),
      [['a.txt', 'Zoe']],
    );
    const none = { kind: 'set', correction: { set: 'not-a-post', post: posts[1].id } } as const;
    const fewer = openRun({ files, corrections: { 'a.txt': changeCorrections(PAGE, parse(PAGE), [], none) } });
    await fewer.run.read();
    assert.deepEqual(fewer.run.rows.map(({ name, surveyed }) => `${name} ${surveyed?.survey.posts}`).sort(), [
      ...['a.txt 1', 'b.txt 2'],
    ]);
  });

  test('a chosen file that is no text is told of', async () => {
    const { run } = openRun({ isChosen: true });
    await run.read();
    assert.ok(run.rows.find(({ name }) => name === 'b.bin')?.error instanceof NotText);
  });

  test('a thousand files, never more than a few in memory, in one worker', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`page-${i}.txt`, PAGE]));
    const { run, counts } = openRun({ files });
    await run.read();
    assert.equal(run.rows.length, 1000);
    assert.ok(counts.mostReading <= 3, `${counts.mostReading} at a time`);
    assert.equal(counts.workers, 1);
  });

  test('a page that ends the worker fails alone; the others are read in another one', async () => {
    const { run, counts } = openRun({
      files: { 'a.txt': PAGE, 'b.txt': 'deadly', 'c.txt': PAGE, 'd.txt': PAGE },
      deadly: 'deadly',
    });
    await run.read();
    const failed = run.rows.filter(({ surveyed }) => surveyed === null).map(({ name }) => name);
    assert.deepEqual([failed, run.rows.length, counts.workers], [['b.txt'], 4, 2]);
  });

  test('cancelled, it stops and keeps what was read', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`page-${i}.txt`, PAGE]));
    const { run } = openRun({ files });
    const reading = run.read();
    while (run.rows.length < 5) await new Promise((resolve) => setImmediate(resolve));
    run.cancel();
    const kept = run.rows.length;
    await reading;
    assert.deepEqual([run.progress.state, run.rows.length], ['cancelled', kept]);
    assert.ok(kept < 100);
  });

  test('a search goes over all pages; a later one ends it; none leaves nothing', async () => {
    const { run } = openRun();
    await run.read();
    const first = run.search({ words: 'bees', author: '' });
    await run.search({ words: 'round', author: 'bo' });
    await first;
    assert.deepEqual(run.hits.map(({ row, hit }) => [run.rows[row].name, hit.match]).sort(), [
      ['a.txt', 'Round'],
      ['d.txt', 'Round'],
    ]);
    assert.deepEqual(run.searchProgress, { state: 'done', done: 2, all: 2 });
    await run.search({ words: ' ', author: '' });
    assert.equal(run.hits.length, 0);
  });
});

suite('R26: many pages: the wire to the table', () => {
  function wire() {
    const { run } = openRun();
    const sent: ToFolder[] = [];
    const feed = new FolderFeed<string>({
      ...{
        folder: 'pages',
        locale: 'en',
        strings: panelStrings((english) => english),
        explain: String,
        run: () => run,
      },
      send: (message) => sent.push(structuredClone(message)),
    });
    return { run, feed, sent };
  }

  test('sends nothing before the table is ready, then all, then what is new; every message passes its check', async () => {
    const { run, feed, sent } = wire();
    feed.refresh();
    assert.equal(sent.length, 0);
    feed.receive({ kind: 'ready' });
    await run.read();
    feed.refresh();
    feed.sleep();
    feed.receive({ kind: 'ready' });
    const rows = sent.flatMap((message) => (message.kind === 'rows' ? [message.rows.length] : []));
    assert.deepEqual(rows, [0, 3, 3]);
    for (const message of sent) assert.ok(isToFolder(message), message.kind);
  });

  test('leads only to rows and hits that are there', async () => {
    const { run, feed, sent } = wire();
    feed.receive({ kind: 'ready' });
    await run.read();
    feed.refresh();
    const number = sent.find((message) => message.kind === 'rows')!.run;
    assert.deepEqual(feed.receive({ kind: 'open', run: number, row: 0 }), { kind: 'open', row: 0 });
    for (const wrong of [{ run: number, row: 99 }, { run: number + 1, row: 0 }, { run: number, row: -1 }, {}]) {
      assert.equal(feed.receive({ kind: 'open', ...wrong }), null);
    }
    feed.receive({ kind: 'search', search: 1, words: 'round', author: '' });
    while (run.searchProgress.state === 'reading') await new Promise((resolve) => setImmediate(resolve));
    const wish = feed.receive({ kind: 'open-hit', search: 1, hit: 0 });
    assert.ok(wish?.kind === 'open-hit' && wish.found.hit.match === 'Round');
    assert.equal(feed.receive({ kind: 'open-hit', search: 0, hit: 0 }), null);
    assert.equal(feed.receive({ kind: 'open-hit', search: 1, hit: 99 }), null);
  });

  test('a message of a wrong shape is none', () => {
    for (const wrong of [
      null,
      7,
      'ready',
      [],
      { kind: 'open' },
      { kind: 'search', search: 1, words: 'x'.repeat(1001), author: '' },
    ]) {
      assert.equal(isFromFolder(wrong), false);
    }
    assert.equal(isToFolder({ kind: 'rows', run: 1, from: 0, rows: [1] }), false);
  });
});
