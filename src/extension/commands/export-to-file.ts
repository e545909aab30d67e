import * as vscode from 'vscode';
import { FILE_ENDINGS } from '../../core/view.js';
import { explainError } from '../errors.js';
import { baseName } from '../file-name.js';
import { freshNonce } from '../panel-html.js';
import { writeWhole } from '../write-whole.js';
import { argumentOf, type Command, Refusal } from './command.js';
import { askWhatToExport, exportText, formName, type ToExport } from './export.js';

/**
 * Writes the discussion in front, in a form of one's choice, into a file. A caller that names the file
 * (`{ "form": "csv", "uri": … }`) is asked before one that is there is written over, as the dialog asks by itself.
 */
export const exportToFile: Command = {
  id: 'discussionLens.exportToFile',
  async run(services, argument) {
    const wanted = await askWhatToExport(services, argument);
    if (!wanted) return;
    const uri = argumentOf(argument, 'uri');
    const given = uri instanceof vscode.Uri ? uri : null;
    const place = given ?? (await pickPlace(wanted));
    if (!place || (given && !(await mayOverwrite(given)))) return;
    const title = vscode.l10n.t('Exporting…');
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async () => {
      const { text } = await exportText(wanted);
      const beside = vscode.Uri.joinPath(place, '..', `.${baseName(place)}.${freshNonce()}.part`);
      const { log } = services;
      try {
        await writeWhole(vscode.workspace.fs, place, beside, new TextEncoder().encode(text), (why) => log.warn(why));
      } catch (error) {
        log.error(`${place.toString()}: not written: ${explainError(error)}`);
        throw new Refusal(
          vscode.l10n.t('{0} could not be written; nothing was changed, and the log says why.', baseName(place)),
        );
      }
    });
  },
};

async function pickPlace({ page, form }: ToExport): Promise<vscode.Uri | undefined> {
  const { uri } = page.source;
  const name = baseName(uri).replace(/\.[^.]*$/u, '') + FILE_ENDINGS[form];
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const home = uri.scheme === 'untitled' ? folder?.uri : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the Discussion To'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [formName(form)]: [FILE_ENDINGS[form].slice(1)] },
    ...(home && { defaultUri: vscode.Uri.joinPath(home, name) }),
  });
}

async function mayOverwrite(place: vscode.Uri): Promise<boolean> {
  const exists = await vscode.workspace.fs.stat(place).then(
    () => true,
    () => false,
  );
  if (!exists) return true;
  const overwrite = vscode.l10n.t('Replace');
  const question = vscode.l10n.t('{0} exists. Replace it?', baseName(place));
  return (await vscode.window.showWarningMessage(question, { modal: true }, overwrite)) === overwrite;
}
