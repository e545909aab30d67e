// `npm start [path]`: a real VS Code with the packaged extension, open on the samples or on the given file or folder.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf } from './address.mjs';
import { findCode, openInDesktop } from './desktop.mjs';
import { openInBrowser } from './open-browser.mjs';
import { build, packageExtension } from './package.mjs';
import { SAMPLES } from './paths.mjs';
import { Profile, TRUSTED } from './profile.mjs';
import { Failure, runMain, step } from './progress.mjs';
import { installExtension, startServer } from './server.mjs';
import { canRunServer, setUpVsCode } from './vscode.mjs';

const USAGE = `npm start [-- [--no-open] [--desktop] [FILE|FOLDER]]

  FILE|FOLDER   what to open instead of media/samples
  --no-open     print the address and open no browser
  --desktop     use an installed VS Code, or download one (the only way on Windows and macOS)`;

/** @typedef {{ path: string, open: boolean, desktop: boolean }} Options */

await runMain(async () => {
  const options = readArguments(process.argv.slice(2));
  if (options === null) return;
  const profile = new Profile();
  /** @type {(() => void | Promise<void>)[]} */
  const cleanups = [() => profile.remove()];
  const stopped = new Promise((/** @type {(value: string) => void} */ resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('\nStopped.'));
  });
  try {
    console.log(await Promise.race([stopped, openVsCode(options, profile, cleanups)]));
  } finally {
    for (const cleanUp of cleanups.reverse()) await cleanUp();
  }
});
// A step that Ctrl-C interrupted may still have a child; nothing waits for it.
process.exit();

/**
 * Builds, packs, installs and opens; returns when VS Code is closed, with the last words.
 * @param {Options} options
 * @param {Profile} profile
 * @param {(() => void | Promise<void>)[]} cleanups gets what has to be ended
 */
async function openVsCode({ path, open, desktop }, profile, cleanups) {
  profile.configure(TRUSTED);
  const vsix = join(profile.folder, 'discussion-lens.vsix');
  console.log('\nDiscussion Lens: starting VS Code');
  const code = desktop ? await findCode() : null;
  await step('the extension: building', build);
  await step('the extension: packing', () => packageExtension(vsix));
  if (code !== null) {
    await openInDesktop(code, profile, vsix, path);
    return 'Closed.';
  }
  const vscode = await setUpVsCode();
  await step('the extension: installing', () => installExtension(vscode, profile, vsix));
  const server = await step('VS Code: starting', () => startServer(vscode, profile));
  cleanups.push(server.stop);
  const address = addressOf(server.url, path);
  console.log(`\n  Open   ${address}\n  Stop   Ctrl-C\n`);
  if (open) openInBrowser(address);
  await server.ended;
  throw new Failure('VS Code ended by itself', 'Run the same command again.');
}

/**
 * @param {string[]} args
 * @returns {Options | null} null when there was only help to give
 */
function readArguments(args) {
  const { values, positionals } = parse(args);
  if (values.help) {
    console.log(USAGE);
    return null;
  }
  const [given, second] = positionals;
  if (second !== undefined) throw new Failure('One path can be opened at a time', USAGE);
  const path = resolve(process.env['INIT_CWD'] ?? '.', given ?? SAMPLES);
  if (!existsSync(path)) throw new Failure(`${path} is not there`, 'Name a file or a folder that exists.');
  return { path, open: values['no-open'] !== true, desktop: values.desktop === true || !canRunServer };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { 'no-open': { type: 'boolean' }, desktop: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new Failure(/** @type {Error} */ (error).message, USAGE);
  }
}
