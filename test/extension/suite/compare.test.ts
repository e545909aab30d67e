import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { run } from '../commands.js';
import { api, closeAll, commentPage, show, showPlain, showSample, until, writeFile } from '../editor.js';

const OLDER = [
  { author: 'Hanna', words: 'A hive on a balcony needs shade and water every day of the summer.' },
  { author: 'Jorun', words: 'Mine stands in the sun and has done well for six years now.' },
  { author: 'Tavish', words: 'Visit my shop, the very best prices for watches in all of town.' },
  { author: 'Hanna', words: 'Six wet years, perhaps, with a roof above it.' },
];
const NEWER = [
  OLDER[0],
  { ...OLDER[1], words: `${OLDER[1].words} Edit: seven years.` },
  OLDER[3],
  { author: 'Mirela', words: 'Does the city want a permit for a hive like that?' },
];

suite('R30: two saves of one page', () => {
  let older: vscode.Uri;
  let newer: vscode.Uri;
  suiteSetup(async () => {
    older = await writeFile('bees-monday.txt', commentPage(OLDER));
    newer = await writeFile('bees-friday.txt', commentPage(NEWER));
  });
  suiteTeardown(async () => {
    for (const uri of [older, newer]) await vscode.workspace.fs.delete(uri);
  });
  teardown(async () => {
    await run('endComparison');
    await closeAll();
  });

  async function compare(): Promise<Map<string, string[]>> {
    await show(newer);
    await run('compareWith', older, [older, newer]);
    const lens = await api();
    await until('the changes are there', () => lens.status.changes !== null);
    return groups();
  }
  async function groups(): Promise<Map<string, string[]>> {
    const rows = (await api()).changeRows();
    return new Map(
      rows.map(({ item, children }) => [
        String(item.id),
        children.map(({ item: { label } }) => (typeof label === 'string' ? label : '')),
      ]),
    );
  }

  test('are shown as groups with their posts, and one command ends it', async () => {
    const lens = await api();
    assert.equal(lens.status.changes, null);
    const found = await compare();
    assert.deepEqual(found.get('added'), ['Mirela']);
    assert.deepEqual(found.get('edited'), ['Jorun']);
    assert.deepEqual(found.get('removed'), ['Tavish']);
    assert.equal(found.has('votesChanged'), false);
    assert.deepEqual(lens.status.changes, { message: 'bees-monday.txt → bees-friday.txt', description: '2 unchanged' });
    await run('endComparison');
    assert.equal(lens.status.changes, null);
    assert.deepEqual(lens.changeRows(), []);
  });

  test('the next new post, one post side by side, read-only and no page of its own', async () => {
    await compare();
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('nextNewPost');
    await until('the new post is selected', () => editor.document.getText(editor.selection).includes('Mirela'));
    const [row] = (await api()).changeRows().find(({ item }) => item.id === 'edited')!.children;
    assert.equal(row.item.command?.command, 'discussionLens.showChange');
    const { pages } = (await api()).status;
    await run('showChange', ...(row.item.command.arguments as unknown[]));
    const isDiff = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff;
    await until('a diff is open', isDiff);
    const { original, modified } = vscode.window.tabGroups.activeTabGroup.activeTab!.input as vscode.TabInputTextDiff;
    const [before, after] = await Promise.all(
      [original, modified].map((uri) => vscode.workspace.openTextDocument(uri)),
    );
    assert.equal(before.getText().trim(), OLDER[1].words);
    assert.equal(after.getText().trim(), NEWER[1].words);
    assert.equal((await api()).status.pages, pages);
  });

  test('follows edits of the newer save, and ends when that closes', async () => {
    await compare();
    const lens = await api();
    const editor = await showPlain(newer);
    const at = editor.document.positionAt(editor.document.getText().indexOf('A hive on a balcony'));
    await editor.edit((edit) => edit.insert(at, 'I say: '));
    await until('it is compared again', async () => (await groups()).get('edited')?.length === 2);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await until('the comparison has ended', () => lens.status.changes === null);
  });

  test('the older and the newer change places', async () => {
    await compare();
    await run('swapCompared');
    await until('they have', async () => (await groups()).get('added')?.[0] === 'Tavish');
    assert.deepEqual((await groups()).get('removed'), ['Mirela']);
  });

  test('nothing of it is there for a page that is just opened', async () => {
    await showSample('forum-kayak.txt');
    assert.equal((await api()).status.changes, null);
    assert.deepEqual((await api()).changeRows(), []);
  });
});
