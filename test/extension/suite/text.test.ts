import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, commentPage, longPage, show, showSample, strain, until, writeFile } from '../editor.js';

const symbolsOf = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
const foldsOf = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);

suite('R14: symbols', () => {
  teardown(closeAll);

  test('one a post, the byline inside the range', async () => {
    const { document } = await showSample('qa-mirror-bees.txt');
    const { discussion } = (await (await api()).discussionOf(document.uri))!;
    const symbols: vscode.DocumentSymbol[] = [];
    for (const waiting = [...(await symbolsOf(document.uri))]; waiting.length > 0;) {
      const symbol = waiting.shift()!;
      symbols.push(symbol);
      waiting.push(...symbol.children);
      assert.ok(symbol.range.contains(symbol.selectionRange));
      for (const child of symbol.children) assert.ok(symbol.range.contains(child.range), 'a reply lies in its thread');
    }
    assert.equal(symbols.length, discussion.posts.length);
    const names = new Set(symbols.map(({ name }) => name));
    for (const { author } of discussion.posts) assert.ok(names.has(author ?? '(no name)'), author ?? 'nobody');
  });

  test('of the text as it is now, right after an edit', async () => {
    const editor = await showSample('forum-kayak.txt');
    const { uri } = editor.document;
    const [first] = await symbolsOf(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'one more line\n'));
    const [moved] = await symbolsOf(uri);
    assert.equal(moved.range.start.line, first.range.start.line + 1);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  strain('no more than 5,000', async function () {
    this.timeout(120_000);
    const { document } = await show(await writeFile('long.txt', longPage(5500)));
    const { discussion } = (await (await api()).discussionOf(document.uri))!;
    assert.equal(discussion.posts.length, 5500);
    assert.equal((await symbolsOf(document.uri)).length, 5000);
  });

  test('brackets and braces in a file name do no harm', async () => {
    const { document } = await show(await writeFile('page [1] {draft}.txt', longPage(12)));
    assert.equal((await symbolsOf(document.uri)).length, 12);
    const other = await show(await writeFile('page 1 draft.txt', 'nothing\n'));
    assert.deepEqual((await symbolsOf(other.document.uri)) ?? [], []);
  });
});

suite('R15: folding', () => {
  teardown(closeAll);

  test('posts fold under their bylines', async () => {
    const { document } = await showSample('forum-kayak.txt');
    const { discussion } = (await (await api()).discussionOf(document.uri))!;
    const folds = await foldsOf(document.uri);
    const starts = new Set(folds.map(({ start }) => start));
    assert.equal(starts.size, folds.length, 'one a line');
    for (const { start, end } of folds) assert.ok(start < end);
    assert.ok(folds.length >= discussion.posts.length / 2);
  });

  test('"Fold All Block Comments" hides quotes and nothing else', async () => {
    const quote = ['> one line of what she said', '> and another one of it', '> and a third'].join('\n');
    const page = commentPage(
      ['Ann Lee', 'Bo Dahl', 'Cy Fox', 'Di Roe'].map((author, i) => ({
        author,
        words: `${i === 2 ? `${quote}\n\n` : ''}A hive needs shade and water in summer, says ${author}.`,
      })),
    );
    const { document } = await show(await writeFile('quotes.txt', page));
    const isShown = (line: number) =>
      vscode.window.activeTextEditor!.visibleRanges.some(({ start, end }) => line >= start.line && line <= end.line);
    const first = document.positionAt(page.indexOf(quote)).line;
    const last = Array.from({ length: document.lineCount }, (_, line) => line)
      .filter(isShown)
      .at(-1)!;
    assert.ok(first + 2 < last, 'the quote is in view');
    await vscode.commands.executeCommand('editor.foldAllBlockComments');
    await until('the quote is folded', () => !isShown(first + 1));
    const hidden = Array.from({ length: last + 1 }, (_, line) => line).filter((line) => !isShown(line));
    assert.deepEqual(hidden, [first + 1, first + 2]);
    await vscode.commands.executeCommand('editor.unfoldAll');
  });
});

suite('R19: language status', () => {
  teardown(closeAll);

  // The entry itself is read from the page by the browser test; here, that it comes and goes without an error.
  test('comes with a discussion and goes with it', async () => {
    await showSample('qa-mirror-bees.txt');
    await show(await writeFile('plain.txt', 'Nothing here.\n'));
    await showSample('forum-kayak.txt');
    const lens = await api();
    await until('the forum is in front', () => lens.status.state === 'ready');
  });
});
