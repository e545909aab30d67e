// The fence once more, on what is really bundled: a lint rule sees imports, a bundler sees where they lead.
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import * as esbuild from 'esbuild';

/** The parts of `natural` that the stemmers need; its other parts open files and connections. */
const NATURAL = ['stemmers', 'tokenizers', 'util'].map((part) => `node_modules/natural/lib/natural/${part}`);

/** What core takes from packages: stemmers, and the parser of tags with what it brings along. */
const PACKAGES = [...NATURAL, 'node_modules/htmlparser2'];

/** What the extension host takes of the core: it shows what workers have read (docs/adr/0008). */
const VIEWS = [
  'src/core/analysis/sentiment/reasons.ts',
  'src/core/announced.ts',
  'src/core/corrections/json.ts',
  'src/core/doubt.ts',
  'src/core/export/exporter.ts',
  'src/core/export/json-text.ts',
  'src/core/inputs/offset-map.ts',
  'src/core/inputs/own-words.ts',
  'src/core/last-starting.ts',
  'src/core/passed-over.ts',
  'src/core/post-words.ts',
  'src/core/text/first-where.ts',
  'src/core/text/shift-offset.ts',
  'src/core/text/words-in.ts',
  'src/core/tree.ts',
  'src/core/view.ts',
];

/** What goes into a bundle of one entry for a browser: files by path, and modules left outside by name. */
async function inputsOf(entry: string): Promise<{ files: string[]; outside: string[] }> {
  const { metafile, warnings } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    external: ['vscode', 'node:*', ...builtinModules],
    define: { DISCUSSION_LENS_VERSION: '"test"' },
    logLevel: 'silent',
  });
  assert.deepEqual(warnings, []);
  const files = Object.keys(metafile.inputs);
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return { files, outside: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))] };
}

/** Files that do not lie in one of `folders`. */
const strangers = (files: readonly string[], ...folders: string[]): string[] =>
  files.filter((file) => !folders.some((folder) => file.startsWith(folder + '/')));

suite('the fence', () => {
  test('core bundles for a browser from core, the stemmers and the parser alone', async () => {
    const { files, outside } = await inputsOf('src/core/index.ts');
    assert.deepEqual(outside, []);
    assert.deepEqual(strangers(files, 'src/core', ...PACKAGES), []);
  });

  test('the panel bundles from webview and protocol alone', async () => {
    const { files, outside } = await inputsOf('src/webview/panel.ts');
    assert.deepEqual(outside, []);
    assert.deepEqual(strangers(files, 'src/webview', 'src/protocol'), []);
  });

  test('the extension for the web needs nothing but vscode', async () => {
    const { outside } = await inputsOf('src/extension/extension.web.ts');
    assert.deepEqual(outside, ['vscode']);
  });

  for (const entry of ['src/extension/extension.ts', 'src/extension/extension.web.ts']) {
    test(`R1: ${entry} bundles from extension and protocol, and of the core the views alone`, async () => {
      const { files } = await inputsOf(entry);
      assert.deepEqual(strangers(files, 'src/extension', 'src/protocol', 'src/core'), []);
      assert.deepEqual(files.filter((file) => file.startsWith('src/core/')).sort(), VIEWS);
    });
  }

  test('the worker for the web needs nothing at all', async () => {
    const { files, outside } = await inputsOf('src/worker/web.ts');
    assert.deepEqual(outside, []);
    assert.deepEqual(strangers(files, 'src/worker', 'src/protocol', 'src/core', ...PACKAGES), []);
  });

  test('the command line needs Node and core, no editor, and no pool for one job', async () => {
    const { files, outside } = await inputsOf('src/cli/main.ts');
    assert.ok(
      outside.every((name) => name.startsWith('node:')),
      String(outside),
    );
    assert.deepEqual(strangers(files, 'src/cli', 'src/core', ...PACKAGES), []);
    assert.ok(!files.includes('src/cli/jobs/pool.ts'));
  });

  test('the jobs of the command line need a pool library besides', async () => {
    const pool = await inputsOf('src/cli/jobs/pool.ts');
    assert.deepEqual(strangers(pool.files, 'src/cli', 'node_modules/workerpool'), []);
    const worker = await inputsOf('src/cli/jobs/worker.ts');
    assert.deepEqual(strangers(worker.files, 'src/cli', 'src/core', 'node_modules/workerpool', ...PACKAGES), []);
  });
});
