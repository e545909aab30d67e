import * as vscode from 'vscode';
import { baseName } from '../file-name.js';
import { findFiles } from '../folder/find-files.js';
import { folderWalk } from '../folder/walk.js';
import { namesIn } from './kept.js';
import { placeBeside, placeInStorage, storageFolder } from './place.js';

/**
 * Moves the corrections kept for a file, or for all files of a folder, that was renamed or moved. What is kept for the new name
 * already stays. Gives the pages, by their new names, whose corrections have moved.
 */
export async function moveKept(storage: vscode.Uri, from: vscode.Uri, to: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(to);
  const isFolder = (type & vscode.FileType.Directory) !== 0;
  const moved: vscode.Uri[] = [];
  const [oldSide, newSide] = [placeBeside(from), placeBeside(to)];
  // Within a folder, files beside pages have moved with them.
  if (!isFolder && oldSide && newSide && (await rename(oldSide.uri, newSide.uri))) moved.push(to);
  const stored = await namesIn(storageFolder(storage));
  if (stored.size === 0) return moved;
  for await (const page of isFolder ? filesBelow(to) : [to]) {
    const old = from.with({ path: from.path + page.path.slice(to.path.length) });
    const { uri } = await placeInStorage(storage, old);
    if (!stored.has(baseName(uri))) continue;
    const { uri: next } = await placeInStorage(storage, page);
    if (await rename(uri, next)) moved.push(page);
  }
  return moved;
}

async function* filesBelow(folder: vscode.Uri): AsyncGenerator<vscode.Uri> {
  for await (const found of findFiles(folderWalk, folder)) {
    if (found.kind === 'file') yield found.uri;
  }
}

/** False where there is nothing to rename, or something has the new name. */
async function rename(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace;
  const [isThere, isTaken] = await Promise.all([exists(from), exists(to)]);
  if (!isThere || isTaken) return false;
  await fs.rename(from, to, { overwrite: false });
  return true;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
