// `npm run fuzz`: reads pages that were changed at random until the time is up, and checks what must hold for any text.
//
//   npm run fuzz -- --minutes 10 [--seed 1]      as long as that; the seed gives the same cases again
//   npm run fuzz -- --cases 5000 [--seed 1]      as many as that
//   npm run fuzz -- --minutes 10 --corpus DIR    with pieces of the texts below DIR; ../shared/corpus where it is there
//   npm run fuzz -- --only law                   laws with that in their names
//
// The finds of earlier runs (finds.ts) are tried first. What breaks a law is made small and written to
// out/fuzz/, to become one of them in invented words. Ends with 1 on any find.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import fc from 'fast-check';
import { metered } from './metered.mjs';

const OUT = resolve('out/fuzz');
const BATCH = 500;
const MOST_FINDS = 20;
const SECONDS_BETWEEN = 30;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', default: join('..', 'shared', 'corpus') },
    only: { type: 'string', default: '' },
  },
});
const begin = performance.now();
const deadline = begin + Number(values.minutes ?? (values.cases === undefined ? 1 : 1e6)) * 60_000;
const mostCases = Number(values.cases ?? Infinity);
const firstSeed = Number(values.seed);

mkdirSync(OUT, { recursive: true });
const { FINDS, fuzzedPage, shrink, LAWS } = await bundle('parts', {});
const meteredParts = await bundle('metered', { plugins: [metered], inject: ['test/fuzz/meter.ts'] });
const laws = [...LAWS, workLaw(meteredParts)].filter(({ name }) => name.includes(values.only));
const page = fuzzedPage(existsSync(values.corpus) ? textsBelow(values.corpus) : []);

/** @type {Map<string, string>} what was found, by what was wrong */
const finds = new Map();
let cases = 0;
let characters = 0;
let said = begin;
for (const [, text] of FINDS) for (const law of laws) check(law, text);
for (let batch = 0; cases < mostCases && performance.now() < deadline && finds.size < MOST_FINDS; batch++) {
  const numRuns = Math.min(BATCH, mostCases - cases);
  fc.assert(fc.property(page, tryCase), { seed: firstSeed + batch, numRuns });
  if (performance.now() - said > SECONDS_BETWEEN * 1000) {
    said = performance.now();
    say();
  }
}
say();
if (finds.size > 0) {
  console.log(`\n${finds.size} finds, seed ${values.seed}:`);
  for (const [what, file] of finds) console.log(`  ${what}\n    ${file}`);
  process.exitCode = 1;
}

/** Checks one page; a find is kept and does not stop the others. */
function tryCase(text) {
  cases++;
  characters += text.length;
  const drawn = hashOf(text);
  laws.forEach((law, i) => {
    // So many in ten thousand cases, told by the text alone: another order of cases tries the same.
    if ((drawn + i * 1237) % 10_000 >= law.share * 100) return;
    check(law, text);
  });
}

function check(law, text) {
  const what = broken(law, text);
  if (what !== null && !finds.has(what)) finds.set(what, keep(law, what, text));
}

/** What is wrong, in words that are the same for like finds; null when the law holds. */
function broken(law, text) {
  try {
    law.holds(text);
    return null;
  } catch (error) {
    const [message] = String(error instanceof Error ? error.message : error).split('\n');
    return `${law.name}: ${message.replace(/\d+(?:\.\d+)?/g, 'N').slice(0, 120)}`;
  }
}

function keep(law, what, text) {
  const small = shrink(text, (candidate) => broken(law, candidate) !== null);
  const file = join(OUT, `find-${values.seed}-${finds.size + 1}.txt`);
  writeFileSync(file, small);
  writeFileSync(file.replace(/\.txt$/, '.whole.txt'), text);
  console.log(`FOUND  ${what}\n       ${file}\n       ${JSON.stringify(small)}`);
  return file;
}

function say() {
  const seconds = (performance.now() - begin) / 1000;
  const rate = (cases / seconds).toFixed(0);
  const mean = (characters / Math.max(1, cases)).toFixed(0);
  console.log(
    `${cases} cases in ${seconds.toFixed(0)} s, ${rate} a second, ${mean} characters each; ${finds.size} finds (seed ${firstSeed})`,
  );
}

/** Work grows with the text and no faster: counted in steps on the page repeated to two sizes, so noise has no part in it. */
function workLaw({ read, meter }) {
  const SMALL = 1500;
  const FACTOR = 4;
  const SLACK = 1.6;
  /** So much faster than the text only its square grows. */
  const SQUARE = 3;
  const ROUNDS = 4;
  const stepsOf = (text) => {
    meter.steps = 0;
    read(text);
    return meter.steps;
  };
  return {
    name: 'work is linear in size',
    share: 0.1,
    holds(text) {
      const page = `${text}\n`;
      const small = page.repeat(Math.ceil(SMALL / page.length));
      // What is worked out up to a limit grows until it is reached, such as reading the pages of a file up to twelve times: only
      // what grows on and on is too much.
      let growth = Infinity;
      for (let round = 0, size = small; round < ROUNDS; round++, size = size.repeat(FACTOR)) {
        growth = stepsOf(size.repeat(FACTOR)) / stepsOf(size) / FACTOR;
        if (growth <= SLACK) return;
        if (round > 1 && growth > SQUARE) break;
      }
      throw new Error(`${FACTOR} times the text, ${growth.toFixed(2)} × ${FACTOR} times the steps`);
    },
  };
}

/** Bundles parts.ts as `name`, with all that `options` add. */
async function bundle(name, options) {
  const outfile = join(OUT, `${name}.mjs`);
  await esbuild.build({
    stdin: {
      contents: `export * from './parts.js'; export { meter } from './meter.js';`,
      resolveDir: resolve('test/fuzz'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    alias: { 'entities/decode': './src/core/inputs/no-entity-tables.ts' },
    logLevel: 'warning',
    ...options,
  });
  return import(pathToFileURL(outfile).href);
}

function textsBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.txt'))
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
}

/** FNV-1a. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
