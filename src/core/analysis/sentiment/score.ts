import type { Sentiment, SentimentLabel } from '../analysis.js';
import { likelyLanguage } from '../language/detect.js';
import { Scanner } from '../language/scan.js';
import { isKnownLanguage, type Language } from '../language/stop-words.js';
import { Mark, NOT_OWN, type Tokens } from '../language/tokens.js';
import { learnedMoods } from './learned.js';
import { moodOf, type Mood } from './mood.js';
import { Kind, kindOf } from './kind.js';
import { ReasonCollector } from './reasons.js';

/** The mood of a text: `score` from -1 to 1. */
export interface TextSentiment {
  readonly score: number;
  readonly label: SentimentLabel;
}

/** Squared sum of word weights at which the lexicon's score reaches 0.7. */
const SATURATION = 15;
/** Half the width of the neutral band by kind of text: technical talk is drier than the rest. */
const BANDS: Readonly<Record<Kind, number>> = { [Kind.Prose]: 0.1, [Kind.Mixed]: 0.3, [Kind.Technical]: 0.4 };
/** Sentences of a short text. */
const SHORT_TEXT = 4;
/** What is learned counts in full in a text of so many words, and by the root of the length in longer ones. */
const USUAL_LENGTH = 12;
const LENGTH_PRIOR = 5;

const LABELS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];

const scanner = new Scanner();
const reasons = new ReasonCollector();

/** Scores the mood of a plain text: its author's own words, without quotations, code and addresses. 0 in a language without a lexicon. */
export function scoreSentiment(text: string): TextSentiment {
  const tokens = scanner.scanText(text);
  const language = likelyLanguage(tokens);
  if (!isKnownLanguage(language)) return { score: 0, label: 'neutral' };
  const { kind, score } = weigh(tokens, language);
  return { score, label: labelOf(score, kind) };
}

/** A mood, and the words that caused it as a `PostAnalysis` keeps them. */
export interface ExplainedSentiment {
  readonly sentiment: Sentiment | null;
  readonly moodWords: readonly number[];
}

/** Of what says nothing, or in no language we know. */
export const NO_SENTIMENT: ExplainedSentiment = { sentiment: null, moodWords: [] };

/** The mood of scanned text with its reasons. */
export function sentimentOf(tokens: Tokens, language: Language): ExplainedSentiment {
  if (tokens.count === 0) return NO_SENTIMENT;
  const { kind, mood, share, temper, score } = weigh(tokens, language);
  let doubtful = false;
  reasons.begin(tokens.count);
  for (let n = 0; n < mood.felt; n++) {
    const word = mood.words[n];
    reasons.give(word, mood.weights[n] * share);
    if (tokens.marks[word] & Mark.Scare && Math.abs(mood.weights[n]) >= 0.05) doubtful = true;
  }
  for (let n = 0; n < mood.known; n++) {
    const word = mood.at[n];
    const weight = mood.learned[n] * mood.factors[n] * temper;
    if (mood.isPair[n]) reasons.give(word - 1, weight / 2);
    reasons.give(word, mood.isPair[n] ? weight / 2 : weight);
  }
  return { sentiment: sharedSentiment(score, kind, doubtful), moodWords: reasons.strongest(tokens) };
}

/** One for all posts of the same mood: there are many posts and few moods. */
const SENTIMENTS = new Map<number, Sentiment>();

function sharedSentiment(score: number, kind: Kind, doubtful: boolean): Sentiment {
  const label = labelOf(score, kind);
  const confidence = confidenceOf(score, label, kind === Kind.Technical, doubtful);
  const thousandths = Math.round(score * 1000);
  const key = (thousandths * LABELS.length + LABELS.indexOf(label)) * 1001 + Math.round(confidence * 1000);
  let shared = SENTIMENTS.get(key);
  if (!shared) SENTIMENTS.set(key, (shared = { score: thousandths / 1000, label, confidence }));
  return shared;
}

/** The score alone, -1…1. */
export function scoreOf(tokens: Tokens, language: Language): number {
  return weigh(tokens, language).score;
}

interface Weighed {
  readonly kind: Kind;
  readonly mood: Mood;
  /** By what a lexicon weight, and a learned one, is multiplied to be its part of the score. */
  readonly share: number;
  readonly temper: number;
  readonly score: number;
}

function weigh(tokens: Tokens, language: Language): Weighed {
  const kind = kindOf(tokens);
  const mood = moodOf(tokens, language, kind === Kind.Technical, language === 'en' ? learnedMoods() : null);
  const plain = lexiconScore(mood.sum, tokens.sentences.length);
  const temper = learnedTemper(tokens);
  let learned = 0;
  for (let n = 0; n < mood.known; n++) learned += mood.learned[n] * mood.factors[n];
  const whole = plain + learned * temper;
  const bound = Math.max(1, Math.abs(whole));
  const share = mood.sum === 0 ? 1 / Math.sqrt(SATURATION) : plain / mood.sum;
  return { kind, mood, share: share / bound, temper: temper / bound, score: whole / bound };
}

/** The sum of moods as a score. A long text has more of everything: beyond a few sentences its sum counts by the root of their number. */
export function lexiconScore(sum: number, sentences: number): number {
  const tempered = sum / Math.sqrt(Math.max(1, sentences - SHORT_TEXT));
  return tempered / Math.sqrt(tempered * tempered + SATURATION);
}

/** By what learned moods are multiplied in a text of this length. */
export function learnedTemper({ marks, count }: Tokens): number {
  let own = 0;
  for (let i = 0; i < count; i++) if (!(marks[i] & NOT_OWN)) own++;
  return Math.sqrt((USUAL_LENGTH + LENGTH_PRIOR) / (own + LENGTH_PRIOR));
}

/** The label of a score in a text of this kind. */
export function labelOf(score: number, kind: Kind): SentimentLabel {
  const band = BANDS[kind];
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
