/**
 * The core's side door, for whoever shows what was read elsewhere: views over its results, without the reader and the
 * analysis (docs/adr/0008). The types are those of `index.ts`.
 */
export { unmetClaim } from './announced.js';
export { reasonsOf } from './analysis/sentiment/reasons.js';
export { CorrectionsError, isIsoDate, readCorrections, SIDE_FILE, writeCorrections } from './corrections/json.js';
export { doubtsOf, isParentDoubtful } from './doubt.js';
export { EXPORT_FORMS, FILE_ENDINGS } from './export/exporter.js';
export { wordsAt } from './inputs/own-words.js';
export { lastStartingAt } from './last-starting.js';
export { isPassedOver } from './passed-over.js';
export { postWords } from './post-words.js';
export { firstWhere } from './text/first-where.js';
export { shiftOffset } from './text/shift-offset.js';
export { wordsIn } from './text/words-in.js';
export { childrenOf, growTree } from './tree.js';
