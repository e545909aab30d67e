import * as vscode from 'vscode';
import type { ExportForm } from '../../core/index.js';
import { EXPORT_FORMS } from '../../core/view.js';
import { type Command, Refusal, textArgument } from './command.js';

/**
 * Writes the discussion in front, in a form of one's choice, into an untitled editor. A key may bring the form along:
 * `"args": { "form": "markdown" }`.
 */
export const exportDiscussion: Command = {
  id: 'discussionLens.export',
  async run({ front }, argument) {
    const { page } = front;
    const given = textArgument(argument, 'form');
    const form = EXPORT_FORMS.find((id) => id === given) ?? (await pick());
    if (!form || !page) return;
    const exported = await page.export(form, vscode.workspace.asRelativePath(page.source.uri));
    if (!exported) throw new Refusal(vscode.l10n.t('The file could not be read to its end.'));
    const { languageId: language, text: content } = exported;
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
  },
};

async function pick(): Promise<ExportForm | undefined> {
  const items = EXPORT_FORMS.map((form) => ({ label: formName(form), form }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the Discussion As') });
  return picked?.form;
}

function formName(form: ExportForm): string {
  switch (form) {
    case 'ndjson':
      return vscode.l10n.t('JSON on one line');
    case 'json':
      return vscode.l10n.t('JSON');
    case 'markdown':
      return vscode.l10n.t('Markdown');
    case 'csv':
      return vscode.l10n.t('Table (CSV)');
    case 'graphml':
      return vscode.l10n.t('Graph (GraphML)');
    case 'argdown':
      return vscode.l10n.t('Argument map (Argdown)');
  }
}
