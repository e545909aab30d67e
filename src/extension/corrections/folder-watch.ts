import * as vscode from 'vscode';
import { SIDE_FILE } from '../../core/view.js';

/** Tells of changes to files of corrections in the folders of open pages, and in no others. */
export class FolderWatch implements vscode.Disposable {
  private readonly folders = new Map<string, { watcher: vscode.FileSystemWatcher; pages: Set<string> }>();

  public constructor(private readonly changed: (uri: vscode.Uri) => unknown) {}

  public add(page: vscode.Uri): void {
    const folder = vscode.Uri.joinPath(page, '..');
    const key = folder.toString();
    const known = this.folders.get(key) ?? { watcher: this.start(folder), pages: new Set() };
    this.folders.set(key, known);
    known.pages.add(page.toString());
  }

  public remove(page: vscode.Uri): void {
    const key = vscode.Uri.joinPath(page, '..').toString();
    const known = this.folders.get(key);
    if (!known?.pages.delete(page.toString()) || known.pages.size > 0) return;
    known.watcher.dispose();
    this.folders.delete(key);
  }

  public dispose(): void {
    for (const { watcher } of this.folders.values()) watcher.dispose();
    this.folders.clear();
  }

  private start(folder: vscode.Uri): vscode.FileSystemWatcher {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, `*${SIDE_FILE}`));
    watcher.onDidCreate(this.changed);
    watcher.onDidChange(this.changed);
    watcher.onDidDelete(this.changed);
    return watcher;
  }
}
