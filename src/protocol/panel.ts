/**
 * Messages between the extension host and the insights panel. The host sends what to show; the panel sends what a
 * person does. Posts are named by id, and every message about a text carries its document and version, so that a late
 * one can be told and dropped. Types only; `panel-checks.ts` tests at run time what arrives.
 */
import type {
  Agreement,
  Evidence,
  EvidenceKind,
  NoArgument,
  Objection,
  OpenQuestion,
  PointState,
  PointVoice,
  PostId,
  PostKind,
  SentimentLabel,
  Span,
  StanceLabel,
  Structure,
  UnmetClaim,
} from '../core/index.js';
import type { PanelStrings } from './panel-strings.js';

/** Which text, in which state, a message speaks of. */
export interface DocumentState {
  /** The document's URI as a string. */
  readonly document: string;
  /** The document's version, as the editor counts it. */
  readonly version: number;
}

/** A post as the panel shows it. */
export interface PanelPost {
  readonly id: PostId;
  /** Its place in text order, from 1. */
  readonly number: number;
  readonly kind: PostKind;
  readonly author: string | null;
  /** ISO 8601, as precise as the page; null where the page shows none or only a relative one. */
  readonly date: string | null;
  /** The date as the page writes it. */
  readonly dateText: string | null;
  readonly votes: number | null;
  readonly accepted: boolean | null;
  /** The first words of the body, on one line; empty for a post without words. */
  readonly words: string;
  /** Null when unknown or switched off. */
  readonly mood: PanelMood | null;
  /** Null when switched off, or for a post that opens the page. */
  readonly stance: StanceLabel | null;
}

/** How a post, or several, sound: `score` from -1 to 1. */
export interface PanelMood {
  readonly score: number;
  readonly label: SentimentLabel;
  /** Probability, 0…1, that the label is right; null for a mean over several posts. */
  readonly confidence: number | null;
}

/** One bar of the mood chart: a post, or on a long page a run of neighbours in reading order. */
export interface PanelBar {
  /** The run's posts, by their numbers from 1, both included. */
  readonly first: number;
  readonly last: number;
  /** Where the bar leads: the run's first post. */
  readonly post: PostId;
  /** Author and first words of that post. */
  readonly author: string | null;
  readonly words: string;
  /** Mean over the run's posts whose mood is known; null when none is. */
  readonly mood: PanelMood | null;
  /** How many of the run's posts have a known mood. */
  readonly known: number;
}

/** A place in a post that can be jumped to. Offsets are into the text of the version the model was made from. */
export interface PanelPlace extends Span {
  readonly post: PostId;
}

/** A place with its words, verbatim. */
export interface PanelQuote extends PanelPlace {
  readonly text: string;
  readonly author: string | null;
}

/** A person who spoke for or against a point, with the posts that did so. */
export interface PanelVoice {
  readonly author: string | null;
  readonly posts: readonly PostId[];
}

/** What the sides of a point can be weighed by. */
export type Weighting = 'people' | 'votes' | 'reputation';

/** One side of a point. */
export interface PanelSide {
  readonly voices: readonly PanelVoice[];
  /** Null where the page shows none for anybody on this side; `people` is null only while stances are switched off. */
  readonly weight: Readonly<Record<Weighting, number | null>>;
}

/** A place where a point is spoken of, and what side that takes. */
export interface PanelSaying extends PanelQuote {
  /** Null where the text tells no side. */
  readonly how: PointVoice['how'] | null;
  /** The words that tell the side; null where none do. */
  readonly cue: PanelQuote | null;
}

/** The best reason brought forward for a point. */
export interface PanelBest extends PanelQuote {
  readonly kind: EvidenceKind;
}

/** A point of the discussion, under the sentence that says it best. */
export interface PanelPoint {
  /** Names the point among those of one model, so that it stays open over edits: its first post's id and its words. */
  readonly key: string;
  readonly label: string;
  /** Who said the label, and where; null when the text gives no place for it. */
  readonly place: PanelPlace | null;
  readonly author: string | null;
  /** Posts that speak of the point, in text order. */
  readonly posts: readonly PostId[];
  /** Null when stances are switched off. */
  readonly state: PointState | null;
  readonly for: PanelSide;
  readonly against: PanelSide;
  readonly best: PanelBest | null;
  /** Further places where it is said, agreed with or spoken against; the first ones of many. */
  readonly sayings: readonly PanelSaying[];
  /** Posts in which one side answers the other. */
  readonly exchanges: readonly PostId[];
}

/** What is held against an answer of a Q&A page, and whether that was met. */
export interface PanelObjection extends PanelQuote {
  readonly met: Objection['met'];
  readonly by: PanelPlace | null;
}

/** An answer of a Q&A page: what it proposes and what is held against it. */
export interface PanelAnswer {
  readonly post: PostId;
  /** Null where no sentence of it stands by itself. */
  readonly proposal: PanelQuote | null;
  readonly objections: readonly PanelObjection[];
}

/** A question left open. */
export interface PanelQuestion extends PanelQuote {
  readonly state: OpenQuestion['state'];
  /** Where the one who asked says that an answer did not help. */
  readonly cue: PanelQuote | null;
}

/** Two people come to agree. */
export interface PanelAgreement extends PanelQuote {
  readonly kind: Agreement['kind'];
  /** The post agreed with, and whose it is; null where the page does not tell. */
  readonly with: PostId | null;
  readonly withAuthor: string | null;
}

/** Somebody says to have changed their mind. */
export interface PanelMindChange extends PanelQuote {
  /** The post that did it, and whose it is; null where the page does not tell. */
  readonly by: PostId | null;
  readonly byAuthor: string | null;
}

/** A passage of the article that posts speak against. */
export interface PanelPassage extends Span {
  readonly text: string;
  readonly disputes: readonly PanelQuote[];
}

/** One person of the discussion. */
export interface PanelPerson {
  readonly author: string;
  readonly posts: number;
  readonly votes: number | null;
  readonly reputation: number | null;
  readonly mood: PanelMood | null;
  /** What this person wrote; null on a long page, where the panel asks when somebody wants to see it. */
  readonly own: PanelOwn | null;
  /** Mean mood of this person's replies to others, and of others' replies to this person. */
  readonly moodGiven: PanelMood | null;
  readonly moodGot: PanelMood | null;
  readonly changes: readonly PanelMindChange[];
}

/** What a person wrote, and to whom. */
export interface PanelOwn {
  /** In text order. */
  readonly posts: readonly PostId[];
  /** Whom this person answers, most posts first. */
  readonly answers: readonly PanelAnswered[];
}

/** A person answered by another. */
export interface PanelAnswered {
  readonly author: string;
  readonly posts: number;
  readonly mood: PanelMood | null;
  /** How many of those replies clearly agree and disagree; null when stances are switched off. */
  readonly agree: number | null;
  readonly disagree: number | null;
}

/** A post in the reply map. Author, words, mood and stance are in its details (`PanelPost`). */
export interface PanelNode {
  readonly post: PostId;
  /** Place of its parent in the map's list; -1 for a post at the top. */
  readonly parent: number;
  /** How many posts there are below it, in the map or not. */
  readonly below: number;
  /** The first of its replies that the map leaves out; null when it has them all. */
  readonly rest: PostId | null;
}

/** Who answers whom: of a very long page the posts with most posts below them. In text order. */
export interface PanelMap {
  readonly nodes: readonly PanelNode[];
  /** The first post at the top that the map leaves out, and how many posts those and all below them are. */
  readonly rest: PostId | null;
  readonly left: number;
}

/** Words that speak for a label: verbatim, with their place. `weight` is their share of a score, null where it has none. */
export interface PanelReason extends PanelQuote {
  readonly weight: number | null;
}

/** Why a post's labels are what they are: for each the words on the page it came from. */
export interface PanelWhy {
  readonly post: PostId;
  /** Null when moods are switched off. */
  readonly mood: { readonly value: PanelMood | null; readonly reasons: readonly PanelReason[] } | null;
  /** Null when stances are switched off, or for a post that opens the page. */
  readonly stance: {
    readonly to: 'parent' | 'topic';
    readonly label: StanceLabel;
    readonly confidence: number;
    readonly reasons: readonly PanelReason[];
  } | null;
  readonly reply: {
    /** Null for a post that answers the page itself. */
    readonly parent: PanelQuote | null;
    readonly evidence: Evidence;
    readonly confidence: number;
    /** The words that told the parent. */
    readonly cue: PanelQuote | null;
    readonly alternative: PanelQuote | null;
  };
  /** Sentences that argue, in text order. */
  readonly roles: readonly PanelRole[];
  readonly noArgument: (Pick<NoArgument, 'kind' | 'confidence'> & { readonly cue: PanelQuote | null }) | null;
}

/** A sentence that argues. */
export interface PanelRole extends PanelQuote {
  readonly role: 'claim' | 'premise';
  readonly confidence: number;
  readonly cues: readonly PanelReason[];
  /** The claim of the same post that a premise backs, and what it offers for it. */
  readonly backs: (PanelQuote & { readonly kind: EvidenceKind; readonly confidence: number }) | null;
}

/** A doubt about the page. Code as in the core; the host puts the message into the user's language where it can. */
export interface PanelWarning extends Span {
  readonly code: string;
  readonly message: string;
}

/** How much there is. */
export interface PanelCounts {
  readonly posts: number;
  /** Named people. */
  readonly people: number;
  readonly threads: number;
  /** Sum of the votes shown; null when the page shows none. */
  readonly votes: number | null;
  /** Posts by mood; null when moods are switched off. */
  readonly moods: Readonly<Record<SentimentLabel | 'unknown', number>> | null;
  /** Posts by stance, without those that open the page; null when stances are switched off. */
  readonly stances: Readonly<Record<StanceLabel, number>> | null;
}

/** What has changed since an older save of the page. */
export interface PanelCompared {
  /** Name of the older save. */
  readonly older: string;
  readonly added: readonly PostId[];
  readonly edited: readonly PostId[];
  readonly votesChanged: readonly PostId[];
  /** How many posts only the older save has, and how many are in both as they were. */
  readonly removed: number;
  readonly unchanged: number;
}

/** Everything the panel shows of one text. */
export interface PanelModel {
  readonly title: string | null;
  readonly structure: Structure;
  /** Name of the platform; null when none is known. */
  readonly format: string | null;
  /** Probability, 0…1, that the structure is right. */
  readonly confidence: number;
  /** What the page itself claims to hold, and where; null when it claims nothing or what was found. */
  readonly announced: (Span & UnmetClaim) | null;
  readonly counts: PanelCounts;
  readonly warnings: readonly PanelWarning[];
  /** In reading order, few enough to draw side by side; null when moods are switched off. */
  readonly bars: readonly PanelBar[] | null;
  /** The telling ones, in reading order. */
  readonly sentences: readonly PanelQuote[];
  /** Most important first; the panel puts the disputed ones before the others. */
  readonly points: readonly PanelPoint[];
  /** Which weightings the page has numbers for. */
  readonly weightings: Readonly<Record<Weighting, boolean>>;
  readonly people: readonly PanelPerson[];
  readonly map: PanelMap;
  /** The answers of a Q&A page; empty on any other. */
  readonly answers: readonly PanelAnswer[];
  readonly questions: readonly PanelQuestion[];
  readonly agreements: readonly PanelAgreement[];
  readonly changes: readonly PanelMindChange[];
  readonly passages: readonly PanelPassage[];
  /** Share of posts that some point speaks for, 0…1; null when unknown. */
  readonly coverage: number | null;
  /** Details of posts: all of a short page; of a long one those named first, the panel asks for the others. */
  readonly posts: readonly PanelPost[];
  /** False when stances are switched off: then nothing tells who is for or against. */
  readonly showStance: boolean;
  /** Null while the page is compared with no older save. */
  readonly compared: PanelCompared | null;
}

/** Why there is nothing to show. */
export type EmptyReason = 'no-editor' | 'no-discussion' | 'too-large' | 'failed' | 'reading';

export type ToPanel =
  /** Texts of the panel in the user's language, sent once before anything is shown. */
  | { readonly kind: 'strings'; readonly strings: PanelStrings; readonly locale: string }
  | ({ readonly kind: 'model'; readonly model: PanelModel } & DocumentState)
  /** The text has moved on to `version`; the model on show is of an earlier one. */
  | ({ readonly kind: 'stale' } & DocumentState)
  /** The details asked for, of the model of that version. */
  | ({ readonly kind: 'posts'; readonly posts: readonly PanelPost[] } & DocumentState)
  /** What the person at that place in `people` wrote. */
  | ({ readonly kind: 'posts-of'; readonly person: number; readonly own: PanelOwn } & DocumentState)
  /** Why the labels of that post are what they are. */
  | ({ readonly kind: 'why'; readonly why: PanelWhy } & DocumentState)
  | { readonly kind: 'empty'; readonly reason: EmptyReason };

export type FromPanel =
  | { readonly kind: 'ready' }
  /** Show this post in the text, or the place inside it. */
  | ({ readonly kind: 'reveal'; readonly post: PostId; readonly place: Span | null } & DocumentState)
  /** Show this stretch of the text, which belongs to no post in particular. */
  | ({ readonly kind: 'reveal-span'; readonly span: Span } & DocumentState)
  /** Details of these posts, please. */
  | ({ readonly kind: 'posts'; readonly posts: readonly PostId[] } & DocumentState)
  /** What the person at that place in `people` wrote, please. */
  | ({ readonly kind: 'posts-of'; readonly person: number } & DocumentState)
  /** Why this post's labels are what they are, please. */
  | ({ readonly kind: 'why'; readonly post: PostId } & DocumentState);
