import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import type { Place } from '../../src/cli/journal.js';
import { makeFolder, runCli } from '../support/cli.js';
import { gzipEach, makePage, makeRecord, makeRecords } from './archives.js';

const CLI = resolve('dist/cli.js');

suite('discussion-lens analyze --resume', () => {
  let folder: ReturnType<typeof makeFolder>;
  let count = 0;
  const path = (name: string) => join(folder.path, name);
  const read = (name: string) => readFileSync(path(name));

  suiteSetup(() => {
    folder = makeFolder({
      ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`in/${index}.txt`, makePage(index)])),
      'in/4.warc.wet.gz': Buffer.concat(gzipEach(makeRecords(5))),
      'out-of-order.txt': makePage(20),
    });
  });
  suiteTeardown(() => folder.remove());

  /** A journal and an output of their own. */
  const fresh = () => ({ journal: `journal-${++count}`, output: `output-${count}` });

  const start = (journal: string, output: string, args: readonly string[]) => {
    const file = openSync(path(output), 'a');
    const child = spawn(process.execPath, [CLI, 'analyze', '--structure-only', '--resume', journal, ...args], {
      cwd: folder.path,
      stdio: ['ignore', file, 'pipe'],
      timeout: 50_000,
    });
    closeSync(file);
    return child;
  };

  /** Runs to the end, appending to the output; gives the exit code and what was said. */
  const resume = async (journal: string, output: string, ...args: string[]): Promise<[number | null, string]> => {
    const child = start(journal, output, args);
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return [code, said];
  };

  /** What a run leaves that is never ended. */
  const uninterrupted = async (...args: string[]) => {
    const { journal, output } = fresh();
    assert.deepEqual(await resume(journal, output, ...args), [0, '']);
    return { whole: read(output), lines: read(journal).toString().split('\n').slice(0, -1) };
  };

  for (const form of ['ndjson', 'json', 'csv', 'argdown']) {
    test(`wherever a run is ended, the next one completes it byte for byte: ${form}`, async () => {
      const args = ['in', 'in/2.txt', '--output', form];
      const { whole, lines } = await uninterrupted(...args);
      assert.equal(
        whole.toString(),
        (await runCli(['analyze', '--structure-only', ...args], { cwd: folder.path })).stdout,
      );
      const points = fc.record({
        line: fc.nat(lines.length - 1),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        torn: fc.nat(30),
      });
      await fc.assert(
        fc.asyncProperty(points, async ({ line, share, torn }) => {
          const { journal, output } = fresh();
          const kept = lines.slice(0, line + 1);
          const next = lines[line + 1] ?? '';
          writeFileSync(
            path(journal),
            kept.map((one) => `${one}\n`).join('') + next.slice(0, Math.min(torn, next.length)),
          );
          // The page of the last whole line may stand in the output in part; all before it does.
          const places = kept.flatMap((one) => (JSON.parse(one) as { place?: Place }).place ?? []);
          const place = places.at(-1);
          const isLast = kept.at(-1)?.includes('"place"') === true;
          const end = place ? place.at + (isLast ? Math.round(place.bytes * share) : place.bytes) : 0;
          const isDone = kept.at(-1)?.includes('"done"') === true;
          writeFileSync(path(output), isDone ? whole : whole.subarray(0, end));
          const [code, said] = await resume(journal, output, ...args, '--jobs', line % 2 === 0 ? '1' : '2');
          assert.equal(code, 0, said);
          assert.equal(read(output).toString(), whole.toString());
        }),
        { seed: 4, numRuns: 4 },
      );
    });
  }

  test('a run that is killed and resumed prints what one run prints', async () => {
    const args = ['--jobs', '2', ...Array.from({ length: 30 }, () => 'in')];
    const { whole } = await uninterrupted(...args);
    const { journal, output } = fresh();
    const child = start(journal, output, args);
    const printed = () => (existsSync(path(output)) ? read(output).length : 0);
    while (printed() < whole.length / 5) await new Promise((done) => setTimeout(done, 2));
    child.kill('SIGKILL');
    await once(child, 'close');
    assert.ok(printed() < whole.length, 'it came to its end before it was killed');
    const [code, said] = await resume(journal, output, ...args);
    assert.equal(code, 0);
    assert.match(said, /^\d+ pages done before and skipped\n$/);
    assert.ok(read(output).equals(whole));
  });

  test('says what it skips, reads again what was changed, and takes up what is new', async () => {
    const { journal, output } = fresh();
    const more = makeFolder({ 'a.txt': makePage(1), 'b.txt': makePage(2), 'c.txt': 'x' });
    const args = [more.path];
    assert.deepEqual(await resume(journal, output, ...args), [0, '']);
    const before = read(output);
    assert.deepEqual(await resume(journal, output, ...args), [0, '3 pages done before and skipped\n']);
    assert.ok(read(output).equals(before));
    writeFileSync(join(more.path, 'b.txt'), makePage(3));
    utimesSync(join(more.path, 'b.txt'), 1000, 1000);
    writeFileSync(join(more.path, 'd.txt'), makePage(4));
    assert.deepEqual(await resume(journal, output, ...args), [
      0,
      '2 pages done before and skipped, 1 file changed and read again\n',
    ]);
    const added = read(output).subarray(before.length).toString().trimEnd().split('\n');
    assert.deepEqual(
      added.map((line) => (JSON.parse(line) as { file: string }).file),
      ['b.txt', 'd.txt'].map((name) => join(more.path, name)),
    );
    assert.deepEqual(await resume(journal, output, ...args, '--quiet'), [0, '']);
    more.remove();
  });

  test('tries again what failed, also in the middle of an archive', async () => {
    const { journal, output } = fresh();
    const [info, first, second] = makeRecords(2);
    const binary = makeRecord('conversion', 'x', '\0'.repeat(500));
    writeFileSync(path('some.wet'), Buffer.concat([info, first, binary, second]));
    const args = ['some.wet', 'later.txt'];
    const [code, said] = await resume(journal, output, ...args);
    assert.deepEqual(
      [code, said.split('\n').sort()],
      [1, ['', 'later.txt: no such file or folder', 'some.wet#2: not text']],
    );
    writeFileSync(path('later.txt'), makePage(3));
    const [again, told] = await resume(journal, output, ...args);
    assert.deepEqual([again, told], [1, 'some.wet#2: not text\n2 pages done before and skipped\n']);
    const files = read(output)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file: string }).file);
    assert.deepEqual(files, ['some.wet', 'some.wet#3', 'later.txt']);
  });

  test('refuses what is no journal, or of a run with other settings, and leaves it as it is', async () => {
    const { journal, output } = fresh();
    await resume(journal, output, 'in');
    const [code, said] = await resume(journal, output, 'in', '--general');
    assert.equal(code, 2);
    assert.match(said, /journal-\d+: is of a run with other settings \(general: false\); use the same ones/);
    for (const text of [makePage(1), 'x', '{"journal":2}\n', '[]\n', '5\n']) {
      writeFileSync(path('none'), text);
      const [refused, why] = await resume('none', output, 'in');
      assert.equal(refused, 2, text);
      assert.match(why, /none: .*name another file for --resume/);
      assert.equal(read('none').toString(), text);
    }
    appendFileSync(path(journal), '{"page":\n');
    assert.match((await resume(journal, output, 'in'))[1], /line \d+ is no line of a journal/);
    assert.match((await resume('gone/journal', output, 'in'))[1], /gone\/journal: no such file or folder/);
  });

  test('refuses an output that is not the one the journal tells of', async () => {
    const { journal, output } = fresh();
    await resume(journal, output, 'in', '--output', 'json');
    const whole = read(output);
    appendFileSync(path(output), 'something of somebody else');
    assert.match(
      (await resume(journal, output, 'in', '--output', 'json'))[1],
      /holds something behind what the journal tells of/,
    );
    assert.equal(read(output).length, whole.length + 26);
    truncateSync(path(output), 10);
    assert.match(
      (await resume(journal, output, 'in', '--output', 'json'))[1],
      /holds less than the journal tells of; append to the same file/,
    );
    assert.equal(read(output).length, 10);
  });

  test('prints into a pipe what is left, as a document of its own', async () => {
    const { journal } = fresh();
    const args = ['analyze', '--structure-only', '--output', 'json', '--resume', journal, 'in'];
    const run = (...more: string[]) => runCli([...args, ...more], { cwd: folder.path });
    const count = async (...more: string[]) => (JSON.parse((await run(...more)).stdout) as unknown[]).length;
    assert.equal(await count(), 13);
    assert.equal(await count('out-of-order.txt'), 1);
    assert.deepEqual(await run(), { code: 0, stdout: '', stderr: '13 pages done before and skipped\n' });
  });
});
