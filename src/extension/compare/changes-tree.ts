import * as vscode from 'vscode';
import type { Post } from '../../core/index.js';
import { describe, spokenLine, type WordSource } from '../post-line.js';
import { printable } from '../printable.js';
import { bylineOf } from '../spans.js';
import { authorName, countPosts, formatNumber, shortVotes } from '../texts.js';
import { type ChangeGroup, type ChangeRow, changeRows, type GroupRow, type PostRow } from './change-rows.js';
import type { Compared, Comparing } from './comparing.js';
import { fileName } from '../file-name.js';

/** Id of the view in the manifest. */
export const CHANGES_VIEW = 'discussionLens.changes';

/** Shows one post in both saves side by side; takes its row. */
export const SHOW_CHANGE = 'discussionLens.showChange';

const ICONS = {
  added: 'diff-added',
  edited: 'diff-modified',
  votesChanged: 'arrow-swap',
  removed: 'diff-removed',
} as const satisfies Record<ChangeGroup, string>;

/** The changes view: what is new, edited or removed, and whose votes have changed. There while two saves are compared. */
export class ChangesTree implements vscode.TreeDataProvider<ChangeRow>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<ChangeRow>;
  private readonly subscription: vscode.Disposable;
  private groups: readonly GroupRow[] = [];

  public readonly onDidChangeTreeData = this.changes.event;

  public constructor(private readonly comparing: Comparing) {
    this.view = vscode.window.createTreeView(CHANGES_VIEW, { treeDataProvider: this });
    this.subscription = comparing.onDidChange(() => this.refresh());
  }

  /** What the view says above and beside its rows. */
  public get texts(): { readonly message: string; readonly description: string } {
    return { message: this.view.message ?? '', description: this.view.description ?? '' };
  }

  public getChildren(row?: ChangeRow): ChangeRow[] {
    if (!row) return [...this.groups];
    return row.kind === 'group' ? [...row.posts] : [];
  }

  public getParent(row: ChangeRow): ChangeRow | null {
    return row.kind === 'group' ? null : (this.groups.find(({ group }) => group === row.group) ?? null);
  }

  public getTreeItem(row: ChangeRow): vscode.TreeItem {
    const { current } = this.comparing;
    // A row asked for after the comparison has ended is about to go as well.
    if (!current) return new vscode.TreeItem('');
    return row.kind === 'group' ? groupItem(row) : postItem(current, row);
  }

  public dispose(): void {
    vscode.Disposable.from(this.changes, this.view, this.subscription).dispose();
  }

  private refresh(): void {
    const { current } = this.comparing;
    this.groups = current ? changeRows(current.comparison) : [];
    this.view.message = current ? messageOf(current) : '';
    this.view.description = current ? vscode.l10n.t('{0} unchanged', formatNumber(current.comparison.unchanged)) : '';
    this.changes.fire(undefined);
  }
}

function messageOf({ older, page, comparison }: Compared): string {
  const files = `${fileName(older.uri)} → ${fileName(page.source.uri)}`;
  const { added, edited, removed, votesChanged } = comparison;
  const isSame = added.length + edited.length + removed.length + votesChanged.length === 0;
  return isSame ? vscode.l10n.t('{0}: nothing has changed', files) : files;
}

function groupItem({ group, posts }: GroupRow): vscode.TreeItem {
  const item = new vscode.TreeItem(groupName(group), vscode.TreeItemCollapsibleState.Expanded);
  item.id = group;
  item.description = formatNumber(posts.length);
  item.iconPath = new vscode.ThemeIcon(ICONS[group]);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${groupName(group)}, ${countPosts(posts.length)}` };
  return item;
}

function postItem(compared: Compared, row: PostRow): vscode.TreeItem {
  const before = row.older === null ? undefined : compared.older.tree.post(row.older);
  const after = row.newer === null ? undefined : compared.reading.tree.post(row.newer);
  const post = after ?? before;
  if (!post) return new vscode.TreeItem('');
  const source: WordSource = after
    ? compared.page
    : { slice: ({ start, end }) => compared.older.text.slice(start, end), reading: null };
  const votes = row.group === 'votesChanged' && before && after ? votesText(before, after) : null;
  const item = new vscode.TreeItem(authorName(post));
  item.id = `${row.group}#${row.older ?? ''}#${row.newer ?? ''}`;
  item.description = [votes, describe(source, post)].filter((part) => part !== null).join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[row.group]);
  item.contextValue = `change ${row.group}${before && after ? ' both' : ''}`;
  item.accessibilityInformation = {
    label: [groupName(row.group), votes, spokenLine(source, post, repliesOf(compared, row))]
      .filter((part) => part !== null)
      .join(', '),
  };
  item.command = commandOf(compared, row, post);
  return item;
}

/** An edited post leads to what was edited, any other to its place. */
function commandOf(compared: Compared, row: PostRow, post: Post): vscode.Command {
  if (row.group === 'edited') {
    return { command: SHOW_CHANGE, title: vscode.l10n.t('Show Change'), arguments: [row] };
  }
  const title = vscode.l10n.t('Show in Text');
  if (row.newer !== null) {
    const { source } = compared.page;
    const selection = compared.page.rangeOf(bylineOf(post));
    return { command: 'vscode.open', title, arguments: [source.uri, { selection }] };
  }
  return { command: 'discussionLens.showRemoved', title, arguments: [row] };
}

function repliesOf({ older, reading }: Compared, row: PostRow): number {
  if (row.newer !== null) return reading.tree.replies(row.newer).length;
  return row.older === null ? 0 : older.tree.replies(row.older).length;
}

function votesText(before: Post, after: Post): string {
  const text = (post: Post): string => printable(shortVotes(post) ?? '?');
  return `${text(before)} → ${text(after)}`;
}

function groupName(group: ChangeGroup): string {
  switch (group) {
    case 'added':
      return vscode.l10n.t('New');
    case 'edited':
      return vscode.l10n.t('Edited');
    case 'votesChanged':
      return vscode.l10n.t('Votes changed');
    case 'removed':
      return vscode.l10n.t('Removed');
  }
}
