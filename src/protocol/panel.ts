/**
 * Messages between the extension host and the insights panel. The host sends the model; the panel sends what a person
 * does. Posts are named by id, and every message carries document and version, so that a late one can be told and dropped.
 */
import type { PostId, PostKind, SentimentLabel, StanceLabel, Structure } from '../core/index.js';

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
  readonly date: string | null;
  readonly votes: number | null;
  readonly reputation: number | null;
  readonly accepted: boolean | null;
  readonly depth: number;
  readonly parent: PostId | null;
  /** The first words of the body, on one line. */
  readonly words: string;
  readonly sentiment: { readonly score: number; readonly label: SentimentLabel; readonly confidence: number } | null;
  readonly stance: { readonly label: StanceLabel; readonly confidence: number } | null;
}

/** A place in a post that can be jumped to. Offsets are into the document's text. */
export interface PanelPlace {
  readonly post: PostId;
  readonly start: number;
  readonly end: number;
}

export interface PanelSentence extends PanelPlace {
  readonly text: string;
  readonly author: string | null;
  readonly why: string;
}

export interface PanelPoint {
  readonly label: string;
  readonly for: number;
  readonly against: number;
  readonly voteWeight: number | null;
  readonly supporters: readonly PostId[];
  readonly opponents: readonly PostId[];
  readonly posts: readonly PostId[];
  readonly evidence: readonly PanelPlace[];
}

export interface PanelParticipant {
  readonly author: string;
  readonly posts: number;
  readonly votes: number | null;
  readonly reputation: number | null;
  readonly sentiment: number | null;
  /** This person's posts, in text order. */
  readonly ids: readonly PostId[];
}

/** Everything the panel shows of one document. */
export interface PanelModel {
  readonly title: string | null;
  readonly structure: Structure;
  readonly format: string | null;
  readonly confidence: number;
  readonly announced: number | null;
  readonly posts: readonly PanelPost[];
  readonly sentences: readonly PanelSentence[];
  readonly points: readonly PanelPoint[];
  readonly participants: readonly PanelParticipant[];
  readonly unanswered: readonly PostId[];
  /** Share of posts that some point speaks for, 0…1; null when unknown. */
  readonly coverage: number | null;
  readonly warnings: readonly string[];
  /** What the settings switched off; then it appears nowhere. */
  readonly showSentiment: boolean;
  readonly showStance: boolean;
}

/** Why there is nothing to show. */
export type EmptyReason = 'no-editor' | 'no-discussion' | 'too-large' | 'failed' | 'reading';

export type ToPanel =
  | ({ readonly kind: 'model'; readonly model: PanelModel } & DocumentState)
  /** The text has changed since the model on show. */
  | ({ readonly kind: 'stale' } & DocumentState)
  | { readonly kind: 'empty'; readonly reason: EmptyReason; readonly message: string }
  /** Texts of the panel in the user's language, sent once before the first model. */
  | { readonly kind: 'strings'; readonly strings: Readonly<Record<string, string>>; readonly locale: string };

export type FromPanel =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'reveal'; readonly post: PostId; readonly place: PanelPlace | null } & DocumentState);
