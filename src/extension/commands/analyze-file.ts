import * as vscode from 'vscode';
import { documentAt } from '../document-at.js';
import { canRead } from '../sessions.js';
import { type Command, Refusal } from './command.js';

/** Reads the active file, or the one of a URI, whatever its language. Says so when it holds no discussion. */
export const analyzeFile: Command = {
  id: 'discussionLens.analyzeFile',
  async run({ sessions, front, tree }, argument) {
    if (front.tooLarge && !(argument instanceof vscode.Uri)) return sessions.readFromDisk(front.tooLarge);
    const document = await documentOf(argument);
    if (!document || !canRead(document.uri)) {
      throw new Refusal(vscode.l10n.t('There is no editor with a file that could be read.'));
    }
    const page = await sessions.analyze(document);
    if (page.hasPosts) return tree.show();
    // The view says the same where it can be seen.
    if (!tree.isVisible) throw new Refusal(vscode.l10n.t('No discussion was found in this file.'));
  },
};

async function documentOf(argument: unknown): Promise<vscode.TextDocument | undefined> {
  if (!(argument instanceof vscode.Uri)) return vscode.window.activeTextEditor?.document;
  return documentAt(argument);
}
