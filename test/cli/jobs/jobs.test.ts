import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMS } from '../../../src/core/export/exporter.js';
import { jsonLines, makeFolder, runCli, startCli } from '../../support/cli.js';
import { gzipEach, makePage, makeRecord, makeRecords } from '../archives.js';

/** A page of many short posts, which takes far more memory than its own length. */
const bulky = (posts: number): string =>
  Array.from({ length: posts }, (_, index) => `Ann Lee ${index} says:\nMarch 3, 2011 at 4:05 pm\n\nYes.\n\n`).join('');

suite('discussion-lens analyze --jobs', () => {
  let folder: ReturnType<typeof makeFolder>;

  suiteSetup(() => {
    const [info, first, ...more] = makeRecords(5);
    const broken = makeRecord('conversion', 'x', makePage(9), 3);
    folder = makeFolder({
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`in/${index}.txt`, makePage(index).repeat(12 - index)]),
      ),
      'in/archive.warc.wet.gz': Buffer.concat(gzipEach([info, first, broken, ...more])),
      'in/binary': Buffer.alloc(4000),
      'late.txt': Buffer.concat([Buffer.from(makePage(1).repeat(200)), Buffer.alloc(90_000)]),
      'zeros.bin': Buffer.alloc(4000),
    });
  });
  suiteTeardown(() => folder.remove());

  for (const form of EXPORT_FORMS) {
    test(`prints the same bytes as one job, and the same complaints: ${form}`, async () => {
      const args = ['analyze', '--output', form, 'gone.txt', 'in', 'zeros.bin', 'late.txt', 'in/3.txt'];
      const [alone, together] = await Promise.all(
        ['1', '3'].map((jobs) => runCli([...args, '--jobs', jobs], { cwd: folder.path })),
      );
      assert.equal(alone.code, 1);
      assert.equal(alone.stderr.split('\n').length, 4 + 1);
      assert.ok(alone.stdout.length > 500);
      assert.deepEqual(together, alone);
    });
  }

  test('loads neither pool nor worker for one job', async () => {
    const hook = join(folder.path, 'hook.cjs');
    const names = 'Object.keys(require.cache).map((path) => require("node:path").basename(path)).join()';
    writeFileSync(hook, `process.on('exit', () => process.stderr.write(${names}));`);
    const loaded = async (jobs: string) =>
      (await runCli(['analyze', '--jobs', jobs, 'in/1.txt'], { cwd: folder.path, node: ['--require', hook] })).stderr;
    assert.deepEqual((await loaded('1')).split(',').sort(), ['cli.js', 'hook.cjs']);
    assert.ok((await loaded('2')).includes('cli-pool.js'));
  });

  test('reports a page that takes more memory than there is, and does the rest', async () => {
    writeFileSync(join(folder.path, 'bulky.txt'), bulky(150_000));
    const run = await runCli(['analyze', '--jobs', '2', 'in/0.txt', 'bulky.txt', 'in/1.txt', 'in/2.txt'], {
      cwd: folder.path,
      node: ['--max-old-space-size=64'],
    });
    assert.equal(run.code, 1);
    assert.match(run.stderr, /^bulky\.txt: reading it takes more memory than the \d+ MB it may have; [^\n]+\n$/);
    assert.deepEqual(
      jsonLines(run.stdout).map(({ file }) => file),
      ['in/0.txt', 'in/1.txt', 'in/2.txt'],
    );
  });

  test('keeps nothing of a page that is done', async () => {
    writeFileSync(join(folder.path, 'big.txt'), `${'hives '.repeat(100_000)}\n\n${makePage(1)}`);
    const names = Array.from({ length: 200 }, () => 'big.txt');
    const run = await runCli(['analyze', '--structure-only', '--jobs', '2', ...names], {
      cwd: folder.path,
      node: ['--max-old-space-size=48'],
    });
    assert.deepEqual([run.code, run.stderr], [0, '']);
    assert.equal(jsonLines(run.stdout).length, 200);
  });

  test('ends quietly when nobody reads on, even where input is still open', async () => {
    const names = Array.from({ length: 300 }, () => 'in/1.txt');
    const child = startCli(['analyze', '--jobs', '2', ...names, '-'], { cwd: folder.path });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.deepEqual([await once(child, 'close'), stderr], [[0, null], '']);
  });

  test('prints a result while the next file is not there yet', async () => {
    const child = startCli(['analyze', '--jobs', '2', 'in/1.txt', '-'], { cwd: folder.path });
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    assert.equal(jsonLines(first.toString())[0].file, 'in/1.txt');
    child.stdin.end(makePage(1));
    await once(child.stdout, 'data');
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });
});
