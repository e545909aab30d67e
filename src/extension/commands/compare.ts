import * as vscode from 'vscode';
import { SHOW_CHANGE } from '../compare/changes-tree.js';
import type { PostRow } from '../compare/change-rows.js';
import { fileName } from '../file-name.js';
import { postUri } from '../compare/post-texts.js';
import { editorOf, revealPost } from '../reveal.js';
import { DiskText } from '../source-text.js';
import { bylineOf } from '../spans.js';
import { authorName } from '../texts.js';
import { type Command, Refusal, selectedUris, type Services } from './command.js';

/**
 * Compares two saves of a page: the two files selected in the Explorer, or the active one and another that one picks. The
 * file changed earlier is the older one; where that does not tell, the one not in front.
 */
const compareWith: Command = {
  id: 'discussionLens.compareWith',
  async run(services, argument, selection) {
    const uris = selectedUris(selection);
    if (uris.length > 2) throw new Refusal(vscode.l10n.t('Two files can be compared, not more.'));
    const first = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
    const newer = uris.length === 2 ? uris[1] : (first ?? (await browse()));
    const older = uris.length === 2 ? uris[0] : newer && (await pickOther(newer));
    if (!newer || !older) return;
    const isTurned = (await timeOf(older)) > (await timeOf(newer));
    await begin(services, ...(isTurned ? ([newer, older] as const) : ([older, newer] as const)));
  },
};

/** Makes the older save the newer one. */
const swapCompared: Command = {
  id: 'discussionLens.swapCompared',
  async run(services) {
    const { current } = services.comparing;
    if (current) await begin(services, current.page.source.uri, current.older.uri);
  },
};

const endComparison: Command = {
  id: 'discussionLens.endComparison',
  run: ({ comparing }) => comparing.end(),
};

/** Goes to the next post that the older save does not have; at the end of the way the keyboard just stays. */
const nextNewPost: Command = {
  id: 'discussionLens.nextNewPost',
  async run({ comparing }) {
    const { current } = comparing;
    if (!current) return;
    const { page, reading, comparison } = current;
    const cursor = editorOf(page)?.selection.active;
    const offset = cursor ? page.source.offsetAt(cursor) : -1;
    const posts = comparison.added.flatMap((id) => reading.tree.post(id) ?? []);
    const next = posts.find((post) => page.source.offsetAt(page.rangeOf(bylineOf(post)).start) > offset);
    if (next) await revealPost(page, next, { preserveFocus: false });
  },
};

/** Shows one post in both saves side by side. */
const showChange: Command = {
  id: SHOW_CHANGE,
  async run({ comparing }, argument) {
    const row = rowArgument(argument);
    const { current } = comparing;
    if (!row || !current) return;
    const post = row.newer === null ? comparing.post('older', row.older ?? '') : comparing.post('newer', row.newer);
    if (!post) throw new Refusal(vscode.l10n.t('This post is not there any more.'));
    const name = authorName(post).replaceAll('/', '∕');
    const title = `${name}: ${fileName(current.older.uri)} ↔ ${fileName(current.page.source.uri)}`;
    const [left, right] = [postUri('older', row.older, name), postUri('newer', row.newer, name)];
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
  },
};

/** Shows a post that only the older save has, there. Called by such rows only. */
const showRemoved: Command = {
  id: 'discussionLens.showRemoved',
  async run({ comparing }, argument) {
    const id = rowArgument(argument)?.older;
    const { current } = comparing;
    const post = id == null ? undefined : comparing.post('older', id);
    if (!current || !post) return;
    const { uri, text } = current.older;
    const selection = new DiskText(uri, 'plaintext', text).rangeOf(bylineOf(post));
    await vscode.commands.executeCommand('vscode.open', uri, { selection });
  },
};

export const compareCommands: readonly Command[] = [
  compareWith,
  swapCompared,
  endComparison,
  nextNewPost,
  showChange,
  showRemoved,
];

async function begin({ comparing, log }: Services, older: vscode.Uri, newer: vscode.Uri): Promise<void> {
  if (older.toString() === newer.toString()) {
    throw new Refusal(vscode.l10n.t('A file cannot be compared with itself; choose another save of the page.'));
  }
  const title = vscode.l10n.t('Comparing…');
  const isDone = await vscode.window
    .withProgress({ location: vscode.ProgressLocation.Window, title }, () => comparing.begin(older, newer))
    .then(undefined, (error: unknown) => {
      log.error(`${older.toString()}, ${newer.toString()}: not compared: ${String(error)}`);
      return false;
    });
  if (!isDone) throw new Refusal(vscode.l10n.t('One of the files could not be read; nothing was compared.'));
  await vscode.commands.executeCommand('discussionLens.changes.focus');
}

interface OtherItem extends vscode.QuickPickItem {
  /** Null asks for a file. */
  readonly uri: vscode.Uri | null;
}

/** Another save: one that is open in an editor, or a file. */
async function pickOther(than: vscode.Uri): Promise<vscode.Uri | undefined> {
  const open = new Map<string, vscode.Uri>();
  for (const { input } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (input instanceof vscode.TabInputText) open.set(input.uri.toString(), input.uri);
  }
  open.delete(than.toString());
  if (open.size === 0) return browse();
  const items: OtherItem[] = [...open.values()].map((uri) => ({
    label: fileName(uri),
    description: vscode.workspace.asRelativePath(uri),
    uri,
  }));
  items.push({ label: vscode.l10n.t('Browse…'), alwaysShow: true, uri: null });
  const placeHolder = vscode.l10n.t('Another save of {0}', fileName(than));
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.uri === null ? browse() : picked?.uri;
}

async function browse(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Compare With Another Save'),
    openLabel: vscode.l10n.t('Compare'),
    canSelectMany: false,
  });
  return picked?.[0];
}

/** When a file was changed; Infinity for one without a time, such as an unsaved text, which is as new as can be. */
async function timeOf(uri: vscode.Uri): Promise<number> {
  return vscode.workspace.fs.stat(uri).then(
    ({ mtime }) => mtime,
    () => Infinity,
  );
}

function rowArgument(argument: unknown): PostRow | null {
  const isRow = typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === 'change';
  return isRow ? (argument as PostRow) : null;
}
