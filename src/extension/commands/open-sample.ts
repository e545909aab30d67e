import * as vscode from 'vscode';
import { canRead } from '../sessions.js';
import { analyzeFile } from './analyze-file.js';
import type { Command } from './command.js';

const SAMPLE = ['media', 'samples', 'qa-mirror-bees.txt'];

/** Opens a page that comes with the extension, for looking at; beside what is no text, such as the walkthrough. */
export const openSample: Command = {
  id: 'discussionLens.openSample',
  async run(services) {
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    const isBeside = activeTab !== undefined && !(activeTab.input instanceof vscode.TabInputText);
    const viewColumn = isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    await showSample(vscode.Uri.joinPath(services.extensionUri, ...SAMPLE), viewColumn);
    await analyzeFile.run(services, undefined);
  },
};

/** Where an extension lies on a server that serves files and no file system, its text is shown as an unsaved one. */
async function showSample(uri: vscode.Uri, viewColumn: vscode.ViewColumn): Promise<void> {
  if (canRead(uri)) {
    await vscode.commands.executeCommand('vscode.open', uri, { viewColumn });
    return;
  }
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  await vscode.window.showTextDocument(document, { viewColumn });
}
