/**
 * Messages between the extension host and the insights panel. The host sends what to show; the panel sends what a
 * person does. Posts are named by id, and every message about a text carries its document and version, so that a late
 * one can be told and dropped. Types only; `panel-checks.ts` tests at run time what arrives.
 */
import type { PostId, PostKind, SentimentLabel, Span, Structure } from '../core/index.js';
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
  readonly supporters: readonly PanelVoice[];
  readonly opponents: readonly PanelVoice[];
  /** Votes behind the supporting posts, and behind the opposing ones; null when the page shows none for any. */
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  /** Further places where it is said. */
  readonly evidence: readonly PanelQuote[];
}

/** One person of the discussion. */
export interface PanelPerson {
  readonly author: string;
  readonly posts: number;
  /** This person's posts, in text order; null on a long page, where the panel asks when somebody wants to see them. */
  readonly ids: readonly PostId[] | null;
  readonly votes: number | null;
  readonly reputation: number | null;
  readonly mood: PanelMood | null;
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
}

/** Everything the panel shows of one text. */
export interface PanelModel {
  readonly title: string | null;
  readonly structure: Structure;
  /** Name of the platform; null when none is known. */
  readonly format: string | null;
  /** Probability, 0…1, that the structure is right. */
  readonly confidence: number;
  /** How many posts the page itself claims to have, and where; null when it claims nothing or what was found. */
  readonly announced: (Span & { readonly posts: number }) | null;
  readonly counts: PanelCounts;
  readonly warnings: readonly PanelWarning[];
  /** In reading order, few enough to draw side by side; null when moods are switched off. */
  readonly bars: readonly PanelBar[] | null;
  /** The telling ones, in reading order. */
  readonly sentences: readonly PanelQuote[];
  /** Disputed ones first. */
  readonly points: readonly PanelPoint[];
  readonly people: readonly PanelPerson[];
  readonly unanswered: readonly PostId[];
  /** Share of posts that some point speaks for, 0…1; null when unknown. */
  readonly coverage: number | null;
  /** Details of posts: all of a short page; of a long one those named first, the panel asks for the others. */
  readonly posts: readonly PanelPost[];
  /** False when stances are switched off: then nothing tells who is for or against. */
  readonly showStance: boolean;
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
  /** The posts of the person at that place in `people`, in text order. */
  | ({ readonly kind: 'posts-of'; readonly person: number; readonly posts: readonly PostId[] } & DocumentState)
  | { readonly kind: 'empty'; readonly reason: EmptyReason };

export type FromPanel =
  | { readonly kind: 'ready' }
  /** Show this post in the text, or the place inside it. */
  | ({ readonly kind: 'reveal'; readonly post: PostId; readonly place: Span | null } & DocumentState)
  /** Show this stretch of the text, which belongs to no post in particular. */
  | ({ readonly kind: 'reveal-span'; readonly span: Span } & DocumentState)
  /** Details of these posts, please. */
  | ({ readonly kind: 'posts'; readonly posts: readonly PostId[] } & DocumentState)
  /** Which posts the person at that place in `people` wrote, please. */
  | ({ readonly kind: 'posts-of'; readonly person: number } & DocumentState);
