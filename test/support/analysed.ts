/** Texts with their analyses by hand, as the insights panel gets them. */
import type { Analysis, Sentiment, WarningCode } from '../../src/core/index.js';
import type { AnalysedText } from '../../src/extension/panel-source.js';
import { analysisOf } from './analysis.js';
import { discussionOf, idAt, type PageLiteral, type PostLiteral } from './discussion.js';

/** A post with its mood: a score, or null where none is known. */
export type MoodyPost = PostLiteral & { readonly mood?: number | null };

/** Words of a post, as they stand in it. */
export type WordsOf = readonly [post: number, words: string];

/** What was worked out, with posts by index and places by their words. */
export interface InsightsLiteral {
  readonly sentences?: readonly WordsOf[];
  readonly points?: readonly {
    readonly label: WordsOf;
    readonly posts: readonly number[];
    readonly for?: readonly number[];
    readonly against?: readonly number[];
    readonly votes?: number;
    readonly evidence?: readonly WordsOf[];
  }[];
  readonly unanswered?: readonly number[];
  readonly coverage?: number;
  readonly warnings?: readonly (readonly [code: WarningCode, words: string])[];
}

/** A text with its discussion and analysis, as the panel's source gives it. */
export function analysedOf(
  posts: readonly MoodyPost[],
  page: PageLiteral = {},
  literal: InsightsLiteral = {},
  change: Partial<AnalysedText> = {},
): AnalysedText {
  const { text, discussion } = discussionOf(posts, page);
  const warnings = (literal.warnings ?? []).map(([code, words]) => {
    const start = text.indexOf(words);
    return { code, message: `Doubtful: ${words}`, start, end: start + words.length };
  });
  const placed = ([post, words]: WordsOf): { post: number; words: string } => ({ post, words });
  const { unanswered = [], coverage } = literal;
  const analysis = analysisOf(text, discussion, {
    posts: Object.fromEntries(posts.map(({ mood }, i) => [i, { sentiment: mood == null ? null : sentimentOf(mood) }])),
    sentences: (literal.sentences ?? []).map((place) => ({ ...placed(place), why: 'telling' })),
    points: (literal.points ?? []).map(({ label, evidence = [], ...point }) => ({
      ...{ label: label[1], evidence: [label, ...evidence].map(placed) },
      ...(point.for && { for: point.for }),
      ...(point.against && { against: point.against }),
    })),
    unanswered,
    ...(coverage !== undefined && { coverage }),
  });
  return {
    ...{ kind: 'analysed', document: 'file:///pages/test.txt', version: 1 },
    settings: { sentiment: true, stance: true },
    text,
    discussion: { ...discussion, warnings },
    platform: discussion.format,
    analysis: withTallies(analysis, posts, literal),
    ...change,
  };
}

/** Adds what `analysisOf` does not count: posts and votes of points, moods of people. */
function withTallies(analysis: Analysis, posts: readonly MoodyPost[], literal: InsightsLiteral): Analysis {
  const points = analysis.summary.points.map((point, i) => {
    const { posts: indices, votes = null } = literal.points![i];
    return { ...point, posts: indices.map(idAt), voteWeight: votes };
  });
  const participants = analysis.participants.map((participant) => {
    const own = posts.filter(({ author }) => author === participant.author);
    const moods = own.map(({ mood }) => mood).filter((mood) => mood != null);
    const mean = moods.reduce((sum, mood) => sum + mood, 0) / moods.length;
    return { ...participant, sentiment: moods.length === 0 ? null : mean };
  });
  return { ...analysis, participants, summary: { ...analysis.summary, points } };
}

function sentimentOf(score: number): Sentiment {
  const label = score > 0.1 ? 'positive' : score < -0.1 ? 'negative' : 'neutral';
  return { score, label, confidence: 0.8, reasons: [] };
}
