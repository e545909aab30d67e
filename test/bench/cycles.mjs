// `npm run cycles`: opens, analyses, edits and closes a text so often, as the extension does it, and tells the memory that is
// still held: by the host, and by the worker that short texts share. Long texts get a worker of their own, which ends with them.
//
//   npm run cycles                 500 times
//   npm run cycles -- --times 50   as often as that
//
// Ends with 1 when what is held grows: from the first hundredth of the way (when all is warm) to the end by more than a tenth.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadHost } from './host.mjs';

const OUT = resolve('out/bench');
const WORKER = resolve('dist/worker.js');
/** Posts of a text; one text in ten is long. */
const POSTS = 200;
const LONG = 3000;
const LONG_EVERY = 10;
const LOOKS = 10;
const MOST_GROWTH = 1.1;

const { values } = parseArgs({ options: { times: { type: 'string', default: '500' } } });
const times = Number(values.times);

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');
const { Page, Readers, workerThreads, TypedText } = await loadHost();

/** The worker as it ships, which also tells its memory when asked. */
const telling = join(OUT, 'telling-worker.cjs');
writeFileSync(
  telling,
  `require('node:v8').setFlagsFromString('--expose-gc');
   const gc = require('node:vm').runInNewContext('gc');
   require(${JSON.stringify(WORKER)});
   const { parentPort } = require('node:worker_threads');
   parentPort.on('message', ({ kind, request }) => {
     if (kind !== 'heap') return;
     gc();
     parentPort.postMessage({ kind: 'heap', request, used: process.memoryUsage().heapUsed });
   });`,
);
const start = workerThreads(telling);
/** Asks the worker that short texts share, which is the first to start. */
let askHeap = null;
let answerHeap = null;
const readers = new Readers(
  (events) => {
    const port = start({
      ...events,
      message: (answer) => (answer.kind === 'heap' ? answerHeap?.(answer.used) : events.message(answer)),
    });
    askHeap ??= () => port.post({ kind: 'heap', request: -1 });
    return port;
  },
  { warn: console.log },
);

// Workers do not keep a process alive.
const alive = setInterval(() => undefined, 1000);
const rows = [];
const began = performance.now();
for (let i = 1; i <= times; i++) {
  await cycle(i);
  const isWarm = i === Math.max(LONG_EVERY * 2, Math.ceil(times / 100));
  if (isWarm || i % Math.ceil(times / LOOKS) === 0) rows.push(await look(i));
}
readers.dispose();
clearInterval(alive);
console.table(rows);
const [first, last] = [rows[0], rows.at(-1)];
console.log(`${times} cycles in ${((performance.now() - began) / 1000).toFixed(0)} s`);
for (const who of ['host', 'worker']) {
  const growth = last[who] / first[who];
  console.log(`${who}: ${first[who]} MB after ${first.cycles}, ${last[who]} MB after ${last.cycles}`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
}

/** A text is opened, analysed, typed into, read again and closed. */
async function cycle(i) {
  const source = new TypedText(textOf(i, i % LONG_EVERY === 0 ? LONG : POSTS));
  const page = new Page(source, {
    createReader: (length) => readers.create(length),
    log: { debug() {}, warn: console.log, error: console.log },
    analyzeOptions: () => ({}),
    corrections: () => Promise.resolve([]),
    changed() {},
  });
  await page.analysed();
  page.edit(source.replace(0, 0, 'One line more.\n'));
  await page.analysed();
  if (!page.reading?.analysis) throw new Error(`cycle ${i} has read nothing`);
  page.dispose();
}

async function look(cycles) {
  const worker = await new Promise((resolve) => {
    answerHeap = resolve;
    askHeap();
  });
  // What a worker that was ended held goes some turns later.
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc();
  }
  const megabytes = (bytes) => Number((bytes / 1e6).toFixed(2));
  return { cycles, host: megabytes(process.memoryUsage().heapUsed), worker: megabytes(worker) };
}

/** Each cycle's text has other words, so that nothing is known already. */
function textOf(cycle, posts) {
  const parts = Array.from({ length: posts }, (_, i) => {
    const date = `May ${1 + (i % 28)}, 2017 at ${1 + (i % 11)}:${10 + (i % 50)} pm`;
    return `Keeper ${cycle}x${i}\n${date}\n\nHive ${cycle * 31 + i} stands on a balcony, and I like how bees ${i} come home to it.\n`;
  });
  return `Bees in town ${cycle}\n\n${posts} Responses\n\n${parts.join('\n')}`;
}
