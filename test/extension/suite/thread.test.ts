import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ThreadRow } from '../../../src/extension/api.js';
import {
  api,
  closeAll,
  commentPage,
  fileUri,
  flatten,
  labelOf,
  longPage,
  pause,
  show,
  showSample,
  showThread,
  strain,
  until,
  writeFile,
} from '../editor.js';

const rows = async (levels?: number): Promise<readonly ThreadRow[]> => (await api()).threadRows(levels);
const status = async () => (await api()).status;

/** Runs what a row runs when it is opened: its command, as a click does. */
async function openRow({ item }: ThreadRow, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  assert.ok(item.command?.arguments);
  const [uri, shown] = item.command.arguments as [vscode.Uri, vscode.TextDocumentShowOptions];
  await vscode.commands.executeCommand(item.command.command, uri, { ...shown, ...options });
}

suite('R6: the rows of the thread view', () => {
  setup(() => showSample('qa-mirror-bees.txt'));
  teardown(closeAll);

  test('a label is the author; the description has votes and first words', async () => {
    const lens = await api();
    const { discussion } = (await lens.discussionOf(vscode.window.activeTextEditor!.document.uri))!;
    const all = flatten(await rows(99));
    assert.equal(all.length, discussion.posts.length);
    for (const row of all) {
      const post = discussion.posts.find(({ id }) => row.row.kind === 'post' && id === row.row.id)!;
      assert.equal(labelOf(row), post.author ?? '(no name)');
      const description = String(row.item.description);
      if (post.votes !== null) assert.match(description, post.votes > 0 ? /^\+\d/u : /^(?:-\d|0)/u);
      assert.equal(description.includes('✓'), post.accepted === true);
    }
    assert.ok(all.some(({ item }) => String(item.description).length > 20));
  });

  test('a submission without words of its own shows its title', async () => {
    const page = [
      'Clocks that run on rain (drip.example)',
      '67 points by tidewatch on Feb 5, 2018 | hide | past | favorite | 2 comments',
      '',
      'kettlehand on Feb 6, 2018 | next [–]',
      '',
      'Mine stopped in the dry summer of last year and has not moved since.',
      '',
      'mossgrown on Feb 6, 2018 | prev [–]',
      '',
      'A bucket above it helps, if somebody fills the bucket every evening.',
      '',
    ].join('\n');
    await show(await writeFile('submission.txt', page));
    const [top] = await rows(99);
    assert.equal(labelOf(top), 'tidewatch');
    assert.equal(top.item.description, '+67 · Clocks that run on rain');
  });

  test('ids name document and post', async () => {
    const { uri } = vscode.window.activeTextEditor!.document;
    const ids = flatten(await rows(99)).map(({ item }) => item.id!);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(id.startsWith(uri.toString()), id);
  });

  test('rows are spoken as kind, author, votes, words and number of replies', async () => {
    for (const row of flatten(await rows(99))) {
      const spoken = row.item.accessibilityInformation!.label;
      assert.match(spoken, /^(?:Question|Answer|Accepted answer|Comment|Post), /u);
      assert.ok(spoken.includes(labelOf(row)));
      assert.match(spoken, /(?:no replies|1 reply|\d+ replies)$/u);
    }
  });

  test('the context value is a list of words', async () => {
    for (const { item, children } of flatten(await rows(99))) {
      const words = item.contextValue!.split(' ');
      assert.equal(words[0], 'post');
      assert.equal(words.includes('hasReplies'), children.length > 0);
    }
  });

  test('typing in a post keeps ids, expansion and selection', async () => {
    const editor = vscode.window.activeTextEditor!;
    await showThread();
    const before = flatten(await rows(99)).map(({ item }) => item.id);
    const [, , third] = flatten(await rows(99));
    await openRow(third, { preserveFocus: false });
    await until('its row is selected', async () => (await status()).selected === (third.row as { id: string }).id);
    const { selected } = await status();
    const line = editor.selection.active.line;
    const words = editor.document.getText().indexOf('bees');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(words), 'quiet '));
    const after = flatten(await rows(99)).map(({ item }) => item.id);
    assert.deepEqual(after, before);
    assert.equal((await status()).selected, selected);
    assert.equal(editor.selection.active.line, line);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

suite('R6, R31: words of the page are never markup', () => {
  teardown(closeAll);

  test('control and bidi characters are shown as symbols, icons and Markdown as text', async () => {
    const hostile =
      'See \u202ecod.exe\u0007 at https://bad.example/a and [here](command:workbench.action.quit) $(bug) <b>bold</b> and **stars**';
    const names = [
      'Ann Lee',
      'Bo $(zap) Dahl',
      'Cy <i>Fox</i>',
      'Di Roe',
      'Ed Moss',
      'Flo Ray',
      'Gus Hall',
      'Hal Kent',
    ];
    const uri = await writeFile('hostile.txt', commentPage(names.map((author) => ({ author, words: hostile }))));
    await show(uri);
    const all = flatten(await rows(99));
    assert.equal(all.length, names.length);
    for (const row of all) {
      const { item, tooltip } = row;
      const shown = `${labelOf(row)} ${String(item.description)} ${item.accessibilityInformation?.label}`;
      // eslint-disable-next-line no-control-regex -- they are what must not be there
      assert.doesNotMatch(shown, /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u);
      assert.match(String(item.description), /�cod\.exe␇/u);
      assert.ok(tooltip instanceof vscode.MarkdownString);
      assert.ok(!tooltip.isTrusted && !tooltip.supportHtml && !tooltip.supportThemeIcons);
      assert.doesNotMatch(tooltip.value, /https:\/\//u);
      assert.doesNotMatch(tooltip.value, /(?<!\\)\[here|(?<!\\)\*\*stars|(?<!\\)<b>/u);
    }
  });
});

suite('R7: from a row to the text', () => {
  setup(() => showSample('qa-mirror-bees.txt'));
  teardown(closeAll);

  test('the byline is selected and the whole post in view', async () => {
    const editor = vscode.window.activeTextEditor!;
    const lens = await api();
    const { discussion } = (await lens.discussionOf(editor.document.uri))!;
    await showThread();
    const last = discussion.posts.at(-1)!;
    await openRow(flatten(await rows(99)).find(({ row }) => row.kind === 'post' && row.id === last.id)!);
    const byline = last.spans.byline!;
    await until('its byline is selected', () => {
      return editor.document.offsetAt(editor.selection.start) === byline.start;
    });
    assert.equal(editor.document.offsetAt(editor.selection.end), byline.end);
    await until('the post is seen from its first line', () => {
      const start = editor.document.positionAt(last.start);
      return editor.visibleRanges.some((range) => range.contains(start));
    });
  });

  test('Go Back leads back', async () => {
    const editor = vscode.window.activeTextEditor!;
    const all = flatten(await rows(99));
    await openRow(all[1]);
    const first = editor.selection;
    await openRow(all.at(-1)!);
    await until('the cursor has moved', () => !editor.selection.isEqual(first));
    await vscode.commands.executeCommand('workbench.action.navigateBack');
    await until('the cursor is back', () => editor.selection.active.line === first.active.line);
  });
});

suite('R8: the view follows the cursor', () => {
  setup(() => showSample('qa-mirror-bees.txt'));
  teardown(closeAll);

  test('and selects the post the cursor is in, without taking the keyboard', async () => {
    const editor = vscode.window.activeTextEditor!;
    const { discussion } = (await (await api()).discussionOf(editor.document.uri))!;
    await showThread();
    for (const post of [discussion.posts.at(-1)!, discussion.posts[0]]) {
      const at = editor.document.positionAt(post.body[0].start + 1);
      editor.selection = new vscode.Selection(at, at);
      await until(`the row of ${post.author} is selected`, async () => (await status()).selected === post.id);
    }
    await vscode.commands.executeCommand('type', { text: '!' });
    assert.ok(editor.document.isDirty, 'what is typed goes to the editor');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('never opens a side bar: the Explorer stays', async () => {
    const editor = vscode.window.activeTextEditor!;
    await showThread();
    await until('the view has caught up with the cursor', async () => (await status()).selected !== null);
    // What the editor was asked to show before may still be under way, and opens the view even when it is hidden by then.
    await pause(500);
    await until('no row is waited for', async () => (await status()).reveals === 0);
    await vscode.commands.executeCommand('workbench.view.explorer');
    await until('the thread view is hidden', async () => !(await status()).isVisible);
    const before = (await status()).selected;
    for (const line of [editor.document.lineCount - 3, 3, 20]) {
      editor.selection = new vscode.Selection(line, 0, line, 0);
      await pause(200);
    }
    assert.equal((await status()).isVisible, false);
    assert.equal((await status()).selected, before);
  });

  test('does not echo: opening a row leaves the cursor on its byline', async () => {
    const editor = vscode.window.activeTextEditor!;
    await showThread();
    const row = flatten(await rows(99))[2];
    await openRow(row);
    const { selection } = editor;
    await until('its row is selected', async () => (await status()).selected === (row.row as { id: string }).id);
    await pause(400);
    assert.ok(editor.selection.isEqual(selection));
  });
});

suite('R9: many siblings', () => {
  teardown(closeAll);

  test('200 rows, then one for the rest', async () => {
    await show(await writeFile('long.txt', longPage(450)));
    const top = await rows(1);
    assert.equal(top.length, 201);
    const more = top.at(-1)!;
    assert.equal(labelOf(more), 'Show more (250)');
    await vscode.commands.executeCommand(more.item.command!.command, more.row);
    assert.equal((await rows(1)).length, 401);
  });

  test('the last post is reached by the cursor', async () => {
    const editor = await show(await writeFile('long.txt', longPage(450)));
    await showThread();
    const end = editor.document.positionAt(editor.document.getText().length - 10);
    editor.selection = new vscode.Selection(end, end);
    const { discussion } = (await (await api()).discussionOf(editor.document.uri))!;
    const last = discussion.posts.at(-1)!;
    await until('its row is selected', async () => (await status()).selected === last.id);
    const top = await rows(1);
    assert.equal(labelOf(top[0]), 'Show earlier (400)');
    assert.equal(top.length, 51);
  });
});

suite('R13: states', () => {
  teardown(closeAll);

  test('no editor, a page, a text without a discussion', async () => {
    await closeAll();
    await until('nothing is in front', async () => (await status()).state === 'none');
    await showSample('qa-mirror-bees.txt');
    assert.equal((await status()).state, 'ready');
    await show(await writeFile('plain.txt', 'Nothing here.\n'));
    assert.equal((await status()).state, 'none');
    assert.deepEqual(await rows(), []);
  });

  test('the view says how many posts there are, and what the page claims', async () => {
    await showSample('thread-library-fines.txt');
    assert.equal((await status()).description, '14 of 214 announced');
    await showSample('forum-kayak.txt');
    assert.equal((await status()).description, '8 posts');
    await showSample('qa-site-shell-loop.txt');
    assert.equal((await status()).description, '15 posts');
    const question = (await vscode.workspace.openTextDocument(fileUri('qa-site-shell-loop.txt'))).getText();
    await show(await writeFile('unanswered.txt', question.replace('3 Answers', '5 Answers')));
    assert.equal((await status()).description, '15 posts · 3 of 5 answers');
  });

  test('the output panel does not count as another editor', async () => {
    await showSample('qa-mirror-bees.txt');
    await vscode.commands.executeCommand('workbench.action.output.toggleOutput');
    await pause(300);
    assert.equal((await status()).state, 'ready');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

suite('R25: only the page in front is shown', () => {
  teardown(closeAll);

  strain('however fast the tabs change', async () => {
    const names = ['qa-mirror-bees.txt', 'forum-kayak.txt', 'blog-market-square.txt'];
    for (const name of names) await showSample(name);
    const switches: Thenable<unknown>[] = [];
    for (let i = 0; i < 60; i++) {
      switches.push(vscode.commands.executeCommand('workbench.action.nextEditor'));
      await pause((i * 7) % 40);
    }
    // They come one after the other, some of them later than they were asked for.
    await Promise.all(switches);
    const shown = async () => flatten(await rows(99)).map(({ item }) => item.id!);
    const uriInFront = () => vscode.window.activeTextEditor?.document.uri.toString();
    await until('one tab stays in front', async () => {
      const uri = uriInFront();
      await pause(300);
      return uri !== undefined && uri === uriInFront();
    });
    await until('the rows of the last tab are shown', async () => {
      const uri = uriInFront();
      const ids = await shown();
      return uri !== undefined && ids.length > 0 && ids.every((id) => id.startsWith(uri));
    });
    await pause(200);
    // Nothing that was asked for before arrives late.
    const uri = uriInFront();
    for (const id of await shown()) assert.ok(uri && id.startsWith(uri), id);
  });
});
