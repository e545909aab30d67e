// Runs the suite of test/extension inside real extension hosts: trusted, in Restricted Mode, and as a web extension.
//
//   node test/host/suite.mjs VSIX [trusted|restricted|web]…
import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { addressOfSuite } from './address.mjs';
import { setUpBrowser } from './browser.mjs';
import { ROOT } from './paths.mjs';
import { Profile, TRUSTED } from './profile.mjs';
import { Failure, runMain, seconds } from './progress.mjs';
import { installExtension, startServer } from './server.mjs';
import { setUpVsCode } from './vscode.mjs';

/** @typedef {{ settings: Record<string, unknown>, suite: string }} Mode */

/** @type {Record<string, Mode>} */
const MODES = {
  trusted: { settings: TRUSTED, suite: 'index' },
  restricted: { settings: {}, suite: 'index' },
  web: { settings: { ...TRUSTED, 'remote.extensionKind': { 'discussion-lens.discussion-lens': ['web'] } }, suite: 'index.web' },
};

/** How long one run may take before it counts as hanging; it takes some ten seconds. */
const PATIENCE = 5 * 60_000;
/** What every line of test/extension/report.ts begins with. */
const MARK = 'suite: ';
/** Lines of the console about VS Code itself: the native parts that are left out on purpose, stacks of its own. */
const NOISE = /\.vscode-test|bindings file|node:internal|Module\.|^\s*[\]}{']/;

await runMain(async () => {
  const [vsix, ...chosen] = process.argv.slice(2);
  const names = chosen.length > 0 ? chosen : Object.keys(MODES);
  const unknown = names.find((name) => !(name in MODES));
  if (vsix === undefined || unknown !== undefined) {
    throw new Failure(`Not a way to run the suite: ${unknown ?? 'no VSIX'}`, `Name a VSIX, then any of ${Object.keys(MODES)}.`);
  }
  const vscode = await setUpVsCode();
  const browser = await chromium.launch(await setUpBrowser());
  try {
    for (const name of names) {
      const start = performance.now();
      console.log(`\n${name}`);
      const problem = await runMode(name, { vscode, browser, vsix: resolve(vsix) });
      console.log(`  ${seconds(start)}`);
      if (problem !== null) throw new Failure(`${name}: ${problem}`, 'Read the lines above; a test stands in test/extension/suite.');
    }
  } finally {
    await browser.close();
  }
});

/**
 * Runs the whole suite once.
 * @param {string} name of the mode
 * @param {{ vscode: import('./vscode.mjs').VsCode, browser: import('playwright-core').Browser, vsix: string }} tools
 * @returns {Promise<string | null>} what went wrong, null when every test passed
 */
async function runMode(name, { vscode, browser, vsix }) {
  const { settings, suite } = /** @type {Mode} */ (MODES[name]);
  const profile = new Profile();
  profile.configureForTests(settings);
  const extension = await unpackExtension(vscode, profile, vsix);
  const suites = join(profile.folder, 'suite');
  cpSync(join(ROOT, 'out', 'suite', 'extension'), suites, { recursive: true });

  const server = await startServer(vscode, profile, { testDriver: true });
  const context = await browser.newContext();
  const address = addressOfSuite(server.url, { folder: profile.copySamples(), extension, suite: join(suites, suite) });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const tail = [];
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      for (const line of format(...args).split('\n')) {
        const at = line.indexOf(MARK);
        if (at >= 0) console.log(line.slice(at + MARK.length));
        else if (!NOISE.test(line) && tail.push(line) > 20) tail.shift();
      }
    });
    /** @type {Promise<string | null>} */
    const result = new Promise((resolve) => {
      const onExit = (/** @type {number} */ code) => resolve(code === 0 ? null : 'a test failed');
      void page.exposeFunction('codeAutomationExit', onExit).then(() => page.goto(address));
    });
    const ended = server.ended.then(() => 'VS Code ended in the middle of it');
    const problem = await Promise.race([result, ended, sleep(PATIENCE, 'no result came', { ref: false })]);
    if (problem !== null) console.log(['The last other lines of the console:', ...tail].join('\n  '));
    return problem;
  } finally {
    await context.close();
    await server.stop();
  }
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
