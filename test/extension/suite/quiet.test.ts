import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, longPage, pause, show, showSample, strain, until, writeFile } from '../editor.js';

const INDENTED = 'a list\n  of one\n  of two\nanother\n  of three\n  of four\nthe end\n';

const symbolsOf = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
const foldsOf = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', uri);

suite('R2: which documents are read', () => {
  teardown(closeAll);

  test('a page in plain text', async () => {
    const { document } = await showSample('qa-mirror-bees.txt');
    const found = await (await api()).discussionOf(document.uri);
    assert.ok(found && found.discussion.posts.length > 5);
    assert.ok(found.analysis, 'it is analysed as well');
  });

  test('an unsaved text', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: longPage(12) });
    await vscode.window.showTextDocument(document);
    const lens = await api();
    await until('it is read', async () => (await lens.discussionOf(document.uri)) !== undefined);
    assert.equal((await lens.discussionOf(document.uri))?.discussion.posts.length, 12);
  });

  test('another language only when asked', async () => {
    const uri = await writeFile('page.ini', longPage(12));
    await show(uri);
    const lens = await api();
    assert.equal(await lens.discussionOf(uri), undefined);
    await vscode.commands.executeCommand('discussionLens.analyzeFile');
    assert.equal((await lens.discussionOf(uri))?.discussion.posts.length, 12);
  });

  test('another language by itself once the setting names it', async () => {
    const uri = await writeFile('page.ini', longPage(12));
    const config = vscode.workspace.getConfiguration('discussionLens');
    await show(uri);
    const lens = await api();
    assert.equal(await lens.discussionOf(uri), undefined);
    await config.update('languages', ['plaintext', 'ini'], vscode.ConfigurationTarget.Global);
    await until('it is read', async () => (await lens.discussionOf(uri)) !== undefined);
    await config.update('languages', undefined, vscode.ConfigurationTarget.Global);
    await until('it is let go', async () => (await lens.discussionOf(uri)) === undefined);
  });

  test('no text of an output channel', async () => {
    const channel = vscode.window.createOutputChannel('A discussion', 'plaintext');
    channel.append(longPage(12));
    channel.show();
    const isOutput = ({ uri }: vscode.TextDocument) => uri.scheme === 'output';
    await until('it is shown', () => vscode.window.visibleTextEditors.some(({ document }) => isOutput(document)));
    await pause(300);
    const lens = await api();
    for (const { uri } of vscode.workspace.textDocuments.filter(isOutput)) {
      assert.equal(await lens.discussionOf(uri), undefined);
    }
    channel.dispose();
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

suite('R3: no discussion, no trace', () => {
  teardown(closeAll);

  test('a text without one has no symbols, no folding of ours and no state', async () => {
    const uri = await writeFile('indented.txt', INDENTED);
    const before = (await api()).status.providers;
    await show(uri);
    const lens = await api();
    assert.equal(lens.status.state, 'none');
    assert.equal(lens.status.providers, before);
    assert.deepEqual((await symbolsOf(uri)) ?? [], []);
    // The editor's own folding by indentation, which a list of ours, even an empty one, would replace.
    assert.deepEqual(
      (await foldsOf(uri))?.map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [3, 5],
      ],
    );
    assert.deepEqual([lens.status.message, lens.status.description], ['', '']);
  });

  test('indentation folds as it does without us', async () => {
    const editor = await show(await writeFile('indented.txt', INDENTED));
    await until('the editor is laid out', () => editor.visibleRanges.length === 1);
    const folded = async () => {
      await vscode.commands.executeCommand('editor.foldAll');
      return editor.visibleRanges.length === 3;
    };
    await until('both lists are folded', folded);
  });

  test('the article sample is no discussion', async () => {
    const { document } = await showSample('article-moth-night.txt');
    assert.equal((await (await api()).discussionOf(document.uri))?.discussion.posts.length, 0);
  });
});

suite('R4: providers live with the document', () => {
  teardown(closeAll);

  test('gone when it closes', async () => {
    const lens = await api();
    const { pages, providers } = lens.status;
    await showSample('qa-mirror-bees.txt');
    assert.equal(lens.status.providers, providers + 1);
    await closeAll();
    await until('it is let go', () => lens.status.pages === pages && lens.status.providers === providers);
  });

  test('gone when its language changes, back with it', async () => {
    const lens = await api();
    const { document } = await showSample('qa-mirror-bees.txt');
    const { providers } = lens.status;
    await vscode.languages.setTextDocumentLanguage(document, 'ini');
    await until('providers are gone', () => lens.status.providers === providers - 1);
    assert.deepEqual((await symbolsOf(document.uri)) ?? [], []);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until('providers are back', () => lens.status.providers === providers);
  });

  test('gone when the discussion is edited away, back when it is undone', async () => {
    const lens = await api();
    const editor = await showSample('qa-mirror-bees.txt');
    const { document } = editor;
    const { providers } = lens.status;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, 'nothing\n'));
    await until('providers are gone', () => lens.status.providers === providers - 1);
    assert.equal(lens.status.state, 'none');
    await vscode.commands.executeCommand('undo');
    await until('providers are back', () => lens.status.providers === providers);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  strain('gone with each of many files', async function () {
    this.timeout(120_000);
    const lens = await api();
    const names = Array.from({ length: 24 }, (_, i) => `many-${i}.txt`);
    const uris = await Promise.all(names.map((name) => writeFile(name, longPage(12))));
    for (const uri of uris) await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    await until('most are read', () => lens.status.providers > names.length / 2);
    await closeAll();
    await until('no page is held', () => lens.status.pages === 0 && lens.status.providers === 0);
    for (const uri of uris) await vscode.workspace.fs.delete(uri);
  });
});
