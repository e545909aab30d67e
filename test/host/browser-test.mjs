// Drives the workbench as a person would: the packaged extension installed, the samples open, a headless browser, keys.
// The tests are test/browser/*.test.ts; they get what they need in an environment variable.
//
//   node test/host/browser-test.mjs VSIX [MOCHA-OPTION…]
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setUpBrowser } from './browser.mjs';
import { writeTexts } from './l10n.mjs';
import { ROOT, SAMPLES } from './paths.mjs';
import { Profile, TRUSTED } from './profile.mjs';
import { Failure, runMain } from './progress.mjs';
import { runNode } from './run-node.mjs';
import { installExtension, startServer } from './server.mjs';
import { setUpVsCode } from './vscode.mjs';

await runMain(async () => {
  const [vsix, ...options] = process.argv.slice(2);
  if (vsix === undefined) throw new Failure('A VSIX is needed', 'npm run test:browser makes one first.');
  const vscode = await setUpVsCode();
  const browser = await setUpBrowser();
  const profile = new Profile();
  try {
    profile.configureForTests(TRUSTED);
    await installExtension(vscode, profile, resolve(vsix));
    const extension = join(profile.extensions, readdirSync(profile.extensions).find(isOurs) ?? '');
    writeTexts(join(extension, 'media', 'l10n'));
    const server = await startServer(vscode, profile);
    const { folder, settingsFile } = profile;
    const status = await runMocha(options, {
      url: server.url,
      folder,
      extension,
      settingsFile,
      samples: SAMPLES,
      browser,
    });
    await server.stop();
    if (status !== 0) throw new Failure('A browser test failed', 'Read the lines above, and look at out/screenshots.');
  } finally {
    profile.remove();
  }
});

/** @param {string} folder */
function isOurs(folder) {
  return folder.startsWith('discussion-lens.');
}

/**
 * @param {string[]} options
 * @param {{ url: string, folder: string, extension: string, settingsFile: string, samples: string, browser: import('./browser.mjs').Browser }} host
 * @returns {Promise<number>} the exit status
 */
function runMocha(options, host) {
  // Those that need no editor are a check of their own (test/run.mjs).
  const files = ['--ignore', 'out/suite/browser/*-alone.test.js', 'out/suite/browser/*.test.js'];
  const args = ['node_modules/mocha/bin/mocha.js', '--ui', 'tdd', '--timeout', '300000', ...files];
  const env = { ...process.env, DISCUSSION_LENS_HOST: JSON.stringify(host) };
  return runNode([...args, ...options], { cwd: ROOT, env, stdio: 'inherit' });
}
