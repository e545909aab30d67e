import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, until } from '../editor.js';

suite('many pages', () => {
  teardown(closeAll);

  test('R5: a folder is read into one table, which ends with its tab', async () => {
    const lens = await api();
    assert.equal(lens.status.folder, null);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const entries = await vscode.workspace.fs.readDirectory(folder.uri);
    const files = entries.filter(([name, type]) => type === vscode.FileType.File && !name.startsWith('.'));
    await vscode.commands.executeCommand('discussionLens.analyzeFolder', folder.uri);
    await until('all is read', () => lens.status.folder?.state === 'done', 30_000);
    const { rows, leftOut, done } = lens.status.folder!;
    assert.ok(rows >= files.length - leftOut && rows + leftOut === done, `${rows} rows, ${leftOut} left out`);
    await closeAll();
    await until('the table is gone', () => lens.status.folder === null);
  });
});
