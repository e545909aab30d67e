import type {
  AnswerReview,
  Cue,
  Exchange,
  MindChange,
  OpenQuestion,
  Participant,
  Point,
  PointEvidence,
  PointState,
  PointVoice,
  PostAnalysis,
  PostSpan,
  Summary,
  SummarySentence,
  Reason,
  Sentiment,
} from './analysis/analysis.js';
import { reasonsOf } from './analysis/sentiment/reasons.js';
import type { PostId, Span } from './discussion.js';

/**
 * What language analysis adds to the public form. The shapes are those of the analysis, with every post by its public name; a
 * post that has none, because the discussion was cut down, is left out.
 */
export type Names = ReadonlyMap<PostId, string>;

export interface PostAnalysisJson extends Omit<PostAnalysis, 'post' | 'language' | 'sentiment' | 'moodWords'> {
  readonly sentiment: (Sentiment & { readonly reasons: readonly Reason[] }) | null;
}

export type ParticipantAnalysisJson = Pick<
  Participant,
  'sentiment' | 'answers' | 'sentimentGiven' | 'sentimentGot' | 'changes'
>;

export interface SummaryJson extends Omit<Summary, 'points'> {
  readonly points: readonly PointJson[];
}

export interface PointJson {
  readonly label: string;
  readonly posts: readonly string[];
  readonly for: number;
  readonly against: number;
  readonly voteWeight: number | null;
  readonly evidence: readonly PostSpan[];
  readonly state: PointState;
  readonly weight: Point['weight'];
  readonly voices: readonly PointVoice[];
  readonly best: PointEvidence | null;
  readonly exchanges: readonly Exchange[];
}

/** `analysis` is null where nothing is known of the post. */
export function postAnalysisJson(analysis: PostAnalysis | null): PostAnalysisJson {
  const { sentiment = null, stance = null, noArgument = null, gist = null } = analysis ?? {};
  return {
    sentiment: analysis &&
      sentiment && {
        score: sentiment.score,
        label: sentiment.label,
        confidence: sentiment.confidence,
        reasons: reasonsOf(analysis).map((reason) => ({ ...spanOf(reason), weight: reason.weight })),
      },
    stance: stance && {
      to: stance.to,
      label: stance.label,
      confidence: stance.confidence,
      reasons: stance.reasons.map(cueOf),
    },
    arguments: (analysis?.arguments ?? []).map((argument) => ({
      ...spanOf(argument),
      role: argument.role,
      confidence: argument.confidence,
      cues: argument.cues.map(cueOf),
    })),
    argumentLinks: (analysis?.argumentLinks ?? []).map((link) => ({
      premise: spanOf(link.premise),
      claim: spanOf(link.claim),
      kind: link.kind,
      cue: cueOrNull(link.cue),
      confidence: link.confidence,
    })),
    questions: (analysis?.questions ?? []).map((question) => ({
      ...spanOf(question),
      kind: question.kind,
      cue: cueOrNull(question.cue),
    })),
    noArgument: noArgument && {
      kind: noArgument.kind,
      cue: cueOrNull(noArgument.cue),
      confidence: noArgument.confidence,
    },
    gist: gist && spanOf(gist),
  };
}

export function participantAnalysisJson(person: Participant, names: Names): ParticipantAnalysisJson {
  return {
    sentiment: person.sentiment,
    answers: person.answers.map(({ author, posts, sentiment, agree, disagree }) => ({
      ...{ author, posts, sentiment, agree, disagree },
    })),
    sentimentGiven: person.sentimentGiven,
    sentimentGot: person.sentimentGot,
    changes: person.changes.flatMap((change): MindChange[] =>
      inPost(change, names).map((place) => ({ ...place, cue: change.cue, by: nameOf(change.by, names) })),
    ),
  };
}

export function summaryJson(summary: Summary, names: Names): SummaryJson {
  const sentence = (found: SummarySentence): SummarySentence[] =>
    inPost(found, names).map((place) => ({ ...place, why: found.why }));
  return {
    sentences: summary.sentences.flatMap(sentence),
    points: summary.points.map((point) => pointJson(point, names)),
    coverage: summary.coverage,
    unanswered: namesOf(summary.unanswered, names),
    line: (summary.line ? sentence(summary.line) : []).at(0) ?? null,
    openQuestions: summary.openQuestions.flatMap(({ state, cue, ...open }) =>
      inPost(open, names).map((place) => ({ ...place, state, cue: postCueOrNull(cue, names) })),
    ),
    agreements: summary.agreements.flatMap((agreement) =>
      inPost(agreement, names).map((place) => ({
        ...place,
        cue: agreement.cue,
        kind: agreement.kind,
        with: nameOf(agreement.with, names),
      })),
    ),
    answers: summary.answers.flatMap((answer) => answerJson(answer, names)),
    passages: summary.passages.map((passage) => ({
      ...spanOf(passage),
      disputes: passage.disputes.flatMap((dispute) =>
        inPost(dispute, names).map((place) => ({ ...place, match: dispute.match, cue: cueOrNull(dispute.cue) })),
      ),
    })),
  };
}

function pointJson(point: Point, names: Names): PointJson {
  const [best = null] = point.best ? inPost(point.best, names) : [];
  return {
    label: point.label,
    posts: namesOf(point.posts, names),
    for: point.for,
    against: point.against,
    voteWeight: point.voteWeight,
    evidence: point.evidence.flatMap((place) => inPost(place, names)),
    state: point.state,
    weight: point.weight,
    voices: point.voices.flatMap(({ side, how, cue, ...voice }) =>
      inPost(voice, names).map((place) => ({ ...place, side, how, cue: cueOrNull(cue) })),
    ),
    best: point.best &&
      best && {
        ...best,
        kind: point.best.kind,
        claim: spanOf(point.best.claim),
        cue: cueOrNull(point.best.cue),
      },
    exchanges: point.exchanges.flatMap(({ post, to }) => {
      const [from, target] = [nameOf(post, names), nameOf(to, names)];
      return from === null || target === null ? [] : [{ post: from, to: target }];
    }),
  };
}

function answerJson({ post, proposal, objections }: AnswerReview, names: Names): AnswerReview[] {
  return namesOf([post], names).map((name) => ({
    post: name,
    proposal: proposal && spanOf(proposal),
    objections: objections.flatMap((objection) =>
      inPost(objection, names).map((place) => ({
        ...place,
        cue: cueOrNull(objection.cue),
        met: objection.met,
        by: (objection.by ? inPost(objection.by, names) : []).at(0) ?? null,
      })),
    ),
  }));
}

/** A place with its post's public name; empty where that has none. */
function inPost({ post, start, end }: PostSpan, names: Names): PostSpan[] {
  return namesOf([post], names).map((name) => ({ post: name, start, end }));
}

function postCueOrNull(cue: OpenQuestion['cue'], names: Names): OpenQuestion['cue'] {
  const [place] = cue ? inPost(cue, names) : [];
  return cue && (place as PostSpan | undefined) ? { ...place, cue: cue.cue } : null;
}

function nameOf(id: PostId | null, names: Names): string | null {
  return id === null ? null : (names.get(id) ?? null);
}

/** Names of the posts that are there. */
function namesOf(ids: readonly PostId[], names: Names): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function cueOf({ start, end, cue }: Cue): Cue {
  return { start, end, cue };
}

function cueOrNull(cue: Cue | null): Cue | null {
  return cue && cueOf(cue);
}
