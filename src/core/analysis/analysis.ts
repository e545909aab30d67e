import type { PostId, Span } from '../discussion.js';

/** The words that moved a score, and by how much. */
export interface Reason extends Span {
  readonly weight: number;
}

export type SentimentLabel = 'negative' | 'neutral' | 'positive';

/** The mood of a post's own words: `score` from -1 to 1, with the words that caused it. */
export interface Sentiment {
  readonly score: number;
  readonly label: SentimentLabel;
  /** Probability, 0…1, that the label is right. */
  readonly confidence: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

export type StanceLabel = 'agree' | 'disagree' | 'neutral' | 'unknown';

/** How a post stands to what it answers: to its parent, or to the page's topic when it has none. */
export interface Stance {
  readonly to: 'parent' | 'topic';
  /** `unknown` where the text does not say clearly enough. */
  readonly label: StanceLabel;
  readonly confidence: number;
}

/** A sentence that argues. */
export interface Argument extends Span {
  readonly role: 'claim' | 'premise';
  readonly confidence: number;
}

/** What was worked out about one post. */
export interface PostAnalysis {
  readonly post: PostId;
  /** BCP 47, or null when the post is too short to tell. */
  readonly language: string | null;
  /** Null for a language it does not know. */
  readonly sentiment: Sentiment | null;
  /** Null for a post that opens the page. */
  readonly stance: Stance | null;
  readonly arguments: readonly Argument[];
}

/** One person of the discussion. Posts without an author belong to nobody. */
export interface Participant {
  readonly author: string;
  readonly posts: number;
  /** Votes got over all posts; null when the page shows none for any of them. */
  readonly votes: number | null;
  /** The last reputation shown. */
  readonly reputation: number | null;
  /** Mean score of this person's posts, -1…1; null when none is known or language analysis was off. */
  readonly sentiment: number | null;
}

/** A stretch of one post. */
export interface PostSpan extends Span {
  readonly post: PostId;
}

/** A telling sentence, verbatim, and why it was chosen. */
export interface SummarySentence extends PostSpan {
  readonly why: string;
}

/** A point of the discussion: similar claims of several posts under the clearest verbatim sentence. */
export interface Point {
  /** The sentence that says it best, verbatim, on one line. */
  readonly label: string;
  /** Posts that speak of the point, in text order. */
  readonly posts: readonly PostId[];
  /** Posts that speak for it and against it, where the text says so. */
  readonly supporters: readonly PostId[];
  readonly opponents: readonly PostId[];
  /** How many people those are. */
  readonly for: number;
  readonly against: number;
  /** Votes behind the supporting posts; null when the page shows none for any of them. */
  readonly voteWeight: number | null;
  /** Where it is said; the label's own place first. */
  readonly evidence: readonly PostSpan[];
}

export interface Summary {
  /** In reading order. */
  readonly sentences: readonly SummarySentence[];
  /** Most important first. */
  readonly points: readonly Point[];
  /** Share of posts, 0…1, that some point speaks for; null when there are no posts. */
  readonly coverage: number | null;
  /** Questions nobody answered. */
  readonly unanswered: readonly PostId[];
}

/** All that was worked out about a discussion's language. `posts` runs parallel to the discussion's posts. */
export interface Analysis {
  readonly posts: readonly PostAnalysis[];
  /** Most posts first. */
  readonly participants: readonly Participant[];
  readonly summary: Summary;
}

/** What to leave out; everything is on by default. */
export interface AnalyzeOptions {
  readonly sentiment?: boolean;
  readonly stance?: boolean;
  /** Length of the summary in words; 90 when not given. */
  readonly words?: number;
}
