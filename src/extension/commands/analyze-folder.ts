import * as vscode from 'vscode';
import { fileName } from '../file-name.js';
import type { FolderContent } from '../folder/folder-panel.js';
import { type Command, selectedUris } from './command.js';

/** Shows all pages of a folder, or the files chosen, in one table. Asks for a folder when none is given. */
export const analyzeFolder: Command = {
  id: 'discussionLens.analyzeFolder',
  async run({ folders }, argument, selection) {
    const chosen = selectedUris(selection);
    const uris = chosen.length > 0 ? chosen : argument instanceof vscode.Uri ? [argument] : await pickFolder();
    if (uris.length > 0) folders.show(await contentOf(uris));
  },
};

async function contentOf(uris: readonly vscode.Uri[]): Promise<FolderContent> {
  const [first] = uris;
  const { type } = await vscode.workspace.fs.stat(first);
  if (uris.length === 1 && type & vscode.FileType.Directory) {
    const name = fileName(first) || first.path;
    return { kind: 'folder', folder: first, name };
  }
  return { kind: 'files', files: uris, name: vscode.l10n.t('{0} files', uris.length) };
}

async function pickFolder(): Promise<readonly vscode.Uri[]> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Analyze the Pages of a Folder'),
    openLabel: vscode.l10n.t('Analyze'),
    canSelectFolders: true,
    canSelectFiles: false,
    ...(workspace && { defaultUri: workspace.uri }),
  });
  return picked ?? [];
}
