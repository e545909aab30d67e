import assert from 'node:assert/strict';
import { build, type BuildOptions } from 'esbuild';

const BUNDLES: Record<string, BuildOptions> = {
  'src/extension/extension.ts': { platform: 'node' },
  // Also proves that the web entry needs no Node: the bundle would not be built.
  'src/extension/extension.web.ts': { platform: 'browser' },
  'src/worker/node.ts': { platform: 'node' },
};

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...BUNDLES[entry],
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

suite('bundles', () => {
  for (const entry of Object.keys(BUNDLES)) {
    test(`R5: ${entry} has no way to the network`, async () => {
      assert.doesNotMatch(await bundle(entry), /\bfetch\(|XMLHttpRequest|WebSocket|node:(?:https?|net|tls|dgram)\b/u);
    });
  }

  test('R1: starting the extension imports no core', async () => {
    const { metafile } = await build({
      entryPoints: ['src/extension/extension.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      splitting: true,
      outdir: 'out',
      platform: 'node',
      external: ['vscode'],
      metafile: true,
      logLevel: 'silent',
    });
    const atStart = Object.values(metafile.outputs).find(
      ({ entryPoint }) => entryPoint === 'src/extension/extension.ts',
    )!;
    const inputs = new Set(Object.keys(atStart.inputs));
    for (const { path, kind } of atStart.imports) {
      if (kind === 'import-statement')
        Object.keys(metafile.outputs[path]?.inputs ?? {}).forEach((input) => inputs.add(input));
    }
    assert.ok(inputs.has('src/extension/activate.ts'));
    assert.deepEqual(
      [...inputs].filter((input) => input.startsWith('src/core/')),
      [],
    );
  });
});
