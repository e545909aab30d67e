import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rows } from '../commands.js';
import {
  api,
  closeAll,
  commentPage,
  fileUri,
  longPage,
  pause,
  show,
  showPlain,
  showSample,
  strain,
  until,
  warningsDuring,
  writeFile,
} from '../editor.js';

const postsOf = async (uri: vscode.Uri) => (await (await api()).discussionOf(uri))?.discussion.posts.length;

/** A shown text in any state: no error, and these posts. */
async function expectPosts(name: string, text: string, posts: number): Promise<vscode.TextEditor> {
  const editor = await show(await writeFile(name, text));
  assert.equal(await postsOf(editor.document.uri), posts);
  const { status } = await api();
  assert.equal(status.state, posts > 0 ? 'ready' : 'none');
  return editor;
}

suite('R31: every state', () => {
  teardown(closeAll);

  test('an empty file, and one of white space', async () => {
    await expectPosts('empty.txt', '', 0);
    await expectPosts('white.txt', ' \n\t\n\r\n', 0);
  });

  test('every kind of line end', async () => {
    const page = longPage(12);
    await expectPosts('crlf.txt', page.replaceAll('\n', '\r\n'), 12);
    await expectPosts('mixed.txt', page.replace('\n', '\r\n'), 12);
    await expectPosts('bom.txt', `\ufeff${page}`, 12);
  });

  test('line ends changed in an open editor', async () => {
    const editor = await expectPosts('ends.txt', longPage(12), 12);
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    const { discussion } = (await (await api()).discussionOf(editor.document.uri))!;
    assert.equal(discussion.posts.length, 12);
    const [, second] = discussion.posts;
    const { start, end } = second.spans.author!;
    const { document } = editor;
    const name = document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));
    assert.equal(name, second.author);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('control characters, right-to-left, lone surrogates', async () => {
    const odd = 'a\u0001b \u202eabc \u200f שלום \ud83d end';
    const names = ['Marta', 'tomkeeper', 'Ruben', 'Ana P.', 'hivefan77', 'Olga'];
    await show(await writeFile('odd.txt', commentPage(names.map((author) => ({ author, words: odd })))));
    const shown = await rows();
    assert.equal(shown.length, names.length);
    for (const { item } of shown) assert.match(String(item.description), /a␁b/u);
  });

  test('one line of a million characters', async () => {
    const { document } = await show(await writeFile('line.txt', 'word '.repeat(200_000)));
    assert.equal(await postsOf(document.uri), 0);
  });

  strain('a page of 1.5 MB is read off the host, and edited there', async function () {
    this.timeout(120_000);
    const editor = await expectPosts('large.txt', longPage(12_000), 12_000);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'one more line\n'));
    assert.equal(await postsOf(editor.document.uri), 12_000);
    assert.ok((await (await api()).discussionOf(editor.document.uri))!.analysis);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('a file that closes while it is read', async () => {
    const lens = await api();
    await closeAll();
    await until('no page is held', () => lens.status.pages === 0);
    for (let i = 0; i < 3; i++) {
      await showPlain(await writeFile('closing.txt', longPage(3000 + i)));
      await closeAll();
    }
    await until('no page is held', () => lens.status.pages === 0);
    await showSample('qa-mirror-bees.txt');
    assert.equal(lens.status.state, 'ready');
  });

  test('a file deleted while it is open', async () => {
    const editor = await expectPosts('deleted.txt', longPage(12), 12);
    await vscode.workspace.fs.delete(fileUri('deleted.txt'));
    await pause(300);
    // Where the editor itself deletes for extensions (in the web host), it closes what it showed of the file.
    const isOpen = vscode.window.visibleTextEditors.some(({ document }) => document === editor.document);
    assert.equal((await rows()).length, isOpen ? 12 : 0);
    assert.equal((await api()).status.state, isOpen ? 'ready' : 'none');
    if (isOpen) assert.equal(await postsOf(editor.document.uri), 12);
  });

  strain('R25: the first posts of a large file are in the tree while the rest is read', async function () {
    this.timeout(120_000);
    const lens = await api();
    await showPlain(await writeFile('first.txt', longPage(60_000)));
    await until('the first posts are shown', () => lens.status.message.startsWith('These are the first posts'), 60_000);
    assert.match(lens.status.description, /^\d+ posts so far$/u);
    assert.equal(lens.status.state, 'reading');
    await until('all are read', () => lens.status.state === 'ready', 60_000);
    assert.equal(lens.status.message.startsWith('These are the first posts'), false);
    assert.equal(lens.status.description, '60,000 posts');
  });

  test('the same file in two editors', async () => {
    const lens = await api();
    await closeAll();
    await until('no page is held', () => lens.status.pages === 0);
    const { document } = await expectPosts('twice.txt', longPage(12), 12);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await until(
      'both show it',
      () => vscode.window.visibleTextEditors.filter((one) => one.document === document).length === 2,
    );
    assert.equal(lens.status.pages, 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await pause(200);
    assert.equal(lens.status.state, 'ready');
    assert.equal((await rows()).length, 12);
  });

  test('an unsaved text that grows from nothing', async () => {
    const lens = await api();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await until('it is read', () => lens.status.state === 'none');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), longPage(12)));
    await until('its posts are shown', () => lens.status.state === 'ready');
    assert.equal((await rows()).length, 12);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  strain('over 50 MB: too large, then read from disk', async function () {
    this.timeout(180_000);
    const lens = await api();
    await showPlainTab(await writeFile('huge.txt', `${hugeArticle()}\n${longPage(600)}`));
    await until('it is too large', () => lens.status.state === 'tooLarge', 60_000);
    assert.deepEqual(await rows(), []);
    await vscode.commands.executeCommand('discussionLens.readFromDisk');
    await until('it is read', () => lens.status.state === 'ready' || lens.status.state === 'none', 60_000);
    await closeAll();
    await until('it is let go', () => lens.status.state === 'none');
    await vscode.workspace.fs.delete(fileUri('huge.txt'));
  });

  strain('over 50 MB, and gone from the disk when it is to be read', async function () {
    this.timeout(120_000);
    const lens = await api();
    const uri = await writeFile('gone.txt', hugeArticle());
    await showPlainTab(uri);
    await until('it is too large', () => lens.status.state === 'tooLarge', 60_000);
    await vscode.workspace.fs.delete(uri);
    assert.deepEqual(await warningsDuring(() => vscode.commands.executeCommand('discussionLens.readFromDisk')), [
      'gone.txt could not be read; it may have been moved or deleted.',
    ]);
  });
});

/** Longer than the editor hands over. */
function hugeArticle(): string {
  return 'A line of an article that goes on and on without anybody answering it in any way.\n'.repeat(655_000);
}

/** Opens a file for which the editor hands over no document. */
async function showPlainTab(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri);
}
