import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorTo, postsShown, rows, run, untilAt } from '../commands.js';
import { api, closeAll, pause, showSample, showThread, until } from '../editor.js';

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
