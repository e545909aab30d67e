/** What is exported as gold, against the scorer of annotated pages where that lies beside this folder. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder, runCli } from '../support/cli.js';

const SCORER = resolve('..', 'shared', 'corpus', 'score.mjs');
const SAMPLES = join('media', 'samples');

suite('D: --output gold', () => {
  test('is what the scorer takes for right in all it measures', async function () {
    if (!existsSync(SCORER)) return this.skip();
    const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'));
    assert.ok(names.length > 3);
    const files: Record<string, string> = {};
    for (const name of names) {
      const path = join(SAMPLES, name);
      files[name] = readFileSync(path, 'utf8');
      files[name.replace(/txt$/, 'json')] = (await runCli(['analyze', '--output', 'gold', path])).stdout;
    }
    const { path, remove } = makeFolder(files);
    try {
      const analyze = [process.execPath, resolve('dist', 'cli.js'), 'analyze', '--structure-only'];
      const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, '--json', path, '--', ...analyze], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      const { pages, structure, kind, page, pool } = JSON.parse(stdout.split('\n')[0]) as Record<string, never>;
      assert.deepEqual([pages, structure, kind], [names.length, 1, 1]);
      for (const [figure, value] of Object.entries({ ...(page as object), ...(pool as object) })) {
        assert.ok(value === 1 || value === null, `${figure}: ${String(value)}`);
      }
      assert.equal((pool as { parent: number }).parent, 1);
    } finally {
      remove();
    }
  });

  test('of several pages is a list of them', async () => {
    const { path, remove } = makeFolder({ 'a.txt': 'Nothing here.\n', 'b.txt': 'Nor here.\n' });
    try {
      const { stdout } = await runCli(['analyze', '--output', 'gold', path]);
      const pages = JSON.parse(stdout) as { page: string }[];
      assert.deepEqual(
        pages.map(({ page }) => page),
        ['a', 'b'],
      );
    } finally {
      remove();
    }
  });
});
