// Builds what ships and packs it as a VSIX, always under the same name.
//
//   node test/host/package.mjs [--built] [FILE]      discussion-lens.vsix in the root folder when no file is given;
//                                                    --built: dist/ is up to date
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { ROOT } from './paths.mjs';
import { Failure, runMain, step } from './progress.mjs';

const run = promisify(execFile);

/** Nothing of node_modules ships; the manifest names no repository for vsce to turn the README's links to. */
const VSCE = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/** The same bytes from the same commit, whenever and wherever it is packed: entries bear this date and stand in one order. */
const REPRODUCIBLE = { SOURCE_DATE_EPOCH: '946684800', TZ: 'UTC', LC_ALL: 'C' };

/** Builds dist/. */
export async function build() {
  await node('npm run build', ['esbuild.mjs']);
}

/**
 * Packs dist/, the manifest and the media.
 * @param {string} vsix the file to write
 */
export async function packageExtension(vsix) {
  const vsce = join('node_modules', '@vscode', 'vsce', 'vsce');
  await node('vsce package', [vsce, 'package', ...VSCE, '--out', vsix]);
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function node(name, args) {
  try {
    await run(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...REPRODUCIBLE } });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Failure(
      `${name} failed:\n${stdout}${stderr}`,
      'Correct what it names; after a change of branch, npm ci first.',
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const { values, positionals } = parseArgs({ options: { built: { type: 'boolean' } }, allowPositionals: true });
    const vsix = resolve(positionals[0] ?? join(ROOT, 'discussion-lens.vsix'));
    if (values.built !== true) await step('building', build);
    await step('packing', () => packageExtension(vsix));
    console.log(`\n  ${vsix}\n  Install it: code --install-extension ${JSON.stringify(vsix)}\n`);
  });
}
