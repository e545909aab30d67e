/** What the scripts that make model files need beside the library's public door. */
export { STEMMERS } from '../../src/core/analysis/language/natural.js';
export { Scanner } from '../../src/core/analysis/language/scan.js';
export { stopWordMask } from '../../src/core/analysis/language/stop-words.js';
export { Mark, wordAt } from '../../src/core/analysis/language/tokens.js';
export {
  OPENING_FEATURES,
  PAIR_FEATURES,
  openingFeatures,
  pairFeatures,
} from '../../src/core/analysis/reply-to/features.js';
export { readMessages } from '../../src/core/analysis/reply-to/message.js';
export { likelyLanguage } from '../../src/core/analysis/language/detect.js';
export { hashPair, hashWord } from '../../src/core/analysis/language/hash.js';
export { Kind, kindOf } from '../../src/core/analysis/sentiment/kind.js';
export { learnedKey } from '../../src/core/analysis/sentiment/learned.js';
export { moodOf } from '../../src/core/analysis/sentiment/mood.js';
export { labelOf, learnedTemper, lexiconScore } from '../../src/core/analysis/sentiment/score.js';
export { shifters } from '../../src/core/analysis/sentiment/shifters.js';
