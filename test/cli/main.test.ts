import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { listFormats } from '../../src/core/index.js';
import { runCli } from '../support/cli.js';

suite('discussion-lens', () => {
  test('prints its version and its help', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await runCli(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await runCli(['--help']);
    assert.equal(help.code, 0);
    for (const word of ['analyze', 'text TASK', 'formats', 'ndjson|json|markdown|csv|graphml|argdown', 'Exit codes']) {
      assert.ok(help.stdout.includes(word), word);
    }
  });

  test('ends with 2 when it does not know what to do', async () => {
    for (const args of [[], ['annotate'], ['text', 'mood']]) {
      const run = await runCli(args);
      assert.deepEqual([run.code, run.stdout], [2, '']);
      assert.match(run.stderr, /^discussion-lens: .+\n/);
    }
  });

  test('lists every format with its example', async () => {
    const plain = await runCli(['formats']);
    const page = await runCli(['formats', '--output', 'markdown']);
    assert.deepEqual([plain.code, page.code], [0, 0]);
    assert.ok(page.stdout.startsWith('# '));
    for (const { id, name, recognises, example } of listFormats()) {
      const [line] = example.split('\n').filter((one) => one.trim() !== '');
      for (const part of [id, name, recognises, line]) {
        assert.ok(plain.stdout.includes(part), part);
        assert.ok(page.stdout.includes(part), part);
      }
    }
  });

  test('says when its output cannot be written', function () {
    if (process.platform !== 'linux') return this.skip();
    const run = spawnSync('sh', ['-c', '"$0" dist/cli.js --help > /dev/full', process.execPath], { encoding: 'utf8' });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /^discussion-lens: .*no space left/);
  });
});

suite('discussion-lens/core', () => {
  test('is the same library for require and import', () => {
    const use = 'lens.toJson("x", lens.parse("x"), { file: "a" }).schema + Object.keys(lens).sort().join()';
    const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
    const required = node('-p', `const lens = require('discussion-lens/core'); ${use}`);
    const imported = node(
      '--input-type=module',
      '-e',
      `import * as lens from 'discussion-lens/core'; console.log(${use})`,
    );
    assert.equal(required.stderr + imported.stderr, '');
    assert.match(required.stdout, /^1(?:\w+,)*EXPORTERS\b/u);
    assert.equal(imported.stdout, required.stdout);
  });
});
