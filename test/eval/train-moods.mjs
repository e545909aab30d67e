// Learns what words and pairs of words add to the lexicon's mood and writes src/core/analysis/models/learned-moods.ts:
//
//   node test/eval/train-moods.mjs [--strongest]
//
// Ridge regression on what the lexicon's score leaves unexplained, solved by conjugate gradients; each set has its own offset and
// slope, so that only differences within a set teach anything. Trained on the sets sent-* (MIT; docs/NOTICE.md), development
// parts. Before writing it prints what five-fold cross-validation over groups reaches, and for each set what the others teach
// about it. The same text always gives the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { importBuilt } from './bundle.mjs';
import { WHO_SOMEONE_IS } from './no-feature-words.mjs';
import { foldOf, macroF1, pearson } from './figures.mjs';
import { solveRidge } from './ridge.mjs';

const SETS = ['tweets', 'amazon', 'movies', 'nyt', 'so'];
const RATED = SETS.slice(0, 4);
const TARGET = 'src/core/analysis/models/learned-moods.ts';
const FOLDS = 5;
/** Texts in which a feature occurs, at least. */
const LEAST_TEXTS = 3;
/** Penalties: words of the lexicon may change more easily than words without a mood may get one. */
const PENALTY = 20;
const LEXICON_PENALTY = 6;
/** How far the answer is followed: less than all the way, since other texts are other. */
const TRUST = 0.75;
/** Mood of a class where there is no rating. */
const CLASS_MOOD = { positive: 0.5, neutral: 0, negative: -0.5 };
const KEPT = 6000;
const STEP = 0.0025;
/** Common words whose mood is worth learning, beside those that turn the mood of others (sentiment/shifters.ts). */
const TELLING = new Set(
  'must might only even just than always another any anyway except instead ever still what why how'.split(' '),
);

const {
  Kind,
  Mark,
  Scanner,
  hashPair,
  kindOf,
  labelOf,
  learnedKey,
  learnedTemper,
  lexiconScore,
  likelyLanguage,
  moodOf,
  shifters,
  stopWordMask,
  wordAt,
} = await importBuilt('test/eval/internals.ts', 'internals');

const scanner = new Scanner();
const turning = shifters('en');
const names = new Map();
/** How often a word stands inside a sentence with a small and with a capital letter, and where it has a mood already. */
const smalls = new Map();
const capitals = new Map();
const moody = new Set();

const texts = SETS.flatMap((set) => rowsOf(set).map((row) => ({ set, ...row })));
for (const text of texts) look(text);
for (const text of texts) read(text);

report();
const everything = train(texts);
write(everything);

function rowsOf(set) {
  const lines = readFileSync(`../shared/eval/sets/sent-${set}.dev.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { group, text, label, mean } = JSON.parse(line);
    return { text, label, fold: foldOf(group, FOLDS), goal: mean === undefined ? CLASS_MOOD[label] : mean / 4 };
  });
}

/** First look: the names of hashes, and who is written with a capital. The reviews of `amazon` have no capitals. */
function look({ set, text }) {
  const tokens = scanner.scanText(text);
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i).toLowerCase();
    const mark = tokens.marks[i];
    names.set(tokens.hashes[i], word);
    if (set === 'amazon' || mark & (Mark.First | Mark.Shout | Mark.AfterBreak | Mark.Name | Mark.Code)) continue;
    const count = mark & Mark.Capital ? capitals : smalls;
    count.set(tokens.hashes[i], (count.get(tokens.hashes[i]) ?? 0) + 1);
  }
}

/** Second look: features by the program's own reading, with a learned mood of 1 for each. */
function read(text) {
  const tokens = scanner.scanText(text.text);
  text.kind = kindOf(tokens);
  const every = {
    ofWord: (hash) => (mayLearn(hash) && isTelling(hash) ? hash || 1 : 0),
    ofPair: (pair) => (pairs.has(pair) ? pair || 1 : 0),
  };
  const pairs = new Set();
  for (let i = 1; i < tokens.count; i++) {
    const [first, second] = [tokens.hashes[i - 1], tokens.hashes[i]];
    if (mayLearn(first) && mayLearn(second)) pairs.add(hashPair(first, second));
  }
  const isEnglish = likelyLanguage(tokens) === 'en';
  const mood = isEnglish ? moodOf(tokens, 'en', text.kind === Kind.Technical, every) : null;
  text.plain = isEnglish ? lexiconScore(mood.sum, tokens.sentences.length) : 0;
  text.features = new Map();
  if (!isEnglish) return;
  for (const word of mood.words.subarray(0, mood.felt)) moody.add(learnedKey(tokens.hashes[word]));
  const temper = learnedTemper(tokens);
  for (let n = 0; n < mood.known; n++) {
    const word = mood.at[n];
    const hash = mood.learned[n];
    if (mood.isPair[n]) names.set(hash, `${names.get(tokens.hashes[word - 1])} ${names.get(tokens.hashes[word])}`);
    const key = learnedKey(hash);
    text.features.set(key, (text.features.get(key) ?? 0) + mood.factors[n] * temper);
  }
}

/** Names, and words for who someone is, teach nothing; neither does what was never seen with a small letter. */
function mayLearn(hash) {
  const small = smalls.get(hash) ?? 0;
  if (WHO_SOMEONE_IS.has(names.get(hash))) return false;
  return isSign(hash) || (small > 0 && (capitals.get(hash) ?? 0) <= small / 2);
}

function isSign(hash) {
  return !/[\p{L}\d]/u.test(names.get(hash));
}

function isTelling(hash) {
  return (stopWordMask(hash) & 1) === 0 || turning.get(hash) !== 0 || TELLING.has(names.get(hash));
}

function train(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].filter((key) => counts.get(key) >= LEAST_TEXTS).sort((a, b) => a - b);
  const columns = new Map(keys.map((key, column) => [key, column]));
  const penalties = keys.map((key) => (moody.has(key) ? LEXICON_PENALTY : PENALTY));
  const sets = SETS.filter((set) => examples.some((example) => example.set === set));
  sets.forEach(() => penalties.push(1e-3, 1e-3));
  const rows = examples.map(({ set, features, plain }) => {
    const row = [];
    for (const [key, value] of features) if (columns.has(key)) row.push([columns.get(key), value]);
    const own = keys.length + 2 * sets.indexOf(set);
    row.push([own, 1], [own + 1, plain]);
    return row;
  });
  const answer = solveRidge(
    rows,
    examples.map(({ goal }) => goal),
    penalties,
  );
  return packable(keys, answer);
}

/** The strongest features in whole steps. */
function packable(keys, answer) {
  const steps = keys.map((key, column) => [key, Math.round((answer[column] * TRUST) / STEP)]);
  const strong = steps.filter(([, step]) => step !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
  return new Map(strong.slice(0, KEPT).map(([key, step]) => [key, Math.max(-127, Math.min(127, step))]));
}

function scoreBy(model, { plain, features }) {
  let score = plain;
  for (const [key, value] of features) score += (model.get(key) ?? 0) * STEP * value;
  return Math.max(-1, Math.min(1, score));
}

function report() {
  const cross = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(texts.filter((text) => text.fold !== fold));
    for (const text of texts) if (text.fold === fold) cross.set(text, scoreBy(model, text));
  }
  const table = SETS.map((set) => {
    const own = texts.filter((text) => text.set === set);
    const others = train(texts.filter((text) => text.set !== set));
    const scores = {
      lexicon: own.map(({ plain }) => plain),
      'set left out': own.map((text) => scoreBy(others, text)),
      'cross-validated': own.map((text) => cross.get(text)),
    };
    const figure = (all) =>
      RATED.includes(set)
        ? pearson(
            all,
            own.map(({ goal }) => goal),
          )
        : macroF1(
            own.map(({ label }) => label),
            all.map((score, n) => labelOf(score, own[n].kind)),
          );
    const figures = Object.entries(scores).map(([name, all]) => [name, Number(figure(all).toFixed(4))]);
    return { set, measure: RATED.includes(set) ? 'r' : 'macroF1', ...Object.fromEntries(figures) };
  });
  console.table(table);
}

function write(model) {
  const bytes = [];
  let last = 0;
  for (const [key, step] of [...model].sort((a, b) => a[0] - b[0])) {
    const distance = key - last;
    last = key;
    if (distance >= 1 << 14) bytes.push(0x80 | (distance >> 14));
    if (distance >= 1 << 7) bytes.push(0x80 | ((distance >> 7) & 0x7f));
    bytes.push(distance & 0x7f, step & 0xff);
  }
  const packed = Buffer.from(bytes).toString('base64').replace(/=+$/, '');
  const file = `/**
 * What ${model.size} English words and pairs of words add to the mood of the lexicon; made by test/eval/train-moods.mjs, not edited
 * by hand. In base64: keys (24 bits of a hash) in order, each as its distance from the one before in groups of seven bits, then
 * its weight in steps of \`LEARNED_STEP\` as a signed byte.
 *
 * Trained on the development parts of sent-tweets, -amazon, -movies, -nyt (C.J. Hutto, MIT) and -so (Senti4SD, MIT; its text is
 * Stack Overflow's, CC BY-SA). docs/NOTICE.md; figures in docs/analysis.md.
 */
export const LEARNED_STEP = ${STEP};
export const LEARNED_MOODS =
  '${packed}';
`;
  writeFileSync(TARGET, file);
  console.log(`${TARGET}: ${model.size} features, ${file.length} bytes, ${gzipSync(file).length} gzipped`);
  if (process.argv.includes('--strongest')) showStrongest(model);
}

function showStrongest(model) {
  const byKey = new Map([...names].map(([hash, name]) => [learnedKey(hash), name]));
  const list = [...model].sort((a, b) => b[1] - a[1]).map(([key, step]) => `${byKey.get(key)} ${step}`);
  console.log(list.slice(0, 300).join(', '));
  console.log(list.slice(-300).join(', '));
}
