import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorTo, postsShown, rows, run } from '../commands.js';
import { api, closeAll, labelOf, showSample, until } from '../editor.js';

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
