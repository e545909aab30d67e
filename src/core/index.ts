/** The core's only door: text in, plain data out. Runs in Node, in a browser and in a worker alike. */
export type {
  Discussion,
  Evidence,
  Found,
  Post,
  PostId,
  PostKind,
  PostSpans,
  Quote,
  Span,
  Structure,
  Warning,
  WarningCode,
} from './discussion.js';
export { NO_DISCUSSION } from './discussion.js';
export { childrenOf, type ReplyTree } from './tree.js';
export { parse, type ParseOptions } from './parse.js';
export { open, type Edit, type Session } from './session.js';
export type {
  Analysis,
  AnalyzeOptions,
  Argument,
  Participant,
  Point,
  PostAnalysis,
  PostSpan,
  Reason,
  Sentiment,
  SentimentLabel,
  Stance,
  StanceLabel,
  Summary,
  SummarySentence,
} from './analysis/analysis.js';
export { listFormats, type FormatInfo } from './formats/index.js';
