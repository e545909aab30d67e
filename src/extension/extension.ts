// Desktop entry.
import type * as vscode from 'vscode';
import { activateWith } from './activate.js';
import type { DiscussionLensApi } from './api.js';
import { createInlineReader, WORKER_FROM } from './reader.js';
import { createWorkerReader } from './worker-reader.js';

/** Called by the editor once, on the first file of a covered language or the first command. */
export function activate(context: vscode.ExtensionContext): DiscussionLensApi {
  const worker = context.asAbsolutePath('dist/worker.js');
  return activateWith(context, (length) => (length > WORKER_FROM ? createWorkerReader(worker) : createInlineReader()));
}
