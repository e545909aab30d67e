// A desktop VS Code: the installed one, else the one that @vscode/test-electron downloads to .vscode-test.
import { spawn, spawnSync } from 'node:child_process';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { CACHE } from './paths.mjs';
import { Failure, step } from './progress.mjs';

const isWindows = process.platform === 'win32';

/** The command of the installed VS Code, else of a downloaded one. @returns {Promise<string>} */
export async function findCode() {
  return installedCode() ?? (await downloadCode());
}

/**
 * Installs the VSIX into a profile of its own, opens a window on `path` and waits until it is closed.
 * @param {string} code of findCode
 * @param {import('./profile.mjs').Profile} profile
 * @param {string} vsix
 * @param {string} path absolute
 */
export async function openInDesktop(code, profile, vsix, path) {
  const own = ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
  await step('the extension: installing', () => runCode(code, [...own, '--install-extension', vsix], 'ignore'));
  console.log(`\n  VS Code opens on ${path}\n  Stop   close its window\n`);
  await runCode(code, [...own, '--new-window', '--wait', path], 'inherit');
}

/** The `code` command, null where it is not installed. */
function installedCode() {
  return spawnSync('code', ['--version'], { shell: isWindows }).status === 0 ? 'code' : null;
}

/** The command of a downloaded VS Code. */
async function downloadCode() {
  try {
    const program = await downloadAndUnzipVSCode({ cachePath: CACHE });
    return resolveCliPathFromVSCodeExecutablePath(program);
  } catch (error) {
    throw new Failure(
      `No "code" command was found, and VS Code could not be downloaded: ${/** @type {Error} */ (error).message}`,
      'Install VS Code with its shell command, or run this where update.code.visualstudio.com can be reached.',
    );
  }
}

/**
 * @param {string} code
 * @param {string[]} args
 * @param {'ignore' | 'inherit'} stdio
 */
async function runCode(code, args, stdio) {
  const quote = (/** @type {string} */ text) => (isWindows ? `"${text}"` : text);
  const child = spawn(quote(code), args.map(quote), { stdio, shell: isWindows });
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (status !== 0) throw new Failure(`${code} ${args.join(' ')} exited with ${status}`, 'Try the same line by hand.');
}
