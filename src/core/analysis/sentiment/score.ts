import type { Reason, Sentiment, SentimentLabel } from '../analysis.js';
import { likelyLanguage } from '../language/detect.js';
import { Scanner } from '../language/scan.js';
import { isKnownLanguage, type Language } from '../language/stop-words.js';
import { Mark, type Tokens } from '../language/tokens.js';
import { moodOf } from './mood.js';
import { isTechnical } from './technical.js';

/** The mood of a text: `score` from -1 to 1. */
export interface TextSentiment {
  readonly score: number;
  readonly label: SentimentLabel;
}

/** Squared sum of word weights at which a score reaches 0.7. */
const SATURATION = 15;
/** Half the width of the neutral band: technical talk is drier than the rest. */
const BAND = 0.05;
const TECHNICAL_BAND = 0.3;
/** Sentences of a short text. */
const SHORT_TEXT = 4;
/** A view shows the words that matter, not all of them. */
const MOST_REASONS = 8;

const scanner = new Scanner();

/** Scores the mood of a plain text: its author's own words, without quotations, code and addresses. 0 in a language without a lexicon. */
export function scoreSentiment(text: string): TextSentiment {
  const tokens = scanner.scanText(text);
  const language = likelyLanguage(tokens);
  if (!isKnownLanguage(language)) return { score: 0, label: 'neutral' };
  const technical = isTechnical(tokens);
  const score = bounded(moodOf(tokens, language, technical).sum, tokens.sentences.length);
  return { score, label: labelOf(score, technical) };
}

/** The mood of scanned text with its reasons; null for a text without words. */
export function sentimentOf(tokens: Tokens, language: Language): Sentiment | null {
  if (tokens.count === 0) return null;
  const technical = isTechnical(tokens);
  const { words, weights, sum } = moodOf(tokens, language, technical);
  const score = bounded(sum, tokens.sentences.length);
  const share = sum === 0 ? 1 / Math.sqrt(SATURATION) : score / sum;
  const reasons: Reason[] = [];
  let doubtful = false;
  words.forEach((word, n) => {
    if (Math.abs(weights[n]) < 0.05) return;
    const weight = round(weights[n] * share);
    reasons.push({ start: tokens.starts[word], end: tokens.ends[word], weight });
    if (tokens.marks[word] & Mark.Scare) doubtful = true;
  });
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start);
  const label = labelOf(score, technical);
  return {
    score: round(score),
    label,
    confidence: confidenceOf(score, label, technical, doubtful),
    reasons: reasons.slice(0, MOST_REASONS),
  };
}

/** The score alone, -1…1. */
export function scoreOf(tokens: Tokens, language: Language): number {
  return bounded(moodOf(tokens, language, isTechnical(tokens)).sum, tokens.sentences.length);
}

/** The sum of moods as a score. A long text has more of everything: beyond a few sentences its sum counts by the root of their number. */
function bounded(sum: number, sentences: number): number {
  const tempered = sum / Math.sqrt(Math.max(1, sentences - SHORT_TEXT));
  return tempered / Math.sqrt(tempered * tempered + SATURATION);
}

function labelOf(score: number, technical: boolean): SentimentLabel {
  const band = technical ? TECHNICAL_BAND : BAND;
  return score >= band ? 'positive' : score <= -band ? 'negative' : 'neutral';
}

/** Close to the share of right labels among development texts of such a score (docs/analysis.md); irony marks make it less. */
function confidenceOf(score: number, label: SentimentLabel, technical: boolean, doubtful: boolean): number {
  const strength = Math.abs(score);
  let sure = technical ? 0.85 - strength : 0.5 - strength;
  if (label === 'positive') sure = 0.4 + 0.55 * strength;
  else if (label === 'negative') sure = 0.6 + 0.33 * strength;
  return round(doubtful ? sure * 0.7 : sure);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
