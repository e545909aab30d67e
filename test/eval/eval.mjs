// Scores the analysis on the evaluation sets and prints the figures beside the baselines:
//
//   npm run eval                     every set
//   npm run eval -- sent-nyt keyp    only sets whose names begin so
//   npm run eval -- --json           one line of JSON a set, for test/quality
//
// The sets lie in ../shared/eval beside this checkout; predictions go to out/eval.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BASELINES } from './baselines.mjs';
import { OUT, importBuilt } from './bundle.mjs';
import { predictorFor } from './predictors.mjs';

const EVAL = resolve('../shared/eval');
const PART = 'dev';

if (!existsSync(join(EVAL, 'sets'))) {
  console.error(`No evaluation sets: ${EVAL} is absent, so nothing was measured.`);
  process.exit(1);
}

const core = await importBuilt('src/core/index.ts', 'core');
const only = process.argv.slice(2).filter((argument) => argument !== '--json');
const rows = [];
for (const file of readdirSync(join(EVAL, 'sets')).sort()) {
  const name = file.replace(`.${PART}.jsonl`, '');
  if (name === file || (only.length > 0 && !only.some((start) => name.startsWith(start)))) continue;
  const set = readFileSync(join(EVAL, 'sets', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const begin = performance.now();
  const lines = predictorFor(name)(set, core);
  const seconds = (performance.now() - begin) / 1000;
  writeFileSync(join(OUT, file), lines.map((line) => JSON.stringify(line) + '\n').join(''));
  rows.push({ name, seconds, figures: score(file) });
}
if (process.argv.includes('--json'))
  for (const { name, figures } of rows) console.log(JSON.stringify({ name, figures }));
else print(rows);

function score(file) {
  const args = [join(EVAL, 'score.mjs'), '--set', join(EVAL, 'sets', file), '--pred', join(OUT, file)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** One line a set and measure: what it was, what rules and libraries reach, what must be and may be reached. */
function print(results) {
  const table = results.flatMap(({ name, seconds, figures }) =>
    Object.entries(BASELINES[name]).map(([measure, baseline]) => ({
      set: name,
      measure,
      here: figures[measure],
      ...baseline,
      seconds: Number(seconds.toFixed(2)),
      missing: figures.missing,
    })),
  );
  console.table(table);
  if (results.some(({ name }) => /^(?:sent-|reply-chat)/.test(name))) {
    console.log('sent-* and reply-chat were trained on too; npm run train prints what cross-validation reaches.');
  }
}
