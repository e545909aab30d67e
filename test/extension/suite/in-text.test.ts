import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorTo, postsShown, run } from '../commands.js';
import { closeAll, commentPage, longPage, show, showSample, until, writeFile } from '../editor.js';

suite('R20: in the text', () => {
  teardown(closeAll);

  const visibleLines = () => {
    const { visibleRanges } = vscode.window.activeTextEditor!;
    return visibleRanges.reduce((sum, { start, end }) => sum + end.line - start.line + 1, 0);
  };

  test('fold to threads leaves a line of each', async () => {
    const editor = await show(await writeFile('threads.txt', longPage(6)));
    const posts = await postsShown();
    cursorTo(0);
    await until('the text is shown from its start', () => editor.visibleRanges[0]?.start.line === 0);
    await run('foldToThreads');
    await until('every post is folded', () => {
      const hidden = (offset: number) => {
        const at = editor.document.positionAt(offset);
        return !editor.visibleRanges.some((range) => range.contains(at));
      };
      return posts.every((post) => hidden(post.body[0].start) && !hidden(post.spans.byline!.start));
    });
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  test('fold quotes hides quotations and nothing else', async () => {
    const quote = '> one line of what she said about hives\n> and another one of it\n> and a third';
    const page = commentPage(
      ['Ann Lee', 'Bo Dahl', 'Cy Fox', 'Di Roe'].map((author, i) => ({
        author,
        words: i === 2 ? `${quote}\n\nI see that the other way round.` : 'A hive needs shade and water in summer.',
      })),
    );
    await show(await writeFile('quotes.txt', page));
    const before = visibleLines();
    await run('foldQuotes');
    await until('two lines are hidden', () => visibleLines() === before - 2);
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  test('select body takes the own words, without what they quote', async () => {
    await showSample('forum-kayak.txt');
    const posts = await postsShown();
    const post = posts.find(({ quotes }) => quotes.length > 0)!;
    cursorTo(post.spans.byline!.start);
    await run('selectBody');
    const { document, selections } = vscode.window.activeTextEditor!;
    assert.deepEqual(
      selections.map((selection) => document.getText(selection)),
      post.body.map(({ start, end }) => document.getText().slice(start, end)),
    );
  });

  test('copy link gives the file and the line, where the page shows no address', async () => {
    await showSample('forum-kayak.txt');
    const posts = await postsShown();
    cursorTo(posts[1].body[0].start);
    await run('copyLink');
    const { document } = vscode.window.activeTextEditor!;
    const line = document.positionAt(posts[1].spans.byline!.start).line + 1;
    assert.equal(await vscode.env.clipboard.readText(), `${document.uri.toString()}#L${line}`);
  });
});
