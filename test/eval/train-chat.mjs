// Learns the weights by which chat messages are linked and writes src/core/analysis/models/chat-weights.ts:
//
//   node test/eval/train-chat.mjs
//
// A log-linear choice among the messages before and "opens a conversation", by stochastic gradient ascent with AdaGrad steps.
// Trained on reply-chat (CC BY 4.0), development part; before writing, it prints what five-fold cross-validation over logs reaches.
import { readFileSync, writeFileSync } from 'node:fs';
import { importBuilt } from './bundle.mjs';

const SET = '../shared/eval/sets/reply-chat.dev.jsonl';
const TARGET = 'src/core/analysis/models/chat-weights.ts';
const REACH = 60;
const ROUNDS = 12;
const STEP = 0.05;
const DECAY = 1e-4;
const FOLDS = 5;

const { OPENING_FEATURES, PAIR_FEATURES, openingFeatures, pairFeatures, readMessages } = await importBuilt(
  'test/eval/internals.ts',
  'internals',
);
const logs = readFileSync(SET, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { posts } = JSON.parse(line);
    const gold = posts.map(({ parents }) => parents);
    return { gold, messages: readMessages(posts.map((post) => ({ ...post, date: post.time }))) };
  });

let right = 0;
let asked = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(logs.filter((_, k) => k % FOLDS !== fold));
  for (const log of logs.filter((_, k) => k % FOLDS === fold)) {
    walk(log, model, (i, { parent }) => {
      asked++;
      if (log.gold[i].includes(parent ?? i)) right++;
    });
  }
}
console.log(`reply-chat, ${FOLDS}-fold cross-validation: ${(right / asked).toFixed(4)} of ${asked}`);
write(train(logs));

function train(examples) {
  const model = { pair: PAIR_FEATURES.map(() => 0), opening: OPENING_FEATURES.map(() => 0) };
  const seen = { pair: PAIR_FEATURES.map(() => 1e-6), opening: OPENING_FEATURES.map(() => 1e-6) };
  for (let round = 0; round < ROUNDS; round++) {
    for (const log of examples) walk(log, model, (i, choice) => learn(model, seen, log.gold[i], i, choice), true);
  }
  return model;
}

/** Goes through a log in order and calls `visit` for the annotated messages; in training, history follows the marks. */
function walk({ gold, messages }, model, visit, training = false) {
  const parents = [];
  const lastBy = new Map();
  const history = { messages, parents, lastBy };
  for (let i = 0; i < messages.length; i++) {
    const choice = choose(history, i, model);
    if (gold[i]) visit(i, choice);
    const marked = gold[i] && !gold[i].includes(i) ? Math.max(...gold[i]) : null;
    parents.push(training && marked !== null && marked >= 0 ? marked : choice.parent);
    if (messages[i].author !== null) lastBy.set(messages[i].author, i);
  }
}

function choose(history, i, model) {
  const options = [{ parent: null, features: openingFeatures(history, i), weights: 'opening' }];
  for (let j = Math.max(0, i - REACH); j < i; j++) {
    options.push({ parent: j, features: pairFeatures(history, i, j), weights: 'pair' });
  }
  let best = options[0];
  for (const option of options) {
    option.score = option.features.reduce((sum, value, k) => sum + value * model[option.weights][k], 0);
    if (option.score > best.score) best = option;
  }
  return { parent: i === 0 ? null : best.parent, options };
}

/** One step towards the marked parents: their share of the probability among themselves, minus everybody's share. */
function learn(model, seen, marks, i, { options }) {
  const isRight = ({ parent }) => marks.includes(parent ?? i);
  if (!options.some(isRight)) return;
  const most = Math.max(...options.map(({ score }) => score));
  let all = 0;
  let rightful = 0;
  for (const option of options) {
    option.power = Math.exp(option.score - most);
    all += option.power;
    if (isRight(option)) rightful += option.power;
  }
  const change = { pair: model.pair.map(() => 0), opening: model.opening.map(() => 0) };
  for (const option of options) {
    const pull = (isRight(option) ? option.power / rightful : 0) - option.power / all;
    option.features.forEach((value, k) => (change[option.weights][k] += pull * value));
  }
  for (const part of ['pair', 'opening']) {
    change[part].forEach((slope, k) => {
      const step = slope - DECAY * model[part][k];
      seen[part][k] += step * step;
      model[part][k] += (STEP * step) / Math.sqrt(seen[part][k]);
    });
  }
}

function write(model) {
  const row = (names, weights) => names.map((name, k) => `  ${name}: ${Number(weights[k].toFixed(2))},`).join('\n');
  writeFileSync(
    TARGET,
    `import type { OpeningWeights, PairWeights } from '../reply-to/features.js';

/**
 * Weights for linking chat messages; made by test/eval/train-chat.mjs, not edited by hand.
 * Trained on reply-chat, development part: the #ubuntu logs of irc-disentanglement, CC BY 4.0 (docs/NOTICE.md).
 */
export const CHAT_PAIR: PairWeights = {
${row(PAIR_FEATURES, model.pair)}
};

export const CHAT_OPENING: OpeningWeights = {
${row(OPENING_FEATURES, model.opening)}
};
`,
  );
  console.log(`wrote ${TARGET}`);
}
