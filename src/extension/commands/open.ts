import * as vscode from 'vscode';
import { THREAD_VIEW } from '../thread-tree.js';
import { analyzeFile } from './analyze-file.js';
import type { Command } from './command.js';

/** Shows the thread of the active file; where that holds none, asks for a file and opens it. Takes a URI too. */
export const open: Command = {
  id: 'discussionLens.open',
  async run(services, argument) {
    const isShown = !(argument instanceof vscode.Uri) && services.front.page?.hasPosts;
    if (!isShown) {
      const uri = argument instanceof vscode.Uri ? argument : await pickFile();
      if (!uri) return;
      await vscode.commands.executeCommand('vscode.open', uri);
      await analyzeFile.run(services, uri);
    }
    await vscode.commands.executeCommand(`${THREAD_VIEW}.focus`);
  },
};

async function pickFile(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Open a Saved Discussion'),
    openLabel: vscode.l10n.t('Open'),
    canSelectMany: false,
  });
  return picked?.[0];
}
