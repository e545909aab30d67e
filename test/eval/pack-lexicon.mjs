// Packs the English mood lexicon into src/core/analysis/models/english-lexicon.ts:
//
//   node test/eval/pack-lexicon.mjs
//
// Sources (docs/NOTICE.md): VADER's lexicon as the package vader-sentiment ships it, and words of our own that it lacks (own-moods.mjs).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OWN_MOODS } from './own-moods.mjs';

const require = createRequire(import.meta.url);
const TARGET = 'src/core/analysis/models/english-lexicon.ts';
/** Signs of strength in order, the first for -STRONGEST, the last for +STRONGEST: steps of 0.15. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{';
const STRONGEST = 3.75;
/** Who someone is, and who they pray to, is no mood (test/core/analysis/sentiment/fairness.test.ts). */
const NO_MOOD = new Set(
  `christ christian christians jesus jewish muslim islam god gods goddess heaven heavens immigrant immigrants native lesbian
   gay gays lesbians homosexual heterosexual transgender black white brown woman women man men girl girls boy boys lady
   ladies old elderly disabled disability disabilities poor homeless refugee refugees foreign foreigner foreigners
   straight blind deaf like likes liked amazon number`.split(/\s+/),
);
// `like` is a verb as often as not; it stands in the rules (sentiment/shifters.ts), not here.

const words = new Map();
const vader = readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8');
for (const line of vader.split('\n')) {
  const [word, mean] = line.split('\t');
  if (word && /^[a-z][a-z']*$/.test(word)) words.set(word, Number(mean));
}
const own = new Set();
for (const [strength, row] of OWN_MOODS) {
  for (const word of row.split(/\s+/)) {
    if (words.has(word)) continue;
    words.set(word, strength);
    own.add(word);
  }
}
for (const word of NO_MOOD) words.delete(word);

let packed = '';
let last = '';
for (const word of [...words.keys()].sort()) {
  let shared = 0;
  while (shared < 9 && shared < last.length && word[shared] === last[shared]) shared++;
  const step = Math.round(((clamped(words.get(word)) + STRONGEST) / (2 * STRONGEST)) * (SIGNS.length - 1));
  if (step * 2 === SIGNS.length - 1) continue; // no mood at all
  packed += shared + word.slice(shared) + SIGNS[step];
  last = word;
}

writeFileSync(
  TARGET,
  `/**
 * ${words.size} English words with their mood; made by test/eval/pack-lexicon.mjs, not edited by hand. In order, each one is:
 * how many letters it shares with the word before, its other letters, and its strength as one of the signs
 * of \`STRENGTHS\`, the first for -${STRONGEST}, the last for ${STRONGEST}.
 *
 * From VADER's lexicon, © 2016 C.J. Hutto, MIT (docs/NOTICE.md), and ${own.size} words of our own (test/eval/own-moods.mjs).
 */
export const STRONGEST = ${STRONGEST};
export const STRENGTHS = '${SIGNS}';
export const ENGLISH_LEXICON =
  '${packed.replaceAll("'", "\\'")}';
`,
);
console.log(`${TARGET}: ${words.size} words, ${packed.length} characters`);

function clamped(strength) {
  return Math.max(-STRONGEST, Math.min(STRONGEST, strength));
}
