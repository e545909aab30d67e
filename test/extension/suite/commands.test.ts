import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Post } from '../../../src/core/index.js';
import { parseKeyBindings } from '../../../src/extension/key-bindings.js';
import {
  api,
  closeAll,
  extension,
  commentPage,
  fileUri,
  flatten,
  labelOf,
  longPage,
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

suite('R10: levels, and single rows', () => {
  setup(async () => {
    await showSample('qa-mirror-bees.txt');
    await showThread();
  });
  teardown(closeAll);

  const openIds = async () => {
    const { Expanded } = vscode.TreeItemCollapsibleState;
    return (await rows())
      .filter(({ item }) => item.collapsibleState === Expanded)
      .map(({ row }) => 'id' in row && row.id);
  };

  test('opens to the second level, and to any other that one asks for', async () => {
    const posts = await postsShown();
    assert.deepEqual(await openIds(), [posts[0].id]);
    await run('expandToLevel', { level: 3 });
    const parents = posts.filter(({ id, depth }) => depth < 2 && posts.some(({ parent }) => parent === id));
    assert.deepEqual(
      await openIds(),
      parents.map(({ id }) => id),
    );
    await run('expandToLevel', { level: 1 });
    assert.deepEqual(await openIds(), []);
  });

  test('asked for the level, it tells how many posts each shows', async () => {
    const done = run('expandToLevel');
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await pause(100);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    assert.ok((await openIds()).length > 1);
  });

  test('hides the replies of one post and no others', async () => {
    const posts = await postsShown();
    const answers = posts.filter(
      ({ id, parent }) => parent === posts[0].id && posts.some((post) => post.parent === id),
    );
    await run('expandAll');
    const all = await openIds();
    cursorTo(answers[0].body[0].start);
    await run('hideReplies');
    assert.deepEqual(
      await openIds(),
      all.filter((id) => id !== answers[0].id),
    );
    const lens = await api();
    await until('its row is selected', () => lens.status.selected === answers[0].id);
    await run('hideReplies', { kind: 'post', id: answers[1].id });
    assert.ok(!(await openIds()).includes(answers[1].id));
  });

  test('collapses the whole thread from deep inside it, and selects its first post', async () => {
    const posts = await postsShown();
    const deep = posts.find(({ depth }) => depth > 1) ?? assert.fail('The page has deep replies');
    await run('expandAll');
    cursorTo(deep.body[0].start);
    const lens = await api();
    // The view follows the cursor first, which opens what is above the post.
    await until('its row is selected', () => lens.status.selected === deep.id && lens.status.reveals === 0);
    await run('collapseThread');
    assert.ok(!(await openIds()).includes(posts[0].id));
    await until('the first post is selected', () => lens.status.selected === posts[0].id);
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

suite('R11: a filter of several parts', () => {
  const configuration = () => vscode.workspace.getConfiguration('discussionLens');
  setup(() => showSample('thread-library-fines.txt'));
  teardown(async () => {
    await configuration().update('stance.enabled', undefined, vscode.ConfigurationTarget.Global);
    await run('clearFilter');
    await closeAll();
  });

  test('all of them must be met, and the view says which', async () => {
    const posts = await postsShown();
    const voted = posts.filter(({ votes }) => votes !== null && votes >= 500);
    await run('filter', { votesFrom: 500 });
    const lens = await api();
    assert.equal(lens.status.message, `${voted.length} of ${posts.length} · votes ≥ 500`);
    await run('filter', { votesFrom: 500, text: voted[1].author! });
    assert.match(lens.status.message, /^\d+ of 15 · text “.+” · votes ≥ 500$/u);
    const shown = await rows();
    const hits = shown.filter(({ item }) => item.accessibilityInformation!.label.startsWith('Above a match') === false);
    assert.ok(hits.length > 0 && hits.length <= voted.length);
    await run('clearFilter');
    assert.equal(lens.status.message, '');
  });

  test('posts above a match are told apart by label and icon', async () => {
    await run('filter', { votesFrom: 1200 });
    const [first, ...others] = await rows();
    const above = [first, ...others].filter((row) => labelOf(row).startsWith('('));
    for (const { item } of above) {
      assert.equal((item.iconPath as vscode.ThemeIcon).id, 'ellipsis');
      assert.match(item.accessibilityInformation!.label, /^Above a match: /u);
    }
    assert.ok(!labelOf(first).startsWith('('), 'the opening post has most votes');
  });

  test('moods and stances are waited for; switched off, they filter no longer', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const { analysis } = (await (await api()).discussionOf(document.uri))!;
    const agreeing = analysis!.posts.filter(({ stance }) => stance?.label === 'agree').length;
    await run('filter', { stance: 'agree' });
    const lens = await api();
    assert.equal(lens.status.message, `${agreeing} of 15 · stance: agrees`);
    await configuration().update('stance.enabled', false, vscode.ConfigurationTarget.Global);
    await until('it filters no longer', () => lens.status.message === '');
    assert.equal((await rows()).length, 15);
    await run('filter', { stance: 'agree', votesFrom: 500 });
    assert.match(lens.status.message, /of 15 · votes ≥ 500$/u);
  });

  test('one author, from the post at the cursor', async () => {
    const posts = await postsShown();
    cursorTo(posts[1].body[0].start);
    await run('filterByAuthor');
    const lens = await api();
    const own = posts.filter(({ author }) => author === posts[1].author).length;
    assert.equal(lens.status.message, `${own} of 15 · by ${posts[1].author}`);
  });
});

suite('R12: other shapes of the same posts', () => {
  setup(() => showSample('thread-library-fines.txt'));
  teardown(async () => {
    await run('arrangeByReply');
    await closeAll();
  });

  test('by author: a row each, with the posts under it, and back', async () => {
    const posts = await postsShown();
    const authors = [...new Set(posts.map(({ author }) => author ?? '(no name)'))];
    await run('arrangeByAuthor');
    const top = await (await api()).threadRows(2);
    assert.deepEqual(top.map(labelOf), authors);
    for (const row of top) {
      const own = posts.filter(({ author }) => (author ?? '(no name)') === labelOf(row));
      assert.equal(row.item.description, own.length === 1 ? '1 post' : `${own.length} posts`);
      assert.equal(row.item.contextValue, 'author');
      assert.deepEqual(
        row.children.map((child) => 'id' in child.row && child.row.id),
        own.map(({ id }) => id),
      );
    }
    await run('arrangeByReply');
    assert.equal((await (await api()).threadRows(1)).length, 1);
  });

  test('flat, by votes: the most popular post first, wherever it stands', async () => {
    const posts = await postsShown();
    await run('arrangeAsList');
    await run('sort', { order: 'votes' });
    const top = await (await api()).threadRows(2);
    await run('sort', { order: 'page' });
    assert.equal(top.length, posts.length);
    assert.ok(top.every(({ children }) => children.length === 0));
    const votes = top.map(({ row }) => posts.find(({ id }) => 'id' in row && id === row.id)!.votes);
    const known = votes.filter((count) => count !== null);
    assert.deepEqual(
      known,
      [...known].sort((a, b) => b - a),
    );
    assert.deepEqual(
      votes.slice(known.length),
      votes.filter((count) => count === null),
    );
  });

  test('R8: the cursor is followed there, too', async () => {
    const posts = await postsShown();
    await showThread();
    await run('arrangeByAuthor');
    const lens = await api();
    const last = posts.at(-1)!;
    cursorTo(last.body[0].start);
    await until('its row is selected', () => lens.status.selected === last.id);
  });
});

suite('R20: what one looks for', () => {
  teardown(async () => {
    await run('clearFilter');
    await closeAll();
  });

  test('the next and previous match of the filter', async () => {
    await showSample('thread-library-fines.txt');
    const posts = await postsShown();
    const hits = posts.filter(({ votes }) => votes !== null && votes >= 500);
    await run('filter', { votesFrom: 500 });
    cursorTo(hits[0].body[0].start);
    for (const hit of hits.slice(1)) {
      await run('nextHit');
      await untilAt(hit);
    }
    await run('previousHit');
    await untilAt(hits.at(-2)!);
  });

  test('the question that nobody answered', async () => {
    await showSample('qa-mirror-bees.txt');
    const { document } = vscode.window.activeTextEditor!;
    const { analysis, discussion } = (await (await api()).discussionOf(document.uri))!;
    const [id] = analysis!.summary.unanswered;
    const post = discussion.posts.find((one) => one.id === id)!;
    cursorTo(discussion.posts[0].body[0].start);
    await run('nextUnanswered');
    await untilAt(post);
    cursorTo(discussion.posts.at(-1)!.body[0].start);
    await run('previousUnanswered');
    await untilAt(post);
  });

  test('the post of which it is doubtful whom it answers', async () => {
    await showSample('blog-market-square.txt');
    const posts = await postsShown();
    const doubtful = posts.find(({ parentConfidence }) => parentConfidence < 0.7)!;
    cursorTo(posts[0].body[0].start);
    await run('nextDoubtful');
    await untilAt(doubtful);
    const row = (await rows()).find(({ row }) => 'id' in row && row.id === doubtful.id)!;
    assert.match(row.item.contextValue!, /\bdoubtful\b/u);
  });
});

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
