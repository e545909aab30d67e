// What tests of the commands share: running one, and where cursor and rows are then.
import * as vscode from 'vscode';
import type { ThreadRow } from '../../src/extension/api.js';
import type { Post } from '../../src/core/index.js';
import { api, flatten, until } from './editor.js';

/** Runs a command of the extension, given without its prefix. */
export function run(name: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`discussionLens.${name}`, ...args);
}

/** The rows of the thread view, depth first. */
export async function rows(): Promise<readonly ThreadRow[]> {
  return flatten(await (await api()).threadRows(99));
}

/** The posts of the page in front. */
export async function postsShown(): Promise<readonly Post[]> {
  const { document } = vscode.window.activeTextEditor!;
  return (await (await api()).discussionOf(document.uri))!.discussion.posts;
}

/** Puts the cursor to an offset of the text in front. */
export function cursorTo(offset: number): void {
  const editor = vscode.window.activeTextEditor!;
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
}

/** Waits until the byline of a post is selected. */
export async function untilAt(post: Post): Promise<void> {
  const editor = vscode.window.activeTextEditor!;
  const start = editor.document.positionAt(post.spans.byline?.start ?? post.start);
  await until(`the byline of ${post.author} is selected`, () => editor.selection.start.isEqual(start));
}
