import * as vscode from 'vscode';
import type { Command } from './command.js';
import { askWhatToExport, exportText } from './export.js';

/** Writes the discussion in front, in a form of one's choice, into an untitled editor. */
export const exportToEditor: Command = {
  id: 'discussionLens.export',
  async run(services, argument) {
    const wanted = await askWhatToExport(services, argument);
    if (!wanted) return;
    const { languageId: language, text: content } = await exportText(wanted);
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
  },
};
