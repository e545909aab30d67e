import { CHAT_OPENING, CHAT_PAIR } from '../models/chat-weights.js';
import {
  OPENING_FEATURES,
  PAIR_FEATURES,
  openingFeatures,
  pairFeatures,
  type History,
  type OpeningWeights,
  type PairWeights,
} from './features.js';
import { readMessages, type Message } from './message.js';

/** A message as far as finding its parent needs it. */
export interface ReplyPost {
  readonly author: string | null;
  /** ISO 8601, Unix seconds, "HH:MM", or null. */
  readonly date: string | number | null;
  readonly text: string;
  /** Text of others that the message quotes; not part of `text`. */
  readonly quotes?: readonly { readonly author: string | null; readonly text: string }[];
}

/** Who answers whom; both lists run parallel to the posts. */
export interface ReplyTargets {
  /** Index of the earlier post that each one answers; null opens a conversation. */
  readonly parents: readonly (number | null)[];
  /** Probability, 0…1, that the entry of `parents` (null included) is right. */
  readonly confidence: readonly number[];
}

/** How people talk in a place: what a good parent looks like there. */
export interface Manner {
  readonly pair: readonly number[];
  /** Null where everything hangs below the first post. */
  readonly opening: readonly number[] | null;
  /** How many messages back an answer may lie; the first post always counts where there is no opening. */
  readonly reach: number;
}

const pairs = (weights: PairWeights): readonly number[] => PAIR_FEATURES.map((name) => weights[name]);
const openings = (weights: OpeningWeights): readonly number[] => OPENING_FEATURES.map((name) => weights[name]);

/** Short lines in a stream with several conversations at once; trained (test/eval/train-chat.mjs). */
const CHAT: Manner = { pair: pairs(CHAT_PAIR), opening: openings(CHAT_OPENING), reach: 60 };

/** One line of posts in which people quote what they answer, and else mostly answer the post before. Weights by hand. */
const FORUM: Manner = {
  pair: pairs({
    ...weightsOfNothing(),
    previous: 3,
    near: 0.5,
    first: 0.2,
    firstForNew: 0.5,
    answersMe: 0.4,
    namesMe: 0.5,
    addressedLast: 2.5,
    addressedOlder: 1,
    namedLast: 1,
    sameAuthor: -1.5,
    goesOn: 1.5,
    sharedWords: 0.8,
    quoted: 8,
    quotedAuthor: 3,
  }),
  opening: null,
  reach: 400,
};

/** Comments without quotations, in order of time: people answer the post itself, or those who answered them. Weights by hand. */
const COMMENTS: Manner = {
  pair: pairs({
    ...weightsOfNothing(),
    previous: 0.3,
    near: 0.3,
    first: 0.2,
    firstForNew: 2,
    answersMe: 1,
    namesMe: 1,
    addressedLast: 2.5,
    addressedOlder: 1.5,
    namedLast: 1,
    sameAuthor: -2,
    sharedWords: 2.5,
    quoted: 8,
    quotedAuthor: 3,
    asked: 0.5,
  }),
  opening: null,
  reach: 400,
};

/** A round: the opening asks, and the same people come back to answer it, as in games and surveys. Weights by hand. */
const ROUND: Manner = {
  pair: pairs({ ...weightsOfNothing(), first: 4, addressedLast: 6, namedLast: 3, quoted: 8, quotedAuthor: 3 }),
  opening: null,
  reach: 400,
};

/** Minutes between messages, at the middle of all, from which on a place without quotations is a slow board and no comment section. */
const SLOW = 90;
/** Share of authors among messages up to which the same people come back. */
const FEW_AUTHORS = 0.7;

/** Finds which earlier post each one answers, from names, quotations, times and shared words. */
export function findReplyTargets(posts: readonly ReplyPost[]): ReplyTargets {
  const messages = readMessages(posts);
  return linkMessages(messages, mannerOf(posts, messages));
}

/** Decides message by message, each with the decisions before it in view. */
export function linkMessages(messages: readonly Message[], manner: Manner): ReplyTargets {
  const parents: (number | null)[] = [];
  const confidence: number[] = [];
  const lastBy = new Map<string, number>();
  const history: History = { messages, parents, lastBy };
  messages.forEach(({ author }, i) => {
    const choice = choose(history, i, manner);
    parents.push(choice.parent);
    confidence.push(choice.confidence);
    if (author !== null) lastBy.set(author, i);
  });
  return { parents, confidence };
}

function choose(history: History, i: number, manner: Manner): { parent: number | null; confidence: number } {
  if (i === 0) return { parent: null, confidence: 1 };
  const from = Math.max(0, i - manner.reach);
  const candidates = from > 0 && manner.opening === null ? [0] : [];
  for (let j = from; j < i; j++) candidates.push(j);
  const scores = candidates.map((j) => dot(manner.pair, pairFeatures(history, i, j)));
  let parent: number | null = null;
  let best = -Infinity;
  if (manner.opening !== null) scores.push((best = dot(manner.opening, openingFeatures(history, i))));
  candidates.forEach((j, k) => {
    if (scores[k] > best) {
      best = scores[k];
      parent = j;
    }
  });
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - best);
  return { parent, confidence: Math.round(1000 / sum) / 1000 };
}

function mannerOf(posts: readonly ReplyPost[], messages: readonly Message[]): Manner {
  const clockTimes = posts.filter(({ date }) => typeof date === 'string' && /^\d{1,2}:\d{2}/.test(date)).length;
  if (clockTimes * 2 > posts.length) return CHAT;
  if (messages.some(({ quotes }) => quotes.length > 0)) return FORUM;
  if (usualSilence(messages) < SLOW) return COMMENTS;
  const authors = new Set(messages.map(({ author }) => author)).size;
  return messages[0].questions && authors <= messages.length * FEW_AUTHORS ? ROUND : FORUM;
}

/** Median of the minutes between one message and the next; 0 where times are missing. */
function usualSilence(messages: readonly Message[]): number {
  const silences: number[] = [];
  for (let i = 1; i < messages.length; i++) {
    const { minutes } = messages[i];
    const before = messages[i - 1].minutes;
    if (minutes === null || before === null) return 0;
    silences.push(minutes - before);
  }
  silences.sort((a, b) => a - b);
  return silences.length > 0 ? silences[silences.length >> 1] : 0;
}

function dot(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += weights[k] * features[k];
  return sum;
}

function weightsOfNothing(): PairWeights {
  return Object.fromEntries(PAIR_FEATURES.map((name) => [name, 0])) as unknown as PairWeights;
}
