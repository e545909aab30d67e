import type { Event } from 'vscode';
import type { Analysis, Comparison, Discussion, PostId, Span } from '../core/index.js';
import type { DocumentState, EmptyReason } from '../protocol/panel.js';

/** What the language analysis was asked for; what is off appears nowhere in the panel. */
export interface PanelSettings {
  readonly sentiment: boolean;
  readonly stance: boolean;
}

/** The result for one version of a text: all of it belongs together. */
export interface AnalysedText extends DocumentState {
  readonly kind: 'analysed';
  readonly text: string;
  readonly discussion: Discussion;
  /** Name of the platform the page is from, for people; null when none is known. */
  readonly platform: string | null;
  readonly analysis: Analysis;
  readonly settings: PanelSettings;
  /** What has changed since an older save, and the name of that; null while this text is compared with none. */
  readonly compared: { readonly older: string; readonly comparison: Comparison } | null;
}

/** What the active editor has to show. */
export type PanelContent =
  | AnalysedText
  /** The text has moved on to `version`, whose result is not there yet; the panel marks what it shows as out of date. */
  | ({ readonly kind: 'outdated' } & DocumentState)
  | { readonly kind: 'empty'; readonly reason: EmptyReason };

/**
 * Where a person wants to go. `version` is the version the panel shows, so a `place` in it may have moved since: when
 * it is not the document's current one, `place` is null already and `post` is to be looked up in the current discussion.
 */
export type PanelTarget =
  | ({ readonly kind: 'post'; readonly post: PostId; readonly place: Span | null } & DocumentState)
  | ({ readonly kind: 'span'; readonly span: Span } & DocumentState);

/** What the panel lives on; sessions and editors are on the other side of it. */
export interface PanelSource {
  /** What to show now: always of the active editor. */
  readonly content: PanelContent;
  /** `content` has changed: another editor, an edit (`outdated` at once, `analysed` when it is there), a setting. */
  readonly onDidChangeContent: Event<void>;
  /** Shows the target in the editor. Never called for a document other than the one `content` speaks of. */
  reveal(target: PanelTarget): Thenable<void>;
}
