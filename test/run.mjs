// `npm test`: every check of the project, one line each while it runs and a table at the end.
//
//   node test/run.mjs              all of them
//   node test/run.mjs unit host    these, after what they need
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './host/paths.mjs';
import { seconds } from './host/progress.mjs';
import { canRunServer } from './host/vscode.mjs';

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {string[][]} commands each the arguments of one `node` process, run in turn
 * @property {string[]} [needs] names of checks that must have passed
 * @property {boolean} [live] show what it prints while it runs, not only when it fails
 * @property {(output: string) => string} [note] the figures to show beside the result
 * @property {() => string | null} [absent] why it cannot be run here, null when it can
 */

const VSIX = 'out/discussion-lens.vsix';
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const NO_SERVER = 'VS Code is set up here on Linux only; use npm run test:desktop';

const tool = (/** @type {string[]} */ ...path) => join('node_modules', ...path);
const tsc = (/** @type {string} */ project) => [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', project];
const mocha = (/** @type {string[]} */ ...args) => [
  tool('mocha', 'bin', 'mocha.js'),
  '--ui',
  'tdd',
  '--timeout',
  '60000',
  ...args,
];
const needsServer = () => (canRunServer ? null : NO_SERVER);

/** @type {(mode: string, title: string) => Check} */
const suite = (mode, title) => ({
  title,
  commands: [['test/host/suite.mjs', VSIX, mode]],
  needs: ['package', 'setup'],
  note: testCounts,
  absent: needsServer,
});

/** @type {Record<string, Check>} */
const CHECKS = {
  types: { title: 'types', commands: ['.', 'src/core', 'src/webview', 'test', 'test/host'].map(tsc) },
  lint: {
    title: 'lint and fence',
    commands: [[tool('eslint', 'bin', 'eslint.js'), '-c', '.eslint.config.mjs', '--max-warnings', '0', '.']],
  },
  format: {
    title: 'format',
    commands: [[tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  },
  build: { title: 'build', commands: [['esbuild.mjs'], ['esbuild.mjs', '--tests']] },
  unit: {
    title: 'unit, property and fixture tests',
    commands: [mocha('--reporter', 'dot', '--ignore', 'out/test/quality/**', 'out/test/**/*.test.cjs')],
    needs: ['build'],
    note: testCounts,
  },
  quality: {
    title: 'quality floors',
    commands: [mocha('--reporter', 'dot', 'out/test/quality/**/*.test.cjs')],
    needs: ['build'],
    live: true,
    note: testCounts,
    absent: () => (existsSync(CORPUS) ? null : 'no ../shared/corpus beside this folder'),
  },
  package: { title: 'package', commands: [['test/host/package.mjs', '--built', VSIX]], needs: ['build'] },
  setup: { title: 'VS Code and browser', commands: [['test/host/set-up.mjs']], live: true, absent: needsServer },
  trusted: suite('trusted', 'suite in the extension host, trusted'),
  restricted: suite('restricted', 'suite in Restricted Mode'),
  web: suite('web', 'suite in the web extension host'),
  browser: {
    title: 'browser test',
    commands: [['test/host/browser-test.mjs', VSIX]],
    needs: ['package', 'setup'],
    note: testCounts,
    absent: needsServer,
  },
};

/** @typedef {{ title: string, status: 'passed' | 'failed' | 'not run', note: string, time: string }} Outcome */

const chosen = withNeeds(process.argv.slice(2));
/** @type {Map<string, Outcome>} */
const outcomes = new Map();
for (const name of chosen) outcomes.set(name, await run(/** @type {Check} */ (CHECKS[name])));
printTable([...outcomes.values()]);
process.exitCode = [...outcomes.values()].some(({ status }) => status === 'failed') ? 1 : 0;

/**
 * The checks to run, in the order of CHECKS, with what they need.
 * @param {string[]} names all when empty
 */
function withNeeds(names) {
  const wanted = new Set();
  const add = (/** @type {string} */ name) => {
    const check = CHECKS[name];
    if (check === undefined) throw new Error(`No check is called ${name}; there are ${Object.keys(CHECKS).join(', ')}`);
    for (const need of check.needs ?? []) add(need);
    wanted.add(name);
  };
  for (const name of names.length > 0 ? names : Object.keys(CHECKS)) add(name);
  return Object.keys(CHECKS).filter((name) => wanted.has(name));
}

/**
 * @param {Check} check
 * @returns {Promise<Outcome>}
 */
async function run({ title, commands, needs = [], live = false, absent, note }) {
  const missing = needs.find((need) => outcomes.get(need)?.status !== 'passed');
  const why = absent?.() ?? (missing === undefined ? null : `${missing} did not pass`);
  if (why !== null) {
    console.log(`${title}: not run, ${why}`);
    return { title, status: 'not run', note: why, time: '' };
  }
  const start = performance.now();
  process.stdout.write(`${title} …${live ? '\n' : ' '}`);
  let output = '';
  let passed = true;
  for (const command of commands) {
    const result = await node(command, live);
    output += result.output;
    passed &&= result.passed;
  }
  const time = seconds(start);
  console.log(`${live ? `${title}: ` : ''}${passed ? 'passed' : 'FAILED'}, ${time}`);
  if (!passed && !live) console.log(output);
  return { title, status: passed ? 'passed' : 'failed', note: note?.(output) ?? '', time };
}

/**
 * Runs one `node` process to its end.
 * @param {string[]} args
 * @param {boolean} live
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function node(args, live) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/** @param {Outcome[]} rows */
function printTable(rows) {
  const width = Math.max(...rows.map(({ title }) => title.length));
  console.log();
  for (const { title, status, note, time } of rows) {
    console.log(`${title.padEnd(width)}  ${status.padEnd(7)}  ${time.padStart(7)}  ${note}`.trimEnd());
  }
  const count = (/** @type {Outcome['status']} */ status) => rows.filter((row) => row.status === status).length;
  const notRun = count('not run') > 0 ? `, ${count('not run')} not run` : '';
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${notRun}, ${seconds(0)} in all`);
}

/**
 * What mocha, or test/extension/report.ts, counted.
 * @param {string} output
 */
function testCounts(output) {
  return [...output.matchAll(/\b[1-9]\d* (?:passing|failing|pending|passed|failed|skipped)\b/g)].map(String).join(', ');
}
