// Browser entry.
import * as vscode from 'vscode';
import { activateWith } from './activate.js';
import type { DiscussionLensApi } from './api.js';
import { webWorkers } from './web-worker.js';

/** Called by the editor once, on the first file of a covered language or the first command. */
export function activate(context: vscode.ExtensionContext): DiscussionLensApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.web.js');
  return activateWith(
    context,
    webWorkers(() => vscode.workspace.fs.readFile(script)),
  );
}
