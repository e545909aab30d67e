import * as vscode from 'vscode';
import type { FolderWalk } from './find-files.js';

/** Walks through folders of whatever file system the editor knows. */
export const folderWalk: FolderWalk<vscode.Uri> = {
  list: (folder) => vscode.workspace.fs.readDirectory(folder),
  join: (folder, name) => vscode.Uri.joinPath(folder, name),
};
