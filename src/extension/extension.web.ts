// Browser entry. Every text is read on the extension host's own thread, which is not the one that draws.
import type * as vscode from 'vscode';
import { activateWith } from './activate.js';
import type { DiscussionLensApi } from './api.js';
import { createInlineReader } from './reader.js';

/** Called by the editor once, on the first file of a covered language or the first command. */
export function activate(context: vscode.ExtensionContext): DiscussionLensApi {
  return activateWith(context, () => createInlineReader());
}
