import { participantsOf } from './analysis/participants.js';
import { languageOf } from './analysis/language/detect.js';
import type { Analysis, Argument, Cue, PostAnalysis, Sentiment, Stance, Summary } from './analysis/analysis.js';
import type { Discussion, Evidence, Post, PostId, PostKind, Span, Structure, WarningCode } from './discussion.js';

/**
 * The public form of a discussion, schema 1: what the command line prints and other programs read. Fields may be added,
 * never renamed or dropped. A value the page does not show is null. What language analysis adds is optional, and is left
 * out, not null, where only the structure was read.
 */
export interface DiscussionJson {
  readonly schema: 1;
  /** The file's name as the caller gave it. */
  readonly file: string;
  readonly format: string | null;
  readonly structure: Structure;
  readonly confidence: number;
  readonly title: string | null;
  readonly article: Span | null;
  readonly announced: { readonly posts: number } | null;
  readonly posts: readonly PostJson[];
  readonly participants: readonly ParticipantJson[];
  readonly summary?: SummaryJson;
  readonly warnings: readonly WarningJson[];
}

/** One post; posts are named p1, p2, … in reading order. */
export interface PostJson extends Span {
  readonly id: string;
  readonly kind: PostKind;
  readonly body: readonly Span[];
  readonly quotes: readonly (Span & { readonly post: string | null })[];
  readonly author: string | null;
  readonly dateText: string | null;
  readonly date: string | null;
  readonly dateResolved: string | null;
  readonly votes: number | null;
  readonly up: number | null;
  readonly down: number | null;
  readonly reputation: number | null;
  readonly rating: number | null;
  readonly accepted: boolean | null;
  readonly spans: Readonly<Record<'author' | 'date' | 'votes' | 'reputation' | 'cue' | 'byline', Span | null>>;
  readonly parent: string | null;
  readonly evidence: Evidence;
  readonly parentConfidence: number;
  readonly parentAlternative: string | null;
  readonly depth: number;
  /** The body as a person reads it; only where the source is not plain text. */
  readonly text?: string;
  readonly language: string | null;
  readonly sentiment?: Sentiment | null;
  readonly stance?: Stance | null;
  readonly arguments?: readonly Argument[];
}

export interface ParticipantJson {
  readonly author: string;
  readonly posts: number;
  readonly votes: number | null;
  readonly reputation: number | null;
  readonly sentiment?: number | null;
}

export interface SummaryJson {
  readonly sentences: readonly (Span & { readonly post: string; readonly why: string })[];
  readonly points: readonly PointJson[];
  readonly coverage: number | null;
  readonly unanswered: readonly string[];
}

export interface PointJson {
  readonly label: string;
  readonly posts: readonly string[];
  readonly for: number;
  readonly against: number;
  readonly voteWeight: number | null;
  readonly evidence: readonly (Span & { readonly post: string })[];
}

export interface WarningJson extends Span {
  readonly code: WarningCode;
  readonly message: string;
}

/** What `toJson` needs besides the discussion. Without `analysis` the result holds the structure only. */
export interface JsonExtra {
  readonly file: string;
  readonly analysis?: Analysis;
}

/** The public form of `discussion`, which was read from `text`. */
export function toJson(text: string, discussion: Discussion, extra: JsonExtra): DiscussionJson {
  const { analysis } = extra;
  const names = postNames(discussion);
  const analyses = new Map(analysis?.posts.map((post) => [post.post, post]));
  return {
    schema: 1,
    file: extra.file,
    format: discussion.format,
    structure: discussion.structure,
    confidence: discussion.confidence,
    title: discussion.title?.value ?? null,
    article: spanOrNull(discussion.article),
    announced: discussion.announced && { posts: discussion.announced.value },
    posts: discussion.posts.map((post) => postJson(text, post, names, analysis && (analyses.get(post.id) ?? null))),
    participants: participantsJson(discussion, analysis),
    ...(analysis && { summary: summaryJson(analysis.summary, names) }),
    warnings: discussion.warnings.map(({ code, message, start, end }) => ({ code, message, start, end })),
  };
}

/** The public name, p1, p2, …, of every post by its id. */
export function postNames(discussion: Discussion): ReadonlyMap<PostId, string> {
  return new Map(discussion.posts.map((post, index) => [post.id, `p${index + 1}`]));
}

type Names = ReadonlyMap<PostId, string>;

/** `analysis` is undefined where only the structure was read, null where nothing is known of this post. */
function postJson(text: string, post: Post, names: Names, analysis: PostAnalysis | null | undefined): PostJson {
  const { spans } = post;
  return {
    id: names.get(post.id)!,
    kind: post.kind,
    start: post.start,
    end: post.end,
    body: post.body.map(spanOf),
    quotes: post.quotes.map((quote) => ({ ...spanOf(quote), post: nameOf(quote.post, names) })),
    author: post.author,
    dateText: post.dateText,
    date: post.date,
    dateResolved: post.dateResolved,
    votes: post.votes,
    up: post.up,
    down: post.down,
    reputation: post.reputation,
    rating: post.rating,
    accepted: post.accepted,
    spans: {
      author: spanOrNull(spans.author),
      date: spanOrNull(spans.date),
      votes: spanOrNull(spans.votes),
      reputation: spanOrNull(spans.reputation),
      cue: spanOrNull(spans.cue),
      byline: spanOrNull(spans.byline),
    },
    parent: nameOf(post.parent, names),
    evidence: post.evidence,
    parentConfidence: post.parentConfidence,
    parentAlternative: nameOf(post.parentAlternative, names),
    depth: post.depth,
    ...(post.text !== null && { text: post.text }),
    language: analysis ? analysis.language : languageOf(text, post),
    ...(analysis !== undefined && languageFields(analysis)),
  };
}

function languageFields(analysis: PostAnalysis | null): Required<Pick<PostJson, 'sentiment' | 'stance' | 'arguments'>> {
  const { sentiment = null, stance = null } = analysis ?? {};
  return {
    sentiment: sentiment && {
      score: sentiment.score,
      label: sentiment.label,
      confidence: sentiment.confidence,
      reasons: sentiment.reasons.map((reason) => ({ ...spanOf(reason), weight: reason.weight })),
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
  };
}

function participantsJson(discussion: Discussion, analysis: Analysis | undefined): ParticipantJson[] {
  const participants = analysis?.participants ?? participantsOf(discussion);
  return participants.map(({ author, posts, votes, reputation, sentiment }) => ({
    ...{ author, posts, votes, reputation },
    ...(analysis && { sentiment }),
  }));
}

function summaryJson(summary: Summary, names: Names): SummaryJson {
  return {
    sentences: summary.sentences.flatMap(({ post, start, end, why }) =>
      namesOf([post], names).map((name) => ({ post: name, start, end, why })),
    ),
    points: summary.points.map((point) => ({
      label: point.label,
      posts: namesOf(point.posts, names),
      for: point.for,
      against: point.against,
      voteWeight: point.voteWeight,
      evidence: point.evidence.flatMap(({ post, start, end }) =>
        namesOf([post], names).map((name) => ({ post: name, start, end })),
      ),
    })),
    coverage: summary.coverage,
    unanswered: namesOf(summary.unanswered, names),
  };
}

function nameOf(id: PostId | null, names: Names): string | null {
  return id === null ? null : (names.get(id) ?? null);
}

/** Names of the posts that are there: a discussion cut down to some posts may leave others unnamed. */
function namesOf(ids: readonly PostId[], names: Names): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function cueOf({ start, end, cue }: Cue): Cue {
  return { start, end, cue };
}

function spanOrNull(span: Span | null): Span | null {
  return span && spanOf(span);
}
