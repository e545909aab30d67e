// Counts in how many texts each English stem occurs and packs the most common into src/core/analysis/models/common-stems.ts:
//
//   node test/eval/pack-common-stems.mjs
//
// Sources (docs/NOTICE.md): the development parts in ../shared/eval whose licences allow models made from them.
import { readFileSync, writeFileSync } from 'node:fs';
import { importBuilt } from './bundle.mjs';

const SETS = '../shared/eval/sets';
const TARGET = 'src/core/analysis/models/common-stems.ts';
const KEPT = 600;

const { Scanner, STEMMERS, stopWordMask, wordAt } = await importBuilt('test/eval/internals.ts', 'internals');
const scanner = new Scanner();
const counts = new Map();
let texts = 0;
for (const text of textsOf()) {
  texts++;
  for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
}

const byWeight = new Map();
for (const [stem, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT)) {
  const weight = Math.round(Math.log(texts / count) + 1);
  byWeight.set(weight, [...(byWeight.get(weight) ?? []), stem]);
}
const rows = [...byWeight].map(([weight, stems]) => `  [${weight}, "${stems.sort().join(' ')}"],`);
writeFileSync(
  TARGET,
  `/**
 * The ${KEPT} most common English stems by weight, the logarithm of how rare they are; made by test/eval/pack-common-stems.mjs,
 * not edited by hand. Counted on ${texts} texts of the sets sent-* (MIT), keypoint (CDLA-Sharing-1.0) and summary-mail
 * (CC BY-SA 4.0), development parts (docs/NOTICE.md).
 */
export const COMMON_STEMS: readonly (readonly [weight: number, stems: string])[] = [
${rows.join('\n')}
];
`,
);
console.log(`${TARGET}: ${KEPT} of ${counts.size} stems, ${texts} texts`);

function* textsOf() {
  for (const name of ['tweets', 'amazon', 'movies', 'nyt', 'so'])
    for (const { text } of rowsOf(`sent-${name}`)) yield text;
  for (const row of rowsOf('keypoint')) for (const { text } of row.arguments) yield text;
  for (const { posts } of rowsOf('summary-mail')) for (const { text } of posts) yield text;
}

function rowsOf(name) {
  const lines = readFileSync(`${SETS}/${name}.dev.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function stemsOf(text) {
  const tokens = scanner.scanText(text);
  const stems = new Set();
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i).toLowerCase();
    if (/^[a-z']{3,}$/.test(word) && !(stopWordMask(tokens.hashes[i]) & 1)) stems.add(STEMMERS.en(word));
  }
  return stems;
}
