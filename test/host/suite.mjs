// Runs the suite of test/extension inside a real extension host: in a trusted window, in Restricted Mode, or as a web
// extension.
//
//   node test/host/suite.mjs VSIX trusted|restricted|web
import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { addressOfSuite } from './address.mjs';
import { setUpBrowser } from './browser.mjs';
import { ROOT } from './paths.mjs';
import { Profile, TRUSTED } from './profile.mjs';
import { Failure, runMain } from './progress.mjs';
import { installExtension, startServer } from './server.mjs';
import { setUpVsCode } from './vscode.mjs';

/** @typedef {{ settings: Record<string, unknown>, suite: string }} Mode */

/** @type {Record<string, Mode>} */
const MODES = {
  trusted: { settings: TRUSTED, suite: 'index.js' },
  restricted: { settings: {}, suite: 'index.js' },
  web: {
    settings: { ...TRUSTED, 'remote.extensionKind': { 'discussion-lens.discussion-lens': ['web'] } },
    suite: 'index.web.js',
  },
};

/** How long one run may take before it counts as hanging; on an idle machine it takes about one minute. */
const PATIENCE = 15 * 60_000;
/** What every line of test/extension/report.ts begins with. */
const MARK = 'suite: ';
/** Lines of the console about VS Code itself: the native parts that are left out on purpose, stacks of its own. */
const NOISE = /\.vscode-test|bindings file|node:internal|Module\.|^\s*[\]}{']/;

await runMain(async () => {
  const [vsix, name] = process.argv.slice(2);
  const mode = MODES[name ?? ''];
  if (vsix === undefined || mode === undefined) {
    throw new Failure('A VSIX and a mode are needed', `Give a VSIX and one of ${Object.keys(MODES).join(', ')}.`);
  }
  const vscode = await setUpVsCode();
  const browser = await chromium.launch(await setUpBrowser());
  const profile = new Profile();
  profile.configureForTests(mode.settings);
  try {
    const extension = await unpackExtension(vscode, profile, resolve(vsix));
    // VS Code runs a suite in the host of the extension whose folder holds it.
    const suites = join(extension, 'suite');
    cpSync(join(ROOT, 'out', 'suite', 'extension'), suites, { recursive: true });
    const server = await startServer(vscode, profile, { testDriver: true });
    const address = addressOfSuite(server.url, {
      folder: profile.copySamples(),
      extension,
      suite: join(suites, mode.suite),
    });
    const ended = server.ended.then(() => 'VS Code ended in the middle of it');
    const problem = await Promise.race([runSuite(browser, address), ended]);
    await server.stop();
    if (problem !== null)
      throw new Failure(`${name}: ${problem}`, 'Read the lines above; the tests are in test/extension/suite.');
  } finally {
    await browser.close();
    profile.remove();
  }
});

/**
 * Opens the window that runs the suite, and prints what the suite says.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<string | null>} what went wrong, null when every test passed
 */
async function runSuite(browser, address) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const tail = [];
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    for (const line of format(...args).split('\n')) {
      const at = line.indexOf(MARK);
      if (at >= 0) console.log(line.slice(at + MARK.length));
      else if (!NOISE.test(line) && tail.push(line) > 20) tail.shift();
    }
  });
  const result = new Promise((/** @type {(code: number) => void} */ resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve).then(() => page.goto(address));
  });
  const code = await Promise.race([result, sleep(PATIENCE, null, { ref: false })]);
  if (code === 0) return null;
  console.log(['The last other lines of the console:', ...tail].join('\n  '));
  return code === null ? 'no result came' : 'a test failed';
}

/**
 * Lets VS Code unpack the VSIX beside its own extensions: the suite loads it as the extension under development.
 * @param {import('./vscode.mjs').VsCode} vscode
 * @param {Profile} profile
 * @param {string} vsix
 * @returns {Promise<string>} the extension's folder
 */
async function unpackExtension(vscode, profile, vsix) {
  const parent = join(profile.folder, 'unpacked');
  await installExtension(vscode, profile, vsix, parent);
  const name = readdirSync(parent).find((entry) => entry.startsWith('discussion-lens.'));
  if (name === undefined) throw new Failure(`${vsix} installed nothing`, 'Check publisher and name in package.json.');
  return join(parent, name);
}
