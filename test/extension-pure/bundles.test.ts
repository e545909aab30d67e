import assert from 'node:assert/strict';
import { build } from 'esbuild';

suite('bundles', () => {
  test('R1: starting the extension imports no core', async () => {
    const entry = 'src/extension/extension.ts';
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      // Splitting shows what is loaded at once and what only on first use.
      format: 'esm',
      splitting: true,
      outdir: 'out',
      platform: 'node',
      external: ['vscode'],
      metafile: true,
      logLevel: 'silent',
    });
    const atStart = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === entry)!;
    const inputs = new Set(Object.keys(atStart.inputs));
    for (const { path, kind } of atStart.imports) {
      const shared = kind === 'import-statement' ? metafile.outputs[path]?.inputs : undefined;
      for (const input of Object.keys(shared ?? {})) inputs.add(input);
    }
    assert.ok(inputs.has('src/extension/activate.ts'));
    assert.deepEqual(
      [...inputs].filter((input) => input.startsWith('src/core/')),
      [],
    );
  });
});
