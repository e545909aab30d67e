/** Analyses by hand: what a test says about the posts of `discussionOf`, made whole. */
import type { Analysis, Participant, PostSpan, SentimentLabel, WarningCode } from '../../src/core/index.js';
import type { AnalysedText } from '../../src/extension/panel-source.js';
import { discussionOf, idAt, type Page, type PageLiteral, type PostLiteral } from './discussion.js';

/** A post with its mood: a score, or null where none is known. */
export type MoodyPost = PostLiteral & { readonly mood?: number | null };

/** What was worked out, with posts by index and places by their words. */
export interface AnalysisLiteral {
  /** Words of a post, as they stand in it. */
  readonly sentences?: readonly (readonly [post: number, words: string])[];
  readonly points?: readonly {
    readonly label: readonly [post: number, words: string];
    readonly posts: readonly number[];
    readonly for?: readonly number[];
    readonly against?: readonly number[];
    readonly votes?: number | null;
    readonly evidence?: readonly (readonly [post: number, words: string])[];
  }[];
  readonly unanswered?: readonly number[];
  readonly coverage?: number | null;
  readonly warnings?: readonly (readonly [code: WarningCode, words: string])[];
}

export const TEST_DOCUMENT = 'file:///pages/test.txt';

/** A text with its discussion and analysis, as the panel's source gives it. */
export function analysedOf(
  posts: readonly MoodyPost[],
  page: PageLiteral = {},
  literal: AnalysisLiteral = {},
  change: Partial<AnalysedText> = {},
): AnalysedText {
  const { text, discussion } = discussionOf(posts, page);
  const warnings = (literal.warnings ?? []).map(([code, words]) => ({
    code,
    message: `Doubtful: ${words}`,
    ...spanOf(text, words, 0),
  }));
  return {
    ...{ kind: 'analysed', document: TEST_DOCUMENT, version: 1, settings: { sentiment: true, stance: true } },
    text,
    discussion: { ...discussion, warnings },
    analysis: analysisOf({ text, discussion }, posts, literal),
    ...change,
  };
}

function analysisOf(page: Page, posts: readonly MoodyPost[], literal: AnalysisLiteral): Analysis {
  const at = ([post, words]: readonly [number, string]): PostSpan => ({
    post: idAt(post),
    ...spanOf(page.text, words, page.discussion.posts[post].start),
  });
  const ids = (indices: readonly number[] = []): string[] => indices.map(idAt);
  return {
    posts: posts.map(({ mood }, i) => ({
      post: idAt(i),
      language: 'en',
      sentiment: mood == null ? null : { score: mood, label: labelOf(mood), confidence: 0.8, reasons: [] },
      stance: null,
      arguments: [],
    })),
    participants: participantsOf(posts),
    summary: {
      sentences: (literal.sentences ?? []).map((place) => ({ ...at(place), why: 'telling' })),
      points: (literal.points ?? []).map((point) => ({
        label: point.label[1],
        posts: ids(point.posts),
        supporters: ids(point.for),
        opponents: ids(point.against),
        for: point.for?.length ?? 0,
        against: point.against?.length ?? 0,
        voteWeight: point.votes ?? null,
        evidence: [point.label, ...(point.evidence ?? [])].map(at),
      })),
      coverage: literal.coverage ?? null,
      unanswered: ids(literal.unanswered),
    },
  };
}

function participantsOf(posts: readonly MoodyPost[]): Participant[] {
  const byAuthor = new Map<string, MoodyPost[]>();
  for (const post of posts) {
    if (post.author === undefined) continue;
    byAuthor.set(post.author, [...(byAuthor.get(post.author) ?? []), post]);
  }
  return [...byAuthor]
    .map(([author, own]) => ({
      author,
      posts: own.length,
      votes: sum(own.map(({ votes }) => votes)),
      reputation: own.findLast(({ reputation }) => reputation !== undefined)?.reputation ?? null,
      sentiment: mean(own.map(({ mood }) => mood)),
    }))
    .sort((a, b) => b.posts - a.posts);
}

function labelOf(mood: number): SentimentLabel {
  return mood > 0.1 ? 'positive' : mood < -0.1 ? 'negative' : 'neutral';
}

function spanOf(text: string, words: string, from: number): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The page does not say ${words}`);
  return { start, end: start + words.length };
}

function known(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value) => value != null);
}

function sum(values: readonly (number | null | undefined)[]): number | null {
  return known(values).length === 0 ? null : known(values).reduce((total, value) => total + value, 0);
}

function mean(values: readonly (number | null | undefined)[]): number | null {
  const total = sum(values);
  return total === null ? null : total / known(values).length;
}
