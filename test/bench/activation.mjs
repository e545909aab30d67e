import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './measure.mjs';

const EXTENSION = join('dist', 'extension.js');
const STARTS = 20;
const ACTIVATION = { must: 15, aim: 6 };

/** Loading and `activate()` of the built extension, each time in a fresh process, less what loading an empty module takes. */
export async function activationRows() {
  if (!existsSync(EXTENSION)) throw new Error(`${EXTENSION} is not there; run npm run build first`);
  const starts = Array.from({ length: STARTS }, start);
  const empty = median(starts.map((times) => times.empty));
  const load = median(starts.map((times) => times.load));
  const activate = median(starts.map((times) => times.activate));
  const value = load + activate - empty;
  const note = `load ${load.toFixed(1)}, activate ${activate.toFixed(1)}, empty module ${empty.toFixed(1)} ms`;
  return [{ name: 'activation', value, unit: 'ms', ...ACTIVATION, note }];
}

function start() {
  const script = join('test', 'bench', 'activate.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, EXTENSION], { encoding: 'utf8' }));
}
