// `npm run test:desktop`: the same suite as test/host/suite.mjs, in a desktop VS Code that @vscode/test-electron downloads.
// VSCODE_PATH names an installed one instead.
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { CACHE, ROOT } from './paths.mjs';
import { Profile, TRUSTED } from './profile.mjs';
import { Failure, runMain } from './progress.mjs';

await runMain(async () => {
  const profile = new Profile();
  profile.configureForTests(TRUSTED);
  const installed = process.env['VSCODE_PATH'];
  try {
    await runTests({
      cachePath: CACHE,
      ...(installed === undefined ? {} : { vscodeExecutablePath: installed }),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: join(ROOT, 'out', 'suite', 'extension', 'index.js'),
      launchArgs: [profile.copySamples(), '--user-data-dir', profile.userData, '--extensions-dir', profile.extensions],
    });
  } catch (error) {
    throw new Failure(
      `The suite did not pass in a desktop VS Code: ${/** @type {Error} */ (error).message}`,
      'It needs update.code.visualstudio.com (or VSCODE_PATH) and a display (Linux without one: xvfb-run -a npm run test:desktop).',
    );
  } finally {
    profile.remove();
  }
});
