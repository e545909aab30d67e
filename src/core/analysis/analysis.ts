import type { PostId, Span } from '../discussion.js';

/** A stretch of one post. */
export interface PostSpan extends Span {
  readonly post: PostId;
}

/** Words that tell something, and what they were taken for: a stable kebab-case name such as `because`. */
export interface Cue extends Span {
  readonly cue: string;
}

/** The same in a post that has to be named. */
export interface PostCue extends Cue, PostSpan {}

/** A word that moved a score, and by how much. */
export interface Reason extends Span {
  readonly weight: number;
}

export type SentimentLabel = 'negative' | 'neutral' | 'positive';

/** The mood of a post's own words: `score` from -1 to 1. Posts of the same mood share one. */
export interface Sentiment {
  readonly score: number;
  readonly label: SentimentLabel;
  /** Probability, 0…1, that the label is right. */
  readonly confidence: number;
}

export type StanceLabel = 'agree' | 'disagree' | 'neutral' | 'unknown';

/** How a post stands to what it answers: to its parent, or to the page's topic when it has none. */
export interface Stance {
  readonly to: 'parent' | 'topic';
  /** `unknown` where the text does not say clearly enough. */
  readonly label: StanceLabel;
  readonly confidence: number;
  /** The words that speak for the label, in text order; empty where it is unknown or the post as a whole tells it. */
  readonly reasons: readonly Cue[];
}

/** A sentence that argues. */
export interface Argument extends Span {
  readonly role: 'claim' | 'premise';
  readonly confidence: number;
  /** The words that told the role, in text order. Empty where only the sentence's shape did. */
  readonly cues: readonly Cue[];
}

/** What a premise offers: a ground, an instance, a figure, somebody else's word, an address, something lived through. */
export type EvidenceKind = 'reason' | 'example' | 'number' | 'source' | 'link' | 'experience';

/** A premise and the claim of the same post that it backs. Both are sentences, or clauses of one sentence. */
export interface ArgumentLink {
  readonly premise: Span;
  readonly claim: Span;
  readonly kind: EvidenceKind;
  /** The words that tie the premise to the claim; null where it only follows at once. */
  readonly cue: Cue | null;
  readonly confidence: number;
}

/** A sentence that asks; a rhetorical one wants no answer. `unknown` where nothing tells. */
export interface Question extends Span {
  readonly kind: 'real' | 'rhetorical' | 'unknown';
  readonly cue: Cue | null;
}

/**
 * Why a post brings no argument: it is about another matter, only insults, or only greets, thanks, jokes, bumps. `cue` is
 * null where no single words tell.
 */
export interface NoArgument {
  readonly kind: 'off-topic' | 'abuse' | 'chatter';
  readonly cue: Cue | null;
  readonly confidence: number;
}

/** What was worked out about one post. */
export interface PostAnalysis {
  readonly post: PostId;
  /** BCP 47, or null when the post is too short to tell. */
  readonly language: string | null;
  /** Null for a language it does not know. */
  readonly sentiment: Sentiment | null;
  /** The words that caused the mood, strongest first, packed to one number each: `reasonsOf` reads them. */
  readonly moodWords: readonly number[];
  /** Null for a post that opens the page. */
  readonly stance: Stance | null;
  readonly arguments: readonly Argument[];
  /** What backs what inside this post. */
  readonly argumentLinks: readonly ArgumentLink[];
  readonly questions: readonly Question[];
  /** Null where the post argues, asks, tells something, or where that is not known. */
  readonly noArgument: NoArgument | null;
  /** The one sentence that says most of what the post says; null for a post without a telling one. */
  readonly gist: Span | null;
}

/** A person answered by another, as often as `posts` says. */
export interface Answered {
  readonly author: string;
  readonly posts: number;
  /** Mean score of those replies, -1…1; null when none is known. */
  readonly sentiment: number | null;
  /** How many of them clearly agree and clearly disagree. */
  readonly agree: number;
  readonly disagree: number;
}

/** Somebody says to have changed their mind. */
export interface MindChange extends PostCue {
  /** The post that did it, where the page tells; else null. */
  readonly by: PostId | null;
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
  /** Whom this person answers, most posts first; at most ten. Answers to oneself do not count. */
  readonly answers: readonly Answered[];
  /** Mean score of this person's replies to others, and of others' replies to this person; null when none is known. */
  readonly sentimentGiven: number | null;
  readonly sentimentGot: number | null;
  /** Where this person says to have changed their mind, in text order. */
  readonly changes: readonly MindChange[];
}

/** A telling sentence, verbatim, and why it was chosen. */
export interface SummarySentence extends PostSpan {
  readonly why: string;
}

/** One side of a point by what can be counted; null where the page shows no such number for any of its people. */
export interface SideWeight {
  readonly people: number;
  readonly votes: number | null;
  /** Sum of the people's reputations, each once. */
  readonly reputation: number | null;
}

/**
 * A post that takes a side, and how that is known: it `states` the point or `contradicts` it in like words, or it `agrees` or
 * `disagrees` with a post that states it.
 */
export interface PointVoice extends PostSpan {
  readonly side: 'for' | 'against';
  readonly how: 'states' | 'agrees' | 'contradicts' | 'disagrees';
  /** The words that tell the side, where some do: those of a reply's stance, or of a negation. */
  readonly cue: Cue | null;
}

/** A premise behind a point. */
export interface PointEvidence extends PostSpan {
  readonly kind: EvidenceKind;
  /** The claim it backs, in the same post. */
  readonly claim: Span;
  readonly cue: Cue | null;
}

/**
 * How a point fares. `disputed`: people on both sides answer each other. `divided`: people on both sides who do not.
 * `agreed`: several people for it, one of whom says so in a reply, nobody clearly against. `unrebutted`: others answered or
 * spoke later and nobody is clearly against. `untested`: nobody spoke after it.
 */
export type PointState = 'disputed' | 'divided' | 'agreed' | 'unrebutted' | 'untested';

/** A reply from one side of a point to the other. */
export interface Exchange {
  readonly post: PostId;
  readonly to: PostId;
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
  readonly state: PointState;
  /** The two sides by people, votes and reputation. */
  readonly weight: { readonly for: SideWeight; readonly against: SideWeight };
  /** One for each supporter and opponent, in text order: why it counts so. */
  readonly voices: readonly PointVoice[];
  /** The best that is brought forward for it; null when nobody gives a reason. */
  readonly best: PointEvidence | null;
  /** Replies between the two sides, in text order. */
  readonly exchanges: readonly Exchange[];
}

/** A question without an answer that helped. */
export interface OpenQuestion extends PostSpan {
  /** `unanswered`: nobody replied. `not-helped`: somebody did, and whoever asked says that it did not help. */
  readonly state: 'unanswered' | 'not-helped';
  /** Where the one who asked says so; null when nobody replied. */
  readonly cue: PostCue | null;
}

/** Two people come to agree: one gives in, is convinced, or says that an answer solved the matter. */
export interface Agreement extends PostCue {
  readonly kind: 'convinced' | 'conceded' | 'solved';
  /** The post agreed with, where the page tells; else null. */
  readonly with: PostId | null;
}

/** What a comment holds against an answer of a Q&A page. */
export interface Objection extends PostSpan {
  readonly cue: Cue | null;
  /** `edited`: the answer says it was changed. `answered`: its author replied. `open`: neither is to be seen. */
  readonly met: 'edited' | 'answered' | 'open';
  /** Where it was met; null for an open one. */
  readonly by: PostSpan | null;
}

/** An answer of a Q&A page: what it proposes, and what is held against that. */
export interface AnswerReview {
  readonly post: PostId;
  /** Its key sentence; null when it has none that stands by itself. */
  readonly proposal: Span | null;
  readonly objections: readonly Objection[];
}

/** A place where a post speaks against a passage of the article. */
export interface PassageDispute extends PostSpan {
  /** `quoted`: it repeats the passage's words as a quotation. `close`: it speaks of it in nearly the same words. */
  readonly match: 'quoted' | 'close';
  /** The words that tell the disagreement; null where the reply as a whole does. */
  readonly cue: Cue | null;
}

/** A sentence of the article that posts dispute. */
export interface DisputedPassage extends Span {
  readonly disputes: readonly PassageDispute[];
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
  /** The whole in one sentence, for a tooltip; null when there is none that says much. */
  readonly line: SummarySentence | null;
  /** The places of `unanswered` and of questions whose answers did not help, in text order. */
  readonly openQuestions: readonly OpenQuestion[];
  /** In text order. */
  readonly agreements: readonly Agreement[];
  /** The answers of a Q&A page, in text order; empty on any other page. */
  readonly answers: readonly AnswerReview[];
  /** Most disputes first; empty where the page has no article. */
  readonly passages: readonly DisputedPassage[];
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
  /** Arguments, questions and gists, and with them points, summary and what else is read from them. */
  readonly arguments?: boolean;
  /** Length of the summary in words; 90 when not given. */
  readonly words?: number;
}
