import { participantsOf } from './analysis/participants.js';
import { languageOf } from './analysis/language/detect.js';
import type { Analysis, PostAnalysis } from './analysis/analysis.js';
import type {
  CorrectedValue,
  Discussion,
  Evidence,
  Post,
  PostId,
  PostKind,
  Span,
  Structure,
  WarningCode,
} from './discussion.js';
import {
  participantAnalysisJson,
  postAnalysisJson,
  summaryJson,
  type Names,
  type ParticipantAnalysisJson,
  type PostAnalysisJson,
  type SummaryJson,
} from './json-analysis.js';

/**
 * The public form of a discussion, schema 1: what the command line prints and other programs read. Fields may be added,
 * never renamed or dropped. A value the page does not show is null. What language analysis adds is optional, and is left
 * out, not null, where only the structure was read.
 */
export interface DiscussionJson {
  readonly schema: 1;
  /** The file's name as the caller gave it. */
  readonly file: string;
  /** Where the page was saved from, as the archive that holds it tells; left out for any other file. */
  readonly uri?: string;
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
export interface PostJson extends Span, Partial<PostAnalysisJson> {
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
  /** What a person has set; only where something was. */
  readonly corrected?: readonly CorrectedValue[];
  /** The body as a person reads it; only where the source is not plain text. */
  readonly text?: string;
  readonly language: string | null;
}

export interface ParticipantJson extends Partial<ParticipantAnalysisJson> {
  readonly author: string;
  readonly posts: number;
  readonly votes: number | null;
  readonly reputation: number | null;
}

export interface WarningJson extends Span {
  readonly code: WarningCode;
  readonly message: string;
}

/** What `toJson` needs besides the discussion. Without `analysis` the result holds the structure only. */
export interface JsonExtra {
  readonly file: string;
  readonly uri?: string;
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
    ...(extra.uri !== undefined && { uri: extra.uri }),
    format: discussion.format,
    structure: discussion.structure,
    confidence: discussion.confidence,
    title: discussion.title?.value ?? null,
    article: spanOrNull(discussion.article),
    announced: discussion.announced && { posts: discussion.announced.value },
    posts: discussion.posts.map((post) => postJson(text, post, names, analysis && (analyses.get(post.id) ?? null))),
    participants: participantsJson(discussion, analysis, names),
    ...(analysis && { summary: summaryJson(analysis.summary, names) }),
    warnings: discussion.warnings.map(({ code, message, start, end }) => ({ code, message, start, end })),
  };
}

/** The public name, p1, p2, …, of every post by its id. */
export function postNames(discussion: Discussion): ReadonlyMap<PostId, string> {
  return new Map(discussion.posts.map((post, index) => [post.id, `p${index + 1}`]));
}

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
    ...(post.corrected && { corrected: [...post.corrected] }),
    ...(post.text !== null && { text: post.text }),
    language: analysis ? analysis.language : languageOf(text, post),
    ...(analysis !== undefined && postAnalysisJson(analysis)),
  };
}

function participantsJson(discussion: Discussion, analysis: Analysis | undefined, names: Names): ParticipantJson[] {
  const participants = analysis?.participants ?? participantsOf(discussion);
  return participants.map((person) => ({
    author: person.author,
    posts: person.posts,
    votes: person.votes,
    reputation: person.reputation,
    ...(analysis && participantAnalysisJson(person, names)),
  }));
}

function nameOf(id: PostId | null, names: Names): string | null {
  return id === null ? null : (names.get(id) ?? null);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function spanOrNull(span: Span | null): Span | null {
  return span && spanOf(span);
}
