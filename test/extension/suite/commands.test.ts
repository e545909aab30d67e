import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Post } from '../../../src/core/index.js';
import {
  api,
  closeAll,
  extension,
  fileUri,
  flatten,
  labelOf,
  pause,
  show,
  showSample,
  showThread,
  until,
  writeFile,
} from '../editor.js';

const run = (name: string, ...args: unknown[]) => vscode.commands.executeCommand(`discussionLens.${name}`, ...args);
const rows = async () => flatten(await (await api()).threadRows(99));

async function postsShown(): Promise<readonly Post[]> {
  const { document } = vscode.window.activeTextEditor!;
  return (await (await api()).discussionOf(document.uri))!.discussion.posts;
}

function cursorTo(offset: number): void {
  const editor = vscode.window.activeTextEditor!;
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
}

async function untilAt(post: Post): Promise<void> {
  const editor = vscode.window.activeTextEditor!;
  const start = editor.document.positionAt(post.spans.byline?.start ?? post.start);
  await until(`the byline of ${post.author} is selected`, () => editor.selection.start.isEqual(start));
}

suite('R20: walking from post to post', () => {
  setup(() => showSample('qa-mirror-bees.txt'));
  teardown(closeAll);

  test('next and previous post, to the end and not beyond', async () => {
    const posts = await postsShown();
    cursorTo(posts[0].body[0].start);
    for (const post of posts.slice(1, 4)) {
      await run('nextPost');
      await untilAt(post);
    }
    await run('previousPost');
    await untilAt(posts[2]);
    cursorTo(posts.at(-1)!.end - 1);
    await run('nextPost');
    await pause(100);
    assert.ok(
      vscode.window.activeTextEditor!.document.offsetAt(vscode.window.activeTextEditor!.selection.active) >
        posts.at(-1)!.start,
    );
  });

  test('to the parent and back to its first reply', async function () {
    const posts = await postsShown();
    const reply = posts.find((post) => post.parent !== null);
    // Until the reader threads these pages there is nothing to walk.
    if (!reply) return this.skip();
    const parent = posts.find(({ id }) => id === reply.parent)!;
    cursorTo(reply.body[0].start);
    await run('goToParent');
    await untilAt(parent);
    await run('firstReply');
    await untilAt(posts.find((post) => post.parent === parent.id)!);
  });

  test('next and previous of the same author', async () => {
    const posts = await postsShown();
    const later = posts.findIndex((post, i) =>
      posts.slice(0, i).some(({ author }) => author !== null && author === post.author),
    );
    assert.ok(later > 0, 'somebody speaks twice');
    cursorTo(posts[later].body[0].start);
    await run('previousOfAuthor');
    const earlier = posts
      .slice(0, later)
      .filter(({ author }) => author === posts[later].author)
      .at(-1)!;
    await untilAt(earlier);
    await run('nextOfAuthor');
    await untilAt(posts[later]);
  });

  test('from the view, the keyboard stays there', async () => {
    const posts = await postsShown();
    await showThread();
    cursorTo(posts[1].body[0].start);
    const lens = await api();
    await until('its row is selected', () => lens.status.selected === posts[1].id);
    await vscode.commands.executeCommand('discussionLens.thread.focus');
    await run('nextPost', { inView: true });
    await untilAt(posts[2]);
    await until('the next row is selected', () => lens.status.selected === posts[2].id);
    await vscode.commands.executeCommand('type', { text: '!' }).then(undefined, () => undefined);
    assert.equal(vscode.window.activeTextEditor!.document.isDirty, false);
  });
});

suite('R22: go to post', () => {
  setup(() => showSample('forum-kayak.txt'));
  teardown(closeAll);

  test('Escape returns to where one was', async () => {
    const editor = vscode.window.activeTextEditor!;
    cursorTo((await postsShown())[0].body[0].start);
    const before = editor.selection;
    const done = run('goToPost');
    await pause(300);
    await vscode.commands
      .executeCommand('workbench.action.quickOpenNavigateNextInFilePicker')
      .then(undefined, () => undefined);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await until('a post is previewed', () => !editor.selection.isEqual(before));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    await until('the cursor is back', () => editor.selection.isEqual(before));
  });

  test('accepting goes there', async () => {
    const posts = await postsShown();
    cursorTo(posts[0].body[0].start);
    const done = run('goToPost');
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await pause(100);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    await untilAt(posts[1]);
  });
});

suite('R10: expand and collapse', () => {
  teardown(closeAll);

  test('all rows, and only the first ones, with the selection kept or on the row above that shows', async () => {
    await showSample('qa-mirror-bees.txt');
    await showThread();
    const posts = await postsShown();
    const reply = posts.find(({ parent }) => parent === posts[0].id) ?? assert.fail('The question has replies');
    cursorTo(reply.body[0].start);
    const lens = await api();
    await until('its row is selected', () => lens.status.selected === reply.id);
    const isOpen = async (state: vscode.TreeItemCollapsibleState) => {
      const parents = (await rows()).filter(({ children }) => children.length > 0);
      return parents.every(({ item }) => item.collapsibleState === state);
    };
    await run('expandAll');
    assert.ok(await isOpen(vscode.TreeItemCollapsibleState.Expanded));
    await run('collapseAll');
    assert.ok(await isOpen(vscode.TreeItemCollapsibleState.Collapsed));
    await until('the row above is selected', () => lens.status.selected === posts[0].id);
    await run('expandAll');
    await until('it stays selected', () => lens.status.selected === posts[0].id);
  });
});

suite('R11: sort and filter', () => {
  setup(() => showSample('forum-kayak.txt'));
  teardown(async () => {
    await run('sort', { order: 'page' });
    await closeAll();
  });

  test('a filter leaves the hits and says how many; one command clears it', async () => {
    const lens = await api();
    const all = (await rows()).length;
    await run('filter', { text: 'polyester' });
    const shown = (await rows()).filter(({ item }) => item.contextValue?.startsWith('post'));
    const hits = shown.filter((row) => !labelOf(row).startsWith('('));
    assert.ok(hits.length > 0 && hits.length < all);
    assert.equal(lens.status.message, `${hits.length} of ${all} · text “polyester”`);
    await run('clearFilter');
    assert.equal((await rows()).length, all);
    assert.equal(lens.status.message, '');
  });

  test('a filter survives an edit, and is not taken to another file', async () => {
    const lens = await api();
    await run('filter', { text: 'polyester' });
    const before = (await rows()).length;
    const editor = vscode.window.activeTextEditor!;
    const { uri } = editor.document;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await lens.discussionOf(uri);
    assert.equal((await rows()).length, before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await showSample('qa-mirror-bees.txt');
    assert.equal(lens.status.message, '');
    assert.ok((await rows()).length > 0);
  });

  test('sorting by date turns the order round', async () => {
    const top = async () => (await (await api()).threadRows(1)).map(({ item }) => item.id);
    const onPage = await top();
    await run('sort', { order: 'newest' });
    const newest = await top();
    assert.notDeepEqual(newest, onPage);
    assert.deepEqual([...newest].sort(), [...onPage].sort());
  });
});

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
    const linesOf = async (posts: 'all' | 'shown') => {
      await run('filter', { text: 'polyester' });
      await run('export', { form: 'ndjson', posts });
      const text = vscode.window.activeTextEditor!.document.getText();
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
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
    const isWalkthrough = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input === undefined;
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
