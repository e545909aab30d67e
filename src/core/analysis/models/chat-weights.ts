import type { OpeningWeights, PairWeights } from '../reply-to/features.js';

/**
 * Weights for linking chat messages; made by test/eval/train-chat.mjs, not edited by hand.
 * Trained on reply-chat, development part: the #ubuntu logs of irc-disentanglement, CC BY 4.0 (docs/NOTICE.md).
 */
export const CHAT_PAIR: PairWeights = {
  previous: -0.48,
  near: 1.3,
  first: 0,
  firstForNew: 0,
  answersMe: 1.65,
  namesMe: 1.51,
  addressedLast: 1.84,
  addressedOlder: 1.24,
  addressedOther: -2.61,
  namedLast: 1.74,
  sameAuthor: 1.56,
  goesOn: 1.25,
  sharedWords: 3.64,
  quoted: 0,
  quotedAuthor: 0,
  soon: 1.01,
  asked: 0.26,
  system: -2.52,
  long: 0.97,
  askedAgain: 0.62,
};

export const CHAT_OPENING: OpeningWeights = {
  always: 0.45,
  system: 1.63,
  asks: 0.58,
  addresses: -2.96,
  spokeBefore: -1.89,
  brief: -0.66,
  silence: 0.73,
  greets: 1.19,
};
