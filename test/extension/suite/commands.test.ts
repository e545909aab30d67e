import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseKeyBindings } from '../../../src/extension/key-bindings.js';
import { cursorTo, postsShown, run } from '../commands.js';
import { api, closeAll, extension, fileUri, pause, show, showSample, until, writeFile } from '../editor.js';

suite('R20: copy, export, show', () => {
  teardown(closeAll);

  test('copy as quote', async () => {
    await showSample('forum-kayak.txt');
    const [first] = await postsShown();
    cursorTo(first.body[0].start);
    await run('copyAsQuote');
    const copied = await vscode.env.clipboard.readText();
    assert.ok(
      copied
        .split('\n')
        .slice(0, -1)
        .every((line) => line.startsWith('>')),
    );
    assert.ok(copied.includes(`— ${first.author}`));
  });

  const languages = { json: 'json', markdown: 'markdown' };
  for (const [form, language] of Object.entries(languages)) {
    test(`R29: export as ${form} opens an untitled editor in that language`, async () => {
      await showSample('forum-kayak.txt');
      const posts = await postsShown();
      await run('export', { form });
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.isUntitled, true);
      assert.equal(document.languageId, language);
      assert.ok(document.getText().includes(posts[0].author!));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }

  test('R29: a file of an export holds what the editor shows, and nothing is left beside it', async () => {
    await showSample('forum-kayak.txt');
    const uri = fileUri('exported.csv');
    await run('exportToFile', { form: 'csv', uri });
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const posts = await postsShown();
    assert.equal(written.split('\r\n').length, posts.length + 2);
    assert.ok(written.startsWith('file,post,kind,author') && written.includes(posts[0].author!));
    const names = (await vscode.workspace.fs.readDirectory(fileUri('.'))).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.includes('exported')),
      ['exported.csv'],
    );
    await vscode.workspace.fs.delete(uri);
  });

  test('R29: with a filter on, the posts shown can be exported alone', async () => {
    await showSample('forum-kayak.txt');
    const all = (await postsShown()).length;
    const lens = await api();
    const exported = () => vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    const linesOf = async (posts: 'all' | 'shown') => {
      await run('filter', { text: 'polyester' });
      await until('the view is filtered', () => lens.status.message.includes('polyester'));
      await run('export', { form: 'ndjson', posts });
      await until('the export is in front', () => vscode.window.activeTextEditor?.document.isUntitled === true);
      const text = vscode.window.activeTextEditor!.document.getText();
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await until('the export is closed', () => exported().length === 0);
      await showSample('forum-kayak.txt');
      return (JSON.parse(text) as { posts: unknown[] }).posts.length;
    };
    assert.equal(await linesOf('all'), all);
    const shown = await linesOf('shown');
    assert.ok(shown > 0 && shown < all, `${shown} of ${all}`);
    await run('clearFilter');
  });

  test('open shows the thread of the page in front', async () => {
    await showSample('forum-kayak.txt');
    await vscode.commands.executeCommand('workbench.view.explorer');
    await run('open');
    const lens = await api();
    await until('the thread view is visible', () => lens.status.isVisible);
  });

  test('open with a file opens it and reads it, whatever its language', async () => {
    await show(await writeFile('plain.txt', 'Nothing here.\n'));
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'forum-kayak.txt'),
    );
    const uri = await writeFile('kayak.ini', new TextDecoder().decode(bytes));
    await run('open', uri);
    const lens = await api();
    await until('it is in front', () => lens.status.state === 'ready');
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), uri.toString());
  });

  test('every command of the manifest is registered', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const { packageJSON } = vscode.extensions.getExtension('discussion-lens.discussion-lens')!;
    for (const { command } of packageJSON.contributes.commands as { command: string }[]) {
      assert.ok(registered.has(command), command);
    }
  });
});

suite('R21: keys', () => {
  test('none is taken in the default key list', async () => {
    const list = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    const bindings = parseKeyBindings(list.getText());
    assert.ok(bindings.length > 500, `${bindings.length} keys`);
    const ours = bindings.filter(({ command }) => command.startsWith('discussionLens.'));
    const keys = new Set(ours.map(({ key }) => key));
    const { contributes } = extension().packageJSON as { contributes: { keybindings: { key: string }[] } };
    assert.deepEqual([...keys].sort(), [...new Set(contributes.keybindings.map(({ key }) => key))].sort());
    const clashes = bindings.filter(({ key, command }) => keys.has(key) && !command.startsWith('discussionLens.'));
    assert.deepEqual(clashes, []);
  });
});

suite('R32: help', () => {
  teardown(closeAll);

  const USERS_KEYS = vscode.Uri.from({ scheme: 'vscode-userdata', path: '/User/keybindings.json' });

  async function help(): Promise<string> {
    await run('showHelp');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'discussion-lens-help');
    assert.equal(document.isDirty, false);
    return document.getText();
  }

  test('is a text with every key and command, which nobody has to save', async () => {
    const text = await help();
    assert.match(text, /Ctrl\+K J: Next Post/u);
    assert.match(text, /Ctrl\+K Shift\+A: Previous Post of This Author/u);
    assert.match(text, /^ {2}Next Doubt$/mu);
    assert.doesNotMatch(text, /^ {2}Show$/mu);
    assert.match(text, /kind of post, author, votes, first words and number of replies/u);
  });

  test('has the keys as they are bound now', async () => {
    const bindings = [
      { key: 'ctrl+k j', command: '-discussionLens.nextPost' },
      { key: 'alt+f9', command: 'discussionLens.nextPost' },
      { key: 'alt+f10', command: 'discussionLens.nextHit' },
    ];
    await vscode.workspace.fs.writeFile(USERS_KEYS, new TextEncoder().encode(JSON.stringify(bindings)));
    try {
      await help();
      const { document } = vscode.window.activeTextEditor!;
      await until('it has the keys of now', () => /^ {2}Alt\+F9: Next Post$/mu.test(document.getText()));
      assert.match(document.getText(), /^ {2}Alt\+F10: Next Match of the Filter$/mu);
      assert.match(document.getText(), /As they are bound now/u);
    } finally {
      await vscode.workspace.fs.delete(USERS_KEYS);
    }
  });
});

suite('R35: the sample of the walkthrough', () => {
  teardown(closeAll);

  test('opens, is read, and shows its thread', async () => {
    await vscode.commands.executeCommand('discussionLens.openSample');
    const lens = await api();
    await until('the sample is read', () => lens.status.state === 'ready');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    const own = await vscode.workspace.fs.readFile(fileUri('qa-mirror-bees.txt'));
    assert.equal(text, new TextDecoder().decode(own));
  });

  test('opens beside what is no text, once', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension().id}#firstSteps`, false);
    const isWalkthrough = () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab !== undefined && activeTab.input === undefined;
    };
    await until('the walkthrough is open', () => vscode.window.tabGroups.all.length === 1 && isWalkthrough());
    await vscode.commands.executeCommand('discussionLens.openSample');
    await until('two groups are open', () => vscode.window.tabGroups.all.length === 2);
    await vscode.commands.executeCommand('discussionLens.openSample');
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  test('nothing of it opens by itself', async () => {
    await showSample('forum-kayak.txt');
    await pause(300);
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
  });
});
