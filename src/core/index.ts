/** The core's door: text in, plain data out. Runs in Node, in a browser and in a worker alike. */
export type {
  CorrectedValue,
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
export { firstPosts } from './first-posts.js';
export type { Edit } from './edits/edit.js';
export { open, type Session } from './session.js';
export { wordsAt } from './inputs/own-words.js';
export type {
  Agreement,
  Analysis,
  AnalyzeOptions,
  Answered,
  AnswerReview,
  Argument,
  ArgumentLink,
  Cue,
  DisputedPassage,
  EvidenceKind,
  Exchange,
  MindChange,
  NoArgument,
  Objection,
  OpenQuestion,
  Participant,
  PassageDispute,
  Point,
  PointEvidence,
  PointState,
  PointVoice,
  PostAnalysis,
  PostCue,
  PostSpan,
  Question,
  Reason,
  Sentiment,
  SentimentLabel,
  SideWeight,
  Stance,
  StanceLabel,
  Summary,
  SummarySentence,
} from './analysis/analysis.js';
export { listFormats, type FormatInfo } from './formats/index.js';
export { analyze } from './analysis/analyze.js';
export { participantsOf } from './analysis/participants.js';
export { languageOf } from './analysis/language/detect.js';
export { scoreSentiment, type TextSentiment } from './analysis/sentiment/score.js';
export { reasonsOf } from './analysis/sentiment/reasons.js';
export { judgeStance, type StanceJudgement } from './analysis/stance/judge.js';
export { classifyRole, type RoleJudgement } from './analysis/arguments/role.js';
export { matchKeyPoint } from './analysis/points/match.js';
export { summarizePosts, type SpokenText } from './analysis/summary/summarize.js';
export { findReplyTargets, type ReplyPost, type ReplyTargets } from './analysis/reply-to/reply-to.js';
export { type UnmetClaim, unmetClaim } from './announced.js';
export { type Doubt, doubtsOf, isParentDoubtful } from './doubt.js';
export { applyCorrections, type Corrected } from './corrections/apply.js';
export { isPassedOver } from './passed-over.js';
export { readCorrected, type CorrectedOptions } from './corrections/read-corrected.js';
export { changeCorrections, moveCorrections } from './corrections/change.js';
export {
  CorrectionsError,
  readCorrections,
  SIDE_FILE,
  writeCorrections,
  type CorrectionsFile,
} from './corrections/json.js';
export type {
  Correction,
  CorrectionById,
  CorrectionOf,
  CorrectionOrder,
  CorrectionState,
  Misfit,
  PostAnchor,
} from './corrections/correction.js';
export { explainParse, type ParseReport } from './explain/explain.js';
export { rivalReadings, type Rival } from './explain/rivals.js';
export { toJson, type DiscussionJson, type JsonExtra } from './json.js';
export {
  EXPORTERS,
  exportPage,
  jsonText,
  selectPosts,
  type DocumentWriter,
  type Exporter,
  type ExportForm,
  type ExportPage,
} from './export/index.js';
export type { Comparison, PostPair, Save } from './compare/comparison.js';
export { comparePages } from './compare/compare.js';
export { comparisonJson, type ComparisonJson, type NamedSave } from './compare/comparison-json.js';
export { comparisonText } from './compare/comparison-text.js';
export { surveyPage, type PageSurvey } from './survey/survey.js';
export { searchPosts, type PostHit, type PostQuery } from './survey/search-posts.js';
export type { Place } from './survey/place.js';
