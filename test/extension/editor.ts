// What tests in a real editor share: the extension, its pages, and waiting.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DiscussionLensApi, ThreadRow } from '../../src/extension/api.js';

const EXTENSION = 'discussion-lens.discussion-lens';

/** The extension, active or not. */
export function extension(): vscode.Extension<DiscussionLensApi> {
  const found = vscode.extensions.getExtension<DiscussionLensApi>(EXTENSION);
  assert.ok(found, `${EXTENSION} is installed`);
  return found;
}

/** What the active extension gives. */
export async function api(): Promise<DiscussionLensApi> {
  return extension().activate();
}

/** A file of the folder that is open: a copy of the samples. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file into the folder that is open. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a file as a person does: the document closes with its editor, not minutes later as an extension's does. */
export async function showPlain(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri);
  const isShown = () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  await until(`${uri.path} is in the active editor`, isShown);
  return vscode.window.activeTextEditor!;
}

/** Opens a file and waits until the extension has done with it. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await showPlain(uri);
  const lens = await api();
  await lens.discussionOf(uri);
  await until('the page is read', () => lens.status.state !== 'reading');
  return editor;
}

export const showSample = (name: string): Promise<vscode.TextEditor> => show(fileUri(name));

/** Puts the thread view on show; the keyboard stays in the editor. */
export async function showThread(): Promise<void> {
  await vscode.commands.executeCommand('discussionLens.thread.focus');
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  const lens = await api();
  await until('the thread view is visible', () => lens.status.isVisible);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until `holds` does. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`waited in vain until ${what}`);
    await pause(25);
  }
}

/** For what must not happen: time enough for it to have happened. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs `work` and gives the warnings that were shown meanwhile. */
export async function warningsDuring(work: () => Thenable<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const shown = Object.getOwnPropertyDescriptor(vscode.window, 'showWarningMessage')!;
  const take = (message: string) => Promise.resolve(void said.push(message));
  Object.defineProperty(vscode.window, 'showWarningMessage', { ...shown, value: take });
  try {
    await work();
  } finally {
    Object.defineProperty(vscode.window, 'showWarningMessage', shown);
  }
  return said;
}

/** The label of a row. */
export function labelOf({ item }: ThreadRow): string {
  return typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
}

/** All rows, depth first. */
export function flatten(rows: readonly ThreadRow[]): readonly ThreadRow[] {
  return rows.flatMap((row) => [row, ...flatten(row.children)]);
}

/** An invented comment section: `name`, date and words of each post. */
export function commentPage(posts: readonly { readonly author: string; readonly words: string }[]): string {
  const parts = posts.map(({ author, words }, i) => {
    const minute = String(i % 60).padStart(2, '0');
    const hour = 1 + (Math.floor(i / 60) % 11);
    const day = 1 + (Math.floor(i / 660) % 28);
    return `${author}\nMay ${day}, 2017 at ${hour}:${minute} pm\n\n${words}\n`;
  });
  return `Keeping bees in a small garden\n\nAn article about hives on balconies, in one paragraph.\n\n${posts.length} Responses\n\n${parts.join('\n')}`;
}

/** A page of `count` posts by invented people. */
export function longPage(count: number): string {
  return commentPage(
    Array.from({ length: count }, (_, i) => ({
      author: `Keeper ${String.fromCharCode(65 + (i % 26))}${i}`,
      words: `Post number ${i} says that a hive on a balcony needs shade and water every day of the summer.`,
    })),
  );
}

/** Whether the extensions run in a browser's worker, without Node. */
export const isWeb = 'WorkerGlobalScope' in globalThis;

/**
 * A test that strains the machine, whatever the mode: it runs once, in a trusted window whose extensions Node runs. In Restricted
 * Mode and on the web it is told as skipped.
 */
export function strain(title: string, body: Mocha.AsyncFunc): void {
  const isOnce = vscode.workspace.isTrusted && !isWeb;
  (isOnce ? test : test.skip)(title, body);
}
