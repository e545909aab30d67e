import * as vscode from 'vscode';
import { baseName } from '../file-name.js';
import { type Command, Refusal, type Services } from './command.js';

/** Opens a text that tells why the page in front was read as it was. */
export const explainParse: Command = {
  id: 'discussionLens.explainParse',
  async run(services) {
    const report = await reportOn(services, true);
    const { page } = services.front;
    const name = page ? baseName(page.source.uri) : '';
    const document = await vscode.workspace.openTextDocument(services.reports.add(name, report));
    await vscode.window.showTextDocument(document);
  },
};

/** Copies the same without a word of the page, so that it can be handed on. */
export const copyParseReport: Command = {
  id: 'discussionLens.copyParseReport',
  async run(services) {
    await vscode.env.clipboard.writeText(await reportOn(services, false));
  },
};

async function reportOn({ front }: Services, withWords: boolean): Promise<string> {
  const { page } = front;
  const report = await page?.explain(vscode.workspace.asRelativePath(page.source.uri), withWords);
  if (report == null) throw new Refusal(vscode.l10n.t('There is no page in front that was read.'));
  return report;
}
