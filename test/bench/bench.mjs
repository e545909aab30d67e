// `npm run bench`: how fast the reader is, beside a reference measured in the same run. Machines are noisy, so a figure is
// a ratio to its reference wherever there is one; the targets are those of the project's page on speed.
//
//   npm run bench              inputs of 1 and 5 million characters, a few minutes at most
//   npm run bench -- --full    20 million, too, and 10 million to type in
//
// Prints a table, names what became slower than the figures recorded last, and records these in test/bench/results.json.
import { activationRows } from './activation.mjs';
import { analysisRows, editRow, heapRow, structureRows, textsRow } from './reading.mjs';
import { loadCore } from './core.mjs';
import { growthRow } from './growth.mjs';
import { hostRows } from './host.mjs';
import { longThreads, manyCharacters, readPages } from './inputs.mjs';
import { printTable, record, slower } from './report.mjs';
import { sentimentRows } from './sentiment.mjs';
import { sizeRows } from './sizes.mjs';

const MILLION = 1e6;
/** Milliseconds for one typed character. */
const EDITS = { million: { must: 0.5, aim: 0.1 }, tenMillion: { must: 1, aim: 0.3 } };
const THREADS = 10;
const THREAD = 0.2 * MILLION;
const full = process.argv.includes('--full');
const sizes = full ? [MILLION, 5 * MILLION, 20 * MILLION] : [MILLION, 5 * MILLION];

const core = await loadCore();
const pages = readPages(core);
const inputs = sizes.map((size) => ({ name: `${size / MILLION} M`, text: longThreads(core, pages, 1, size)[0] }));

// What is measured in processes of its own, and in bytes, comes first: nothing there warms up.
const rows = [...sizeRows(), ...(await activationRows())];
rows.push(...sentimentRows(core, pages));
rows.push(textsRow(core, `${pages.length} pages`, pages));
const threads = longThreads(core, pages, THREADS, THREAD);
const threadsName = `${THREADS} threads of ${THREAD / MILLION} M`;
rows.push(textsRow(core, threadsName, threads));
rows.push(textsRow(core, 'all pages in a file of 1 M', [manyCharacters(pages, MILLION)]));
rows.push(...structureRows(core, inputs));
rows.push(growthRow(core));
rows.push(...analysisRows(core, inputs[full ? 1 : 0]));
rows.push(await heapRow(core, `${pages.length} pages`, pages));
rows.push(await heapRow(core, threadsName, threads));
rows.push(await heapRow(core, inputs[0].name, [inputs[0].text]));
rows.push(editRow(core, inputs[0], EDITS.million));
if (full) {
  const text = longThreads(core, pages, 1, 10 * MILLION)[0];
  rows.push(editRow(core, { name: '10 M', text }, EDITS.tenMillion));
}
rows.push(...(await hostRows(inputs[inputs.length - 1])));

printTable(rows);
for (const line of slower(rows)) console.log(line);
record(rows);
