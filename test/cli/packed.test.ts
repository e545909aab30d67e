import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { jsonLines, makeFolder, runCli } from '../support/cli.js';
import { addressOf, damaged, gzipEach, makePage, makeRecord, makeRecords } from './archives.js';

suite('discussion-lens analyze, packed files', () => {
  let folder: ReturnType<typeof makeFolder>;
  const records = makeRecords(4);
  const page = makePage(1);

  suiteSetup(() => {
    const tar = Buffer.alloc(2048);
    tar.write('hives/1.txt', 0);
    tar.write('ustar', 257);
    tar.write(page, 512);
    folder = makeFolder({
      'page.txt': page,
      'in/one.txt.gz': gzipSync(page),
      'in/parts': Buffer.concat(gzipEach([Buffer.from(page.slice(0, 50)), Buffer.from(page.slice(50))])),
      'in/latin1.gz': gzipSync(Buffer.from('Größe der Völker', 'latin1')),
      'in/bundle.tar.gz': gzipSync(tar),
      'in/picture.gz': gzipSync(Buffer.alloc(300)),
      'cut.gz': gzipSync(page).subarray(0, 90),
      'flipped.gz': damaged(gzipSync(page), 60),
      'bomb.gz': gzipSync(Buffer.alloc(150_000_000, 'a')),
      'pages.warc.wet': Buffer.concat(records),
      'pages.warc.wet.gz': Buffer.concat(gzipEach(records)),
      'whole.gz': gzipSync(Buffer.concat(records)),
      'sent.warc': Buffer.concat([records[0], makeRecord('response', addressOf(1), 'HTTP/1.1 200 OK')]),
    });
  });
  suiteTeardown(() => folder.remove());

  const names = (stdout: string) => jsonLines(stdout).map(({ file }) => file);
  const analyze = (...args: string[]) => runCli(['analyze', '--structure-only', ...args], { cwd: folder.path });

  test('reads what gzip packed as the text it is, under the name of the packed file', async () => {
    const run = await analyze('page.txt', 'in/one.txt.gz', 'in/parts', 'in/latin1.gz');
    assert.deepEqual([run.code, run.stderr], [0, '']);
    const [plain, one, parts, latin1] = jsonLines(run.stdout);
    assert.deepEqual(one, { ...plain, file: 'in/one.txt.gz' });
    assert.deepEqual(parts, { ...plain, file: 'in/parts' });
    assert.equal((latin1.warnings as { code: string }[])[0].code, 'encoding-guessed');
  });

  test('takes only texts of a folder, packed or not', async () => {
    const run = await analyze('in');
    assert.deepEqual([run.code, run.stderr], [0, '']);
    assert.deepEqual(names(run.stdout), ['in/latin1.gz', 'in/one.txt.gz', 'in/parts']);
  });

  test('says what is wrong with a packed file', async () => {
    const run = await analyze('cut.gz', 'flipped.gz', 'bomb.gz', 'in/bundle.tar.gz', 'in/picture.gz', 'page.txt');
    assert.equal(run.code, 1);
    assert.deepEqual(names(run.stdout), ['page.txt']);
    const lines = run.stderr.trimEnd().split('\n');
    assert.equal(lines[0], 'cut.gz: its packing is damaged at byte 0: it breaks off');
    assert.match(lines[1], /^flipped\.gz: its packing is damaged at byte 0: /);
    assert.deepEqual(lines.slice(2), [
      'bomb.gz: unpacks to more than 250 times its size, as no text does',
      'in/bundle.tar.gz: holds a tar archive; unpack it, and name the folder',
      'in/picture.gz: not text',
    ]);
  });

  test('reads a web archive as many pages, each with its address', async () => {
    for (const file of ['pages.warc.wet', 'pages.warc.wet.gz', 'whole.gz']) {
      const run = await analyze(file);
      assert.deepEqual([run.code, run.stderr], [0, ''], file);
      const pages = jsonLines(run.stdout);
      assert.deepEqual(names(run.stdout), [file, `${file}#2`, `${file}#3`, `${file}#4`]);
      assert.deepEqual(
        pages.map(({ uri }) => uri),
        [1, 2, 3, 4].map(addressOf),
      );
      assert.deepEqual(
        pages.map(({ title }) => title),
        [1, 2, 3, 4].map((number) => `On hive ${number}`),
      );
    }
  });

  test('reads packed files and archives from standard input', async () => {
    const args = ['analyze', '--structure-only', '--output', 'json'];
    const one = JSON.parse((await runCli(args, { input: gzipSync(page) })).stdout) as { file: string };
    assert.equal(one.file, '-');
    const run = await runCli(args, { input: Buffer.concat(gzipEach(records)) });
    assert.deepEqual(
      (JSON.parse(run.stdout) as { file: string }[]).map(({ file }) => file),
      ['-', '-#2', '-#3', '-#4'],
    );
  });

  test('a web archive is a collection, even where its first record is broken', async () => {
    const input = Buffer.concat([makeRecord('conversion', 'x', 'y', null), records[1]]);
    const run = await runCli(['analyze', '--output', 'json', '-'], { input });
    assert.equal(run.code, 1);
    assert.equal(run.stderr, '-: record 1 at byte 0: it does not tell its length\n');
    assert.equal((JSON.parse(run.stdout) as unknown[]).length, 1);
  });

  test('reports broken records with number and place, and reads the others', async () => {
    const members = gzipEach(records);
    members[2] = damaged(members[2], 100);
    const run = await runCli(['analyze', '--structure-only', '-'], { input: Buffer.concat(members) });
    assert.equal(run.code, 1);
    const [packed, plain] = [members, records].map((parts) => Buffer.concat(parts.slice(0, 2)).length);
    const place = `-: record 3 at byte ${plain}: its packing is damaged at byte ${packed}: `;
    assert.ok(run.stderr.startsWith(place) && run.stderr.split('\n').length === 2, run.stderr);
    assert.deepEqual(
      jsonLines(run.stdout).map(({ uri }) => uri),
      [1, 3, 4].map(addressOf),
    );
  });

  test('says what an archive of pages as they were sent needs', async () => {
    const run = await analyze('sent.warc');
    assert.deepEqual([run.code, run.stdout], [1, '']);
    assert.match(
      run.stderr,
      /^sent\.warc: holds pages as they were sent, but no texts of them; make a WET archive of it\n$/,
    );
  });

  test('never holds an archive as a whole', async () => {
    // 120 MB of pages.
    const words = Array.from({ length: 40_000 }, (_, index) => index.toString(36)).join(' ');
    const long = makeRecord('conversion', addressOf(1), `${words}\n\n${page}`);
    const input = Buffer.concat(Array<Buffer>(600).fill(gzipSync(long)));
    const run = await runCli(['analyze', '--structure-only', '-'], { input, node: ['--max-old-space-size=48'] });
    assert.deepEqual([run.code, run.stderr], [0, '']);
    assert.equal(jsonLines(run.stdout).length, 600);
  });
});
