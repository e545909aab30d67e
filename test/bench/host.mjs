import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const OUT = resolve('out/bench');
const WORKER = resolve('dist/worker.js');
const RUNS = 3;
const BLOCK = { must: 16, aim: 8 };
const FIRST = { must: 200 };

/** The parts of the extension host that hold a page, in one module. */
export async function loadHost() {
  mkdirSync(OUT, { recursive: true });
  const outfile = join(OUT, 'cycled.mjs');
  await esbuild.build({
    entryPoints: ['test/bench/cycled.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * A text is read and analysed in a worker, as the extension does it: how long the host is held up at most, and how long after the
 * worker has begun the first posts are there. Of some runs the best, for the machine may be busy with something else.
 */
export async function hostRows({ name, text }) {
  const host = await loadHost();
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await run(host, text));
  const best = (key) => Math.min(...runs.map((one) => one[key]));
  const { posts } = runs[0];
  return [
    {
      name: `longest block of the host, ${name}`,
      value: best('block'),
      unit: 'ms',
      ...BLOCK,
      note: `${posts} posts; all there after ${(best('read') / 1000).toFixed(1)} s, analysed after ${(best('analysed') / 1000).toFixed(1)} s`,
    },
    {
      name: `first posts, ${name}`,
      value: Math.min(...runs.map(({ first, up }) => first - up)),
      unit: 'ms',
      ...FIRST,
      note: `${best('first').toFixed(0)} ms after the text was opened`,
    },
    {
      name: `first posts of the next text, ${name}`,
      value: best('next'),
      unit: 'ms',
      ...FIRST,
      note: 'after it was opened, by workers that have read before',
    },
  ];
}

async function run({ Page, PageView, Readers, workerThreads, TypedText }, text) {
  const at = {};
  const began = performance.now();
  const note = (what) => (at[what] ??= performance.now() - began);
  const start = workerThreads(tellingWorker());
  const readers = new Readers(
    (events) => start({ ...events, message: (answer) => (answer.kind === 'up' ? note('up') : events.message(answer)) }),
    { warn: console.log },
  );
  /** `told` is told when the thread view has taken in what was read. */
  function openPage(told) {
    let view = null;
    const page = new Page(new TypedText(text), {
      createReader: (length) => readers.create(length),
      log: { debug() {}, warn: console.log, error: console.log },
      analyzeOptions: () => ({}),
      corrections: () => Promise.resolve([]),
      changed() {
        if (!page.hasPosts) return;
        view ??= new PageView(page, page.reading, 'page');
        view.update(page.reading);
        view.children(null);
        told(page);
      },
    });
    return page;
  }

  const watch = watchTurns();
  const page = openPage(({ isCurrent }) => {
    note('first');
    if (isCurrent) note('read');
  });
  await page.analysed();
  note('analysed');
  const block = watch();
  const posts = page.reading.discussion.posts.length;
  page.dispose();

  const opened = performance.now();
  // A worker by itself does not keep the process.
  const kept = setInterval(() => undefined, 1000);
  const next = await new Promise((resolve) => {
    const second = openPage(() => {
      resolve(performance.now() - opened);
      second.dispose();
    });
    void second.settled();
  });
  clearInterval(kept);
  readers.dispose();
  await sleep(100);
  return { ...at, block, posts, next };
}

/** The worker as it ships, which also tells when it begins. */
function tellingWorker() {
  const script = join(OUT, 'telling-worker.cjs');
  writeFileSync(
    script,
    `require('node:worker_threads').parentPort.postMessage({ kind: 'up' }); require(${JSON.stringify(WORKER)});`,
  );
  return script;
}

/**
 * Measures from now on; the result ends it and gives the longest turn of the event loop, in milliseconds of this thread's
 * own time where the system tells it: what others do on the machine has no part in it.
 */
function watchTurns() {
  let longest = 0;
  let last = ownTime();
  let timer = setTimeout(function turn() {
    const now = ownTime();
    longest = Math.max(longest, now - last);
    last = now;
    timer = setTimeout(turn, 0);
  }, 0);
  return () => {
    clearTimeout(timer);
    return longest;
  };
}

/** Milliseconds that this thread has run. */
function ownTime() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
