import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Bar } from '../../src/cli/bar.js';
import { findFiles, type FoundFile } from '../../src/cli/sources.js';
import { makeFolder } from '../support/cli.js';

suite('Bar', () => {
  let folder: ReturnType<typeof makeFolder>;
  suiteSetup(() => (folder = makeFolder({ 'a/1': 'x'.repeat(100), 'a/2': 'x'.repeat(250), 'a/3': 'x'.repeat(50) })));
  suiteTeardown(() => folder.remove());

  /** Waits until what the files hold has been counted. */
  const counted = async (bar: Bar): Promise<string> => {
    for (let left = 500; left > 0 && !bar.line().startsWith('['); left--)
      await new Promise((done) => setTimeout(done, 2));
    return bar.line();
  };
  const filesOf = async (path: string): Promise<FoundFile[]> => {
    const found: FoundFile[] = [];
    for await (const file of findFiles([path])) if (file.kind === 'file') found.push(file);
    return found;
  };

  test('shows the share of bytes that is done, and from that the time left', async () => {
    const state = { now: 0 };
    const path = join(folder.path, 'a');
    const [first, second, third] = await filesOf(path);
    const bar = new Bar([path], () => state.now);
    assert.equal(bar.line(), '0 done');
    assert.equal(await counted(bar), `[${' '.repeat(20)}] 0 % 0 done`);
    bar.advance(first, 100, 1);
    state.now = 10_000;
    assert.equal(bar.line(), `[${'='.repeat(5)}${' '.repeat(15)}] 25 % 30 s left, 1 done ${first.path}`);
    bar.advance(second, 100, 1);
    bar.advance(second, 200, 1);
    bar.miss();
    state.now = 900_000;
    assert.equal(bar.line(), `[${'='.repeat(15)}${' '.repeat(5)}] 75 % 5 min left, 3 done, 1 unread ${second.path}`);
    bar.advance(second, 250, 0);
    bar.advance(third, 50, 1);
    assert.ok(bar.line().startsWith(`[${'='.repeat(20)}] 100 % 0 s left, 4 done`));
  });

  test('only counts where a stream is among the files', async () => {
    const bar = new Bar(['-', join(folder.path, 'a')], () => 0);
    bar.line();
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(bar.line(), '0 done');
  });
});

suite('discussion-lens on a terminal', () => {
  /** Runs it with a terminal for standard error; what is typed there. Null where `script` cannot give one. */
  const onTerminal = (args: string, env: Record<string, string> = {}): string | null => {
    const command = `"${process.execPath}" "${resolve('dist/cli.js')}" analyze ${args} > /dev/null`;
    const run = spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      input: '',
      env: { ...process.env, TERM: 'xterm', ...env },
    });
    return process.platform === 'linux' && run.error === undefined ? run.stdout : null;
  };
  const many = Array.from({ length: 400 }, () => 'package.json').join(' ');

  test('shows a bar and takes it away', function () {
    const shown = onTerminal(many);
    if (shown === null) return this.skip();
    assert.match(shown, /\[[= ]{20}\] \d+ % /);
    assert.ok(shown.endsWith('\r\x1b[K'));
  });

  test('shows none when it shall be quiet, or where the terminal cannot take it away', function () {
    const quiet = onTerminal(`--quiet ${many}`);
    if (quiet === null) return this.skip();
    assert.equal(quiet, '');
    assert.equal(onTerminal(many, { TERM: 'dumb' }), '');
  });
});
