import * as vscode from 'vscode';

/** What `when` clauses of the manifest may ask. */
export interface ContextKeys {
  /** The active editor shows a discussion. */
  'discussionLens.active': boolean;
  'discussionLens.state': 'none' | 'reading' | 'ready' | 'tooLarge' | 'failed';
  /** The thread view leaves posts out. */
  'discussionLens.filtered': boolean;
  /** Two saves of a page are compared. */
  'discussionLens.comparing': boolean;
  'discussionLens.sort': string;
  /** The page in front has corrections, those without effect included. */
  'discussionLens.corrected': boolean;
  'discussionLens.shape': string;
}

const known = new Map<keyof ContextKeys, unknown>();

/** Sets a context key; silent when it has that value. */
export function setContextKey<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): void {
  if (known.get(key) === value) return;
  known.set(key, value);
  void vscode.commands.executeCommand('setContext', key, value);
}
