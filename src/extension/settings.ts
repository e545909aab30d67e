import * as vscode from 'vscode';
import { SORT_ORDERS, type SortOrder } from './thread-order.js';

/** What the user has set. */
export interface Settings {
  /** Ids of the languages whose files are read by themselves. */
  readonly languages: readonly string[];
  readonly sentiment: boolean;
  readonly stance: boolean;
  /** The order the thread view starts with. */
  readonly sortOrder: SortOrder;
  /** Whether the thread view follows the cursor. */
  readonly followCursor: boolean;
}

const SECTION = 'discussionLens';

/** The settings as they are now. A value of the wrong type counts as not set. */
export function readSettings(): Settings {
  const config = vscode.workspace.getConfiguration(SECTION);
  const languages = config.get<unknown>('languages');
  const order = config.get<unknown>('tree.sort');
  return {
    languages: Array.isArray(languages) ? languages.filter((id) => typeof id === 'string') : [],
    sentiment: config.get<unknown>('sentiment.enabled') !== false,
    stance: config.get<unknown>('stance.enabled') !== false,
    sortOrder: SORT_ORDERS.find((known) => known === order) ?? 'page',
    followCursor: config.get<unknown>('tree.followCursor') !== false,
  };
}

/** Calls `listener` with the new settings whenever one of ours has changed; `affects` tells about one of them. */
export function onDidChangeSettings(
  listener: (settings: Settings, affects: (name: string) => boolean) => void,
): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(SECTION)) return;
    listener(readSettings(), (name) => event.affectsConfiguration(`${SECTION}.${name}`));
  });
}
