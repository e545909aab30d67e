import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Post } from '../../../src/core/index.js';
import { api, closeAll, showPlain, showSample, until, writeFile } from '../editor.js';

const ask = <T>(what: string, uri: vscode.Uri, at: vscode.Position) =>
  vscode.commands.executeCommand<T[]>(`vscode.execute${what}Provider`, uri, at);

async function open(name: string): Promise<{ document: vscode.TextDocument; posts: readonly Post[] }> {
  const { document } = await showSample(name);
  return { document, posts: (await (await api()).discussionOf(document.uri))!.discussion.posts };
}

suite('R16: from words to posts', () => {
  teardown(closeAll);

  test('the definition of a mention is the post that is answered', async () => {
    const { document, posts } = await open('qa-mirror-bees.txt');
    const reply = posts.find(({ parent, evidence }) => parent !== null && evidence === 'mention')!;
    const parent = posts.find(({ id }) => id === reply.parent)!;
    const at = document.positionAt(reply.spans.cue!.start);
    const [link] = await ask<vscode.LocationLink>('Definition', document.uri, at);
    assert.deepEqual(link.targetSelectionRange?.start, document.positionAt(parent.spans.byline!.start));
    assert.ok(link.targetRange.contains(link.targetSelectionRange));
  });

  test('the references of a byline are its replies, those of a body none', async () => {
    const { document, posts } = await open('qa-mirror-bees.txt');
    const replies = posts.filter(({ parent }) => parent === posts[0].id);
    const found = await ask<vscode.Location>(
      'Reference',
      document.uri,
      document.positionAt(posts[0].spans.byline!.start),
    );
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      replies.map(({ spans }) => document.positionAt(spans.byline!.start).line),
    );
    assert.deepEqual(await ask('Reference', document.uri, document.positionAt(posts[0].body[0].start + 1)), []);
  });

  test('a name lights up above every post of its author', async () => {
    const { document, posts } = await open('qa-mirror-bees.txt');
    const { author, spans } = posts[0];
    const at = document.positionAt(spans.author!.start + 1);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    assert.equal(highlights.length, posts.filter((post) => post.author === author).length);
  });
});

suite('R17: hover', () => {
  teardown(closeAll);

  const hoverAt = async (document: vscode.TextDocument, offset: number) => {
    const found = await ask<vscode.Hover>('Hover', document.uri, document.positionAt(offset));
    return found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
  };

  test('a byline says who, how many votes, whom it answers, why and how surely', async () => {
    const { document, posts } = await open('qa-mirror-bees.txt');
    const reply = posts.find(({ parent, evidence }) => parent !== null && evidence === 'mention')!;
    const words = (await hoverAt(document, reply.spans.byline!.start)).replaceAll('&nbsp;', ' ');
    assert.match(words, /In reply to Pim Verhage · by a name in its text · \d+% sure/);
    assert.match(words, /Told by “@.*PimVerhage”/u);
  });

  test('nothing over a body, nor in a file without a discussion', async () => {
    const { document, posts } = await open('qa-mirror-bees.txt');
    assert.equal(await hoverAt(document, posts[1].body[0].start + 5), '');
    const { document: plain } = await showPlain(await writeFile('plain.txt', 'Ann Lee\n\nwalks home.\n'));
    assert.equal(await hoverAt(plain, 1), '');
  });
});

suite('R18: nothing is written into the text unasked', () => {
  teardown(async () => {
    await vscode.workspace.getConfiguration('discussionLens').update('text.codeLens', undefined, true);
    await closeAll();
  });

  const lensesOf = (document: vscode.TextDocument) =>
    vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);

  test('no lens in a fresh profile; one a thread or one a post where they are asked for', async () => {
    const { document, posts } = await open('forum-kayak.txt');
    assert.deepEqual(await lensesOf(document), []);
    const settings = vscode.workspace.getConfiguration('discussionLens');
    await settings.update('text.codeLens', 'posts', true);
    await until('every post has its lens', async () => (await lensesOf(document)).length === posts.length);
    await settings.update('text.codeLens', 'threads', true);
    const threads = posts.filter(({ parent }) => parent === null).length;
    await until('every thread has its lens', async () => (await lensesOf(document)).length === threads);
  });
});
