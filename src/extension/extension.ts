// Desktop entry.
import type * as vscode from 'vscode';
import { activateWith } from './activate.js';
import type { DiscussionLensApi } from './api.js';
import { workerThreads } from './worker-thread.js';

/** Called by the editor once, on the first file of a covered language or the first command. */
export function activate(context: vscode.ExtensionContext): DiscussionLensApi {
  return activateWith(context, workerThreads(context.asAbsolutePath('dist/worker.js')));
}
