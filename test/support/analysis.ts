/** Analyses by hand, for tests of what is done with them. */
import type { Analysis, Discussion, Point, PostAnalysis, Span, Summary } from '../../src/core/index.js';
import { participantsOf } from '../../src/core/index.js';
import { idAt } from './discussion.js';

/** A point as a test writes it: posts by index, the label's place by its words. */
export interface PointLiteral {
  readonly label: string;
  readonly for?: readonly number[];
  readonly against?: readonly number[];
  /** Posts and the words in them that speak of the point. */
  readonly evidence?: readonly { readonly post: number; readonly words: string }[];
}

export interface AnalysisLiteral {
  /** By index of the post; what is left out is unknown. */
  readonly posts?: Readonly<Record<number, Partial<Omit<PostAnalysis, 'post'>>>>;
  readonly points?: readonly PointLiteral[];
  readonly sentences?: readonly { readonly post: number; readonly words: string; readonly why: string }[];
  readonly coverage?: number;
  readonly unanswered?: readonly number[];
}

/** The analysis of `discussion`, read from `text`, that says what `literal` says. */
export function analysisOf(text: string, discussion: Discussion, literal: AnalysisLiteral = {}): Analysis {
  const place = (post: number, words: string): Span & { post: string } => {
    const start = text.indexOf(words, discussion.posts[post].start);
    return { post: idAt(post), start, end: start + words.length };
  };
  const points = (literal.points ?? []).map((point): Point => {
    const supporters = point.for ?? [];
    const opponents = point.against ?? [];
    return {
      label: point.label,
      posts: [...supporters, ...opponents].sort((a, b) => a - b).map(idAt),
      supporters: supporters.map(idAt),
      opponents: opponents.map(idAt),
      for: supporters.length,
      against: opponents.length,
      voteWeight: null,
      evidence: (point.evidence ?? []).map(({ post, words }) => place(post, words)),
      state: supporters.length > 0 && opponents.length > 0 ? 'divided' : 'unrebutted',
      weight: {
        for: { people: supporters.length, votes: null, reputation: null },
        against: { people: opponents.length, votes: null, reputation: null },
      },
      voices: [],
      best: null,
      exchanges: [],
    };
  });
  const summary: Summary = {
    sentences: (literal.sentences ?? []).map(({ post, words, why }) => ({ ...place(post, words), why })),
    points,
    coverage: literal.coverage ?? null,
    unanswered: (literal.unanswered ?? []).map(idAt),
    line: null,
    openQuestions: [],
    agreements: [],
    answers: [],
    passages: [],
  };
  const posts = discussion.posts.map((post, index): PostAnalysis => ({
    post: post.id,
    language: null,
    sentiment: null,
    moodWords: [],
    stance: null,
    arguments: [],
    argumentLinks: [],
    questions: [],
    noArgument: null,
    gist: null,
    ...literal.posts?.[index],
  }));
  return { posts, participants: participantsOf(discussion), summary };
}
