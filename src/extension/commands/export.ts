import * as vscode from 'vscode';
import type { Exporter, ExportForm } from '../../core/index.js';
import { loadCore } from '../core.js';
import { type Command, Refusal, textArgument } from './command.js';

/**
 * Writes the discussion in front, in a form of one's choice, into an untitled editor. A key may bring the form along:
 * `"args": { "form": "markdown" }`.
 */
export const exportDiscussion: Command = {
  id: 'discussionLens.export',
  async run({ front }, argument) {
    const { page } = front;
    const { EXPORTERS, exportPage } = await loadCore();
    const given = textArgument(argument, 'form');
    const exporter = EXPORTERS.find(({ id }) => id === given) ?? (await pick(EXPORTERS));
    if (!exporter || !page) return;
    await page.analysed();
    const { reading } = page;
    if (!reading || !page.isCurrent) throw new Refusal(vscode.l10n.t('The file could not be read to its end.'));
    const content = exportPage(exporter, {
      file: vscode.workspace.asRelativePath(page.source.uri),
      text: page.source.getText(),
      discussion: reading.discussion,
      analysis: reading.analysis,
    });
    const document = await vscode.workspace.openTextDocument({ language: exporter.languageId, content });
    await vscode.window.showTextDocument(document);
  },
};

async function pick(exporters: readonly Exporter[]): Promise<Exporter | undefined> {
  const items = exporters.map((exporter) => ({ label: formName(exporter.id), exporter }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the Discussion As') });
  return picked?.exporter;
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
