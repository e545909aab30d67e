// `npm test`: every check of the project, a line as each begins and ends, and a table at the end. Two run at a time,
// except those in a real VS Code: beside these runs at most one that only computes, and it gives way to them.
//
//   node test/run.mjs              all of them
//   node test/run.mjs unit host    these, after what they need
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './host/paths.mjs';
import { Failure, runMain, seconds } from './host/progress.mjs';
import { canRunServer } from './host/vscode.mjs';

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {string[][]} commands each the arguments of one `node` process, run in turn
 * @property {string[]} [needs] names of checks that must have passed
 * @property {boolean} [verbose] show each line that it prints, not only when it fails
 * @property {boolean} [alone] let nothing else run meanwhile but one that gives way
 * @property {boolean} [givesWay] only computes, waits for nobody and has no clock: runs at the lowest priority beside others
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
  alone: true,
});

/** Tests that start many processes, in a lane of their own. */
const TOOLS = ['cli', 'project', 'fuzz'].map((folder) => `out/test/${folder}/**/*.test.cjs`);
const OTHERS = ['out/test/quality/**', ...TOOLS];

/** @type {Record<string, Check>} */
const CHECKS = {
  types: { title: 'types', commands: ['.', 'src/core', 'src/webview', 'test', 'test/host'].map(tsc), givesWay: true },
  lint: {
    title: 'lint and fence',
    commands: [[tool('eslint', 'bin', 'eslint.js'), '-c', '.eslint.config.mjs', '--max-warnings', '0', '.']],
    givesWay: true,
  },
  format: {
    title: 'format',
    commands: [[tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
    givesWay: true,
  },
  build: { title: 'build', commands: [['esbuild.mjs'], ['esbuild.mjs', '--tests']] },
  unit: {
    title: 'unit, property and fixture tests',
    commands: [mocha('--reporter', 'dot', ...OTHERS.flatMap((files) => ['--ignore', files]), 'out/test/**/*.test.cjs')],
    needs: ['build'],
    note: testCounts,
  },
  tools: {
    title: 'command line, project and fuzz tests',
    commands: [mocha('--reporter', 'dot', ...TOOLS)],
    needs: ['build'],
    note: testCounts,
  },
  quality: {
    title: 'quality floors',
    commands: [mocha('--reporter', 'dot', 'out/test/quality/**/*.test.cjs')],
    needs: ['build'],
    verbose: true,
    note: testCounts,
    absent: () => (existsSync(CORPUS) ? null : 'no ../shared/corpus beside this folder'),
  },
  package: { title: 'package', commands: [['test/host/package.mjs', '--built', VSIX]], needs: ['build'] },
  setup: { title: 'VS Code and browser', commands: [['test/host/set-up.mjs']], verbose: true, absent: needsServer },
  webviews: {
    title: 'webviews by themselves, in a browser',
    commands: [mocha('--timeout', '300000', 'out/suite/browser/*-alone.test.js')],
    needs: ['build', 'setup'],
    note: testCounts,
    absent: needsServer,
  },
  trusted: suite('trusted', 'suite in the extension host, trusted'),
  restricted: suite('restricted', 'suite in Restricted Mode'),
  web: suite('web', 'suite in the web extension host'),
  browser: {
    title: 'browser test',
    commands: [['test/host/browser-test.mjs', VSIX]],
    needs: ['package', 'setup'],
    note: testCounts,
    absent: needsServer,
    alone: true,
  },
};

/**
 * @typedef {object} Outcome
 * @property {string} title
 * @property {'passed' | 'failed' | 'not run'} status
 * @property {string} note
 * @property {string} time
 * @property {string} failures what it said of the tests that failed
 */

/** So much of the failures is told again at the end, of a whole check and of one test of a suite. */
const FAILURE_LINES = 60;
const SUITE_LINES = 8;

const LANES = Math.min(2, availableParallelism());

const begin = performance.now();
/** @type {Map<string, Outcome>} */
const outcomes = new Map();

await runMain(async () => {
  await runAll(withNeeds(process.argv.slice(2)));
  const rows = Object.keys(CHECKS).flatMap((name) => outcomes.get(name) ?? []);
  printTable(rows);
  if (rows.some(({ status }) => status === 'failed')) process.exitCode = 1;
});

/**
 * Starts each check as soon as what it needs is through and a lane is free.
 * @param {string[]} names
 */
async function runAll(names) {
  const waiting = new Set(names);
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  while (waiting.size + running.size > 0) {
    const ready = [...waiting].filter((name) => canStart(/** @type {Check} */ (CHECKS[name]), running));
    // What gives way fills the time beside those that run alone.
    const next = ready.find((name) => !CHECKS[name]?.givesWay) ?? ready[0];
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.delete(next);
    const done = run(/** @type {Check} */ (CHECKS[next])).then((outcome) => {
      outcomes.set(next, outcome);
      running.delete(next);
    });
    running.set(next, done);
  }
}

/**
 * @param {Check} check
 * @param {Map<string, unknown>} running
 */
function canStart({ needs = [], alone = false, givesWay = false }, running) {
  if (!needs.every((need) => outcomes.has(need)) || running.size >= LANES) return false;
  const others = [...running.keys()].map((name) => CHECKS[name]);
  if (alone) return others.every((other) => other?.givesWay);
  return givesWay || !others.some((other) => other?.alone);
}

/**
 * The checks to run, in the order of CHECKS, with what they need.
 * @param {string[]} names all when empty
 */
function withNeeds(names) {
  const wanted = new Set();
  const add = (/** @type {string} */ name) => {
    const check = CHECKS[name];
    if (check === undefined)
      throw new Failure(`No check is called ${name}`, `There are ${Object.keys(CHECKS).join(', ')}.`);
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
async function run({ title, commands, needs = [], verbose = false, givesWay = false, absent, note }) {
  const missing = needs.find((need) => outcomes.get(need)?.status !== 'passed');
  const why = absent?.() ?? (missing === undefined ? null : `${missing} did not pass`);
  if (why !== null) {
    console.log(`not run  ${title}: ${why}`);
    return { title, status: 'not run', note: why, time: '', failures: '' };
  }
  const start = performance.now();
  console.log(`…        ${title}`);
  let output = '';
  let passed = true;
  for (const command of commands) {
    const result = await node(command, verbose, givesWay);
    output += result.output;
    passed &&= result.passed;
  }
  const time = seconds(start);
  if (!passed && !verbose) console.log(`${output.trimEnd()}\n`);
  console.log(`${passed ? 'passed ' : 'FAILED '}  ${title}, ${time}`);
  const failures = passed ? '' : failuresIn(output);
  return { title, status: passed ? 'passed' : 'failed', note: note?.(output) ?? '', time, failures };
}

/**
 * Runs one `node` process to its end.
 * @param {string[]} args
 * @param {boolean} verbose
 * @param {boolean} givesWay
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function node(args, verbose, givesWay) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    if (givesWay && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        output += `${line}\n`;
        if (verbose) console.log(line);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/**
 * The failures first, once more, because the checks that ran after them have pushed them out of sight.
 * @param {Outcome[]} rows
 */
function printTable(rows) {
  const width = Math.max(...rows.map(({ title }) => title.length));
  for (const { title, failures } of rows) if (failures !== '') console.log(`\n${title}:\n${failures}`);
  console.log();
  for (const { title, status, note, time } of rows) {
    console.log(`${title.padEnd(width)}  ${status.padEnd(7)}  ${time.padStart(7)}  ${note}`.trimEnd());
  }
  const count = (/** @type {Outcome['status']} */ status) => rows.filter((row) => row.status === status).length;
  const notRun = count('not run') > 0 ? `, ${count('not run')} not run` : '';
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${notRun}, ${seconds(begin)} in all`);
}

/**
 * What mocha, or test/extension/report.ts, counted.
 * @param {string} output
 */
function testCounts(output) {
  return [...output.matchAll(/\b[1-9]\d* (?:passing|failing|pending|passed|failed|skipped)\b/g)].map(String).join(', ');
}

/**
 * What mocha, or test/extension/report.ts, said of the tests that failed; of another check, the end of what it said.
 * @param {string} output
 */
function failuresIn(output) {
  const lines = output.trimEnd().split('\n');
  const ofMocha = lines.findIndex((line) => /^ {2}\d+ failing$/.test(line));
  if (ofMocha >= 0) return lines.slice(ofMocha, ofMocha + FAILURE_LINES).join('\n');
  const ofSuite = lines.flatMap((line, at) => (line.startsWith('  ✗ ') ? lines.slice(at, at + SUITE_LINES) : []));
  return (ofSuite.length > 0 ? ofSuite.slice(0, FAILURE_LINES) : lines.slice(-SUITE_LINES)).join('\n');
}
