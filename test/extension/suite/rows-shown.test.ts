import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorTo, postsShown, rows, run } from '../commands.js';
import { api, closeAll, labelOf, pause, showSample, showThread, until } from '../editor.js';

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
