import type * as vscode from 'vscode';
import type { Analysis, Discussion } from '../core/index.js';
import type { FolderProgress } from '../protocol/folder.js';
import type { Row } from './thread-rows.js';

/** What other extensions and the tests get from `activate()`. Data only; it changes nothing. */
export interface DiscussionLensApi {
  /**
   * What was read from a file that is open in an editor, once the newest version is read and analysed.
   * Undefined when the file is not read at all; `analysis` is null when it holds no discussion.
   */
  discussionOf(uri: vscode.Uri): Promise<PageSnapshot | undefined>;
  /** The rows of the thread view as it stands, with those under them down to `levels` levels (2 when not given). */
  threadRows(levels?: number): Promise<readonly ThreadRow[]>;
  /** The rows of the changes view; none while nothing is compared. */
  changeRows(): readonly ChangeItem[];
  /** What the thread view says beside its rows, and what the extension holds. */
  readonly status: Status;
}

export interface PageSnapshot {
  readonly version: number;
  readonly discussion: Discussion;
  readonly analysis: Analysis | null;
}

/** A row as the editor gets it. */
export interface ThreadRow {
  readonly row: Row;
  readonly item: vscode.TreeItem;
  readonly tooltip: vscode.MarkdownString | string | undefined;
  readonly children: readonly ThreadRow[];
}

/** A row of the changes view as the editor gets it. */
export interface ChangeItem {
  readonly item: vscode.TreeItem;
  readonly children: readonly ChangeItem[];
}

export interface Status {
  readonly state: string;
  readonly isVisible: boolean;
  /** Rows that the editor was asked to show and has not answered for yet. */
  readonly reveals: number;
  readonly message: string;
  readonly description: string;
  /** Id of the selected post, or null. */
  readonly selected: string | null;
  /** The text, as a URI, and the version whose insights the panel shows; null while it shows none. */
  readonly insights: { readonly document: string; readonly version: number } | null;
  /** What the changes view says above and beside its rows; null while nothing is compared. */
  readonly changes: { readonly message: string; readonly description: string } | null;
  /** How far the table of many pages is that was opened last; null while none is open. */
  readonly folder: (FolderProgress & { readonly rows: number }) | null;
  /** How many texts are held, and how many of them have providers. */
  readonly pages: number;
  readonly providers: number;
  /** Milliseconds `activate()` took. */
  readonly activation: number;
}
