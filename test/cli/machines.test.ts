// The recipes of docs/command-line.md for several machines, on this one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../support/cli.js';
import { gzipEach, makePage, makeRecords } from './archives.js';

const DOCUMENT = readFileSync('docs/command-line.md', 'utf8');

/** The recipe of the documentation that holds `words`, as one line. */
function recipe(words: string): string {
  const blocks = [...DOCUMENT.matchAll(/^```(?:sh|python)?\n([^`]+)^```$/gm)].map(([, block]) => block);
  const found = blocks.find((block) => block.includes(words));
  assert.ok(found, words);
  return found.trim().replaceAll('\\\n', ' ');
}

suite('recipes for several machines', () => {
  let folder: ReturnType<typeof makeFolder>;
  suiteSetup(() => {
    folder = makeFolder({
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [`crawl/${index}.wet.gz`, Buffer.concat(gzipEach(makeRecords(index)))]),
      ),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`pages/page ${index}.txt`, makePage(index)])),
      'dist/cli.js': readFileSync('dist/cli.js'),
    });
  });
  suiteTeardown(() => folder.remove());

  const shell = (command: string) =>
    spawnSync('bash', ['-c', command], {
      encoding: 'utf8',
      cwd: folder.path,
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}`, PARALLEL_HOME: folder.path },
    });
  const has = (program: string): boolean => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0;
  const alone = (...files: string[]): string =>
    spawnSync(process.execPath, [resolve('dist/cli.js'), 'analyze', ...files], { encoding: 'utf8', cwd: folder.path })
      .stdout;

  test('GNU parallel prints what one run prints, and leaves out what is done', function () {
    if (!has('parallel') || !shell('parallel --version').stdout.startsWith('GNU parallel')) {
      this.test!.title += ' (GNU parallel is not installed)';
      return this.skip();
    }
    const command = recipe('--sshlogin').replace('one.example,two.example', '2/:');
    assert.ok(command.includes('2/:'));
    const wanted = alone('crawl');
    assert.ok(wanted.split('\n').length > 30);
    const first = shell(command);
    assert.equal(first.status, 0, first.stderr);
    assert.equal(readFileSync(join(folder.path, 'all.ndjson'), 'utf8'), wanted);
    const again = shell(command.replace('> all.ndjson', '> more.ndjson'));
    assert.equal(again.status, 0, again.stderr);
    assert.equal(readFileSync(join(folder.path, 'more.ndjson'), 'utf8'), '');
  });

  test('the command that Spark pipes names to prints what one run prints', function () {
    if (process.platform !== 'linux' || !has('xargs')) return this.skip();
    const command = /\.pipe\("""(.+?)"""\)/s.exec(recipe('.pipe('))?.[1];
    assert.ok(command);
    const program = `"${process.execPath}" dist/cli.js`;
    const names = Array.from({ length: 9 }, (_, index) => `pages/page ${index}.txt`);
    const run = shell(`printf '%s\\n' pages/*.txt gone.txt | ${command.replace('discussion-lens', program)}`);
    // A file that cannot be read must not make Spark give up the job.
    assert.deepEqual([run.status, run.stderr], [0, 'gone.txt: no such file or folder\n']);
    assert.equal(run.stdout, alone(...names));
  });
});
