import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Failure } from './progress.mjs';

const KEEPER = fileURLToPath(new URL('keeper.mjs', import.meta.url));
const LISTENING = /Extension host agent listening on (\d+)/;

/**
 * @typedef {object} Server a running VS Code
 * @property {string} url without a folder
 * @property {() => Promise<void>} stop ends all its processes and removes its profile
 * @property {Promise<void>} ended when it has ended, by itself or by `stop`
 */

/**
 * @param {import('./profile.mjs').Profile} profile
 */
function locations(profile) {
  return ['--server-data-dir', profile.folder, '--user-data-dir', profile.userData];
}

/**
 * Installs a packaged extension into a profile.
 * @param {import('./vscode.mjs').VsCode} vscode
 * @param {import('./profile.mjs').Profile} profile
 * @param {string} vsix
 * @param {string} folder where to; elsewhere than in the profile's folder it is unpacked and no window loads it by itself
 */
export async function installExtension(vscode, profile, vsix, folder = profile.extensions) {
  const args = [vscode.server, ...locations(profile), '--extensions-dir', folder, '--install-extension', vsix];
  try {
    const { stdout } = await promisify(execFile)(vscode.node, args);
    if (!stdout.includes('was successfully installed')) throw new Error(stdout);
  } catch (error) {
    throw new Failure(
      `VS Code did not install ${vsix}: ${/** @type {Error} */ (error).message}`,
      'Make the package again (npm run package) and look at its contents (npx vsce ls --no-dependencies).',
    );
  }
}

/**
 * Starts VS Code's server for one profile on a port that it picks itself, reachable from this machine only.
 * @param {import('./vscode.mjs').VsCode} vscode
 * @param {import('./profile.mjs').Profile} profile
 * @param {{ testDriver?: boolean }} [options] testDriver: let a window run a test suite
 * @returns {Promise<Server>}
 */
export async function startServer(vscode, profile, options = {}) {
  const args = [
    ...[vscode.server, '--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ...[...locations(profile), '--extensions-dir', profile.extensions],
  ];
  const keeper = spawn(process.execPath, [KEEPER, profile.folder, vscode.node, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  /** @type {string[]} */
  const tail = [];
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => keeper.once('exit', () => resolve()));
  const port = await new Promise((resolve, reject) => {
    for (const input of [keeper.stdout, keeper.stderr]) {
      createInterface({ input }).on('line', (line) => {
        tail.push(line);
        if (tail.length > 40) tail.shift();
        const found = LISTENING.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
    keeper.once('error', reject);
    void ended.then(() => {
      const what = `VS Code's server ended before it listened:\n${tail.join('\n')}`;
      reject(new Failure(what, 'Delete .vscode-test and run the same command again, so that VS Code is set up anew.'));
    });
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    ended,
    stop: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}
