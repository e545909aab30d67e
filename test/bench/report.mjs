import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {number} [must] the worst that is allowed
 * @property {number} [aim]
 * @property {boolean} [rising] more is better
 * @property {string} note
 */

const RESULTS = join('test', 'bench', 'results.json');
/** Noise that says nothing. */
const TOLERANCE = 1.25;

export function printTable(/** @type {Row[]} */ rows) {
  const cells = rows.map((row) => [
    row.name,
    `${short(row.value)} ${row.unit}`,
    target(row, row.must),
    target(row, row.aim),
    verdict(row),
    row.note,
  ]);
  const table = [['', 'measured', 'must', 'aim', '', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  console.log();
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  console.log();
}

/** A line for each figure that is worse than the one recorded last by more than noise. */
export function slower(/** @type {Row[]} */ rows) {
  const { figures } = recorded();
  return rows.flatMap(({ name, value, rising, unit }) => {
    const before = figures[name];
    if (before === undefined) return [];
    const worse = rising ? before / value : value / before;
    return worse > TOLERANCE ? [`WORSE  ${name}: ${short(value)} ${unit}, recorded ${short(before)}`] : [];
  });
}

/** Writes the figures; those not measured this time stay. */
export function record(/** @type {Row[]} */ rows) {
  const figures = { ...recorded().figures };
  for (const { name, value } of rows) figures[name] = Number(short(value));
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores`;
  writeFileSync(RESULTS, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
}

function recorded() {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { figures: {} };
}

function target({ rising }, value) {
  return value === undefined ? '–' : `${rising ? '≥' : '≤'} ${value}`;
}

function verdict({ value, must, rising }) {
  if (must === undefined) return '';
  return (rising ? value >= must : value <= must) ? 'pass' : 'FAIL';
}

function short(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
