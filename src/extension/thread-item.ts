import * as vscode from 'vscode';
import type { Post, PostKind } from '../core/index.js';
import { doubtsOf, isParentDoubtful } from '../core/view.js';
import { doubtLines, replyLines } from './doubt.js';
import { nameOfAuthor } from './filter-words.js';
import { describe, spokenLine, wordsOfLine } from './post-line.js';
import type { Reading } from './page.js';
import { printable, withoutLinks } from './printable.js';
import { bylineOf } from './spans.js';
import { authorName, countPosts, countVotes, formatNumber, kindName } from './texts.js';
import { isNamed, type Row, type StandInRow } from './thread-rows.js';
import { authorOf, type Key } from './thread-shape.js';
import type { PageView } from './thread-view.js';

/** Does what a row that stands in for others offers; takes the row. Not for the palette. */
export const EXPAND_ROW = 'discussionLens.expandRow';

const ICONS = {
  question: 'question',
  answer: 'comment-discussion',
  comment: 'comment',
  post: 'comment',
  pingback: 'link',
} as const satisfies Record<PostKind, string>;

/** How a row looks. */
export function toTreeItem(view: PageView, row: Row): vscode.TreeItem {
  const item = itemOf(view, row);
  item.id = `${view.page.key}#${view.idOf(isNamed(row) ? row.id : keyOf(row))}`;
  return item;
}

function itemOf(view: PageView, row: Row): vscode.TreeItem {
  if (!isNamed(row)) return standInItem(row);
  return row.kind === 'author' ? authorItem(view, row.id) : postItem(view, view.reading.tree.post(row.id)!);
}

function postItem(view: PageView, post: Post): vscode.TreeItem {
  const { page, rows } = view;
  const isHit = rows.isHit(post.id);
  const item = new vscode.TreeItem(isHit ? authorName(post) : `(${authorName(post)})`, stateOf(view, post.id));
  item.description = describe(page, post);
  item.iconPath = iconOf(view.reading, post, isHit);
  item.contextValue = contextOf(post, view.reading.tree.replies(post.id).length > 0, rows.hasRows(post.id));
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Show in Text'),
    arguments: [page.source.uri, { selection: page.rangeOf(bylineOf(post)) }],
  };
  const spoken = spokenLine(page, post, view.reading.tree.replies(post.id).length);
  item.accessibilityInformation = {
    label: isHit ? spoken : vscode.l10n.t('Above a match: {0}', spoken),
  };
  return item;
}

/** An author over the posts that author wrote. */
function authorItem(view: PageView, key: Key): vscode.TreeItem {
  const name = nameOfAuthor(authorOf(key) ?? '');
  const count = countPosts(view.rows.countBelow(key));
  const item = new vscode.TreeItem(name, stateOf(view, key));
  item.description = count;
  item.iconPath = new vscode.ThemeIcon('account');
  item.contextValue = 'author';
  item.accessibilityInformation = { label: vscode.l10n.t('Author {0}, {1}', name, count) };
  return item;
}

function stateOf(view: PageView, key: Key): vscode.TreeItemCollapsibleState {
  if (!view.rows.hasRows(key)) return vscode.TreeItemCollapsibleState.None;
  const isOpen = view.isOpen(key, view.rows.level(key));
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

function iconOf({ discussion }: Reading, post: Post, isHit: boolean): vscode.ThemeIcon {
  if (!isHit) return new vscode.ThemeIcon('ellipsis', new vscode.ThemeColor('disabledForeground'));
  if (post.accepted === true) return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green'));
  // The row says in words what is doubtful; the colour only helps to find it.
  const isDoubtful = doubtsOf(discussion, post).length > 0;
  return new vscode.ThemeIcon(
    ICONS[post.kind],
    isDoubtful ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
}

/** A list of words, for `viewItem =~ /\bword\b/`; `hasRows` where replies stand under the row. */
function contextOf(post: Post, hasReplies: boolean, hasRows: boolean): string {
  const words = [
    'post',
    post.kind === 'post' ? '' : post.kind,
    post.accepted === true ? 'accepted' : '',
    post.parent === null ? '' : 'hasParent',
    post.corrected ? 'corrected' : '',
    hasReplies ? 'hasReplies' : '',
    hasRows ? 'hasRows' : '',
    isParentDoubtful(post) ? 'doubtful' : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function standInItem(row: StandInRow): vscode.TreeItem {
  const item = new vscode.TreeItem(standInLabel(row));
  item.iconPath = new vscode.ThemeIcon(row.kind === 'back' ? 'arrow-left' : 'ellipsis');
  item.contextValue = row.kind;
  item.command = { command: EXPAND_ROW, title: standInLabel(row), arguments: [row] };
  return item;
}

function standInLabel(row: StandInRow): string {
  switch (row.kind) {
    case 'more':
      return vscode.l10n.t('Show more ({0})', formatNumber(row.count));
    case 'earlier':
      return vscode.l10n.t('Show earlier ({0})', formatNumber(row.count));
    case 'deeper':
      return vscode.l10n.t('Continue thread ({0})', formatNumber(row.count));
    case 'back':
      return vscode.l10n.t('Back to the whole discussion');
  }
}

function keyOf(row: StandInRow): string {
  return row.kind === 'back' ? row.kind : `${row.kind}:${row.parent ?? ''}`;
}

/** What one sees when resting on a row. Words of the page enter as text only. */
export function tooltipOf(view: PageView, post: Post): vscode.MarkdownString {
  const { text, add } = headOf(post);
  const parent = post.parent === null ? undefined : view.reading.tree.post(post.parent);
  const below = view.reading.tree.descendants(post.id).length;
  const doubts = doubtLines(view.page, view.reading, post);
  if (doubts.length > 0) for (const line of [...replyLines(view.page, view.reading, post), ...doubts]) add(`\n${line}`);
  else if (parent) add(`\n${vscode.l10n.t('In reply to {0}', authorName(parent))}`);
  if (below > 0) add(`\n${vscode.l10n.t('{0} in the thread below', countPosts(below))}`);
  const words = wordsOfLine(view.page, post, 400);
  if (words !== '') add(`\n${words}`);
  return text;
}

/** What a tooltip or hover begins with: who, and what the page shows of the post. `add` takes words of the page as text only. */
export function headOf(post: Post): { readonly text: vscode.MarkdownString; readonly add: (words: string) => void } {
  const text = new vscode.MarkdownString();
  const add = (words: string): void => void text.appendText(withoutLinks(words));
  text.appendMarkdown('**');
  add(authorName(post));
  text.appendMarkdown('**');
  add(`\n${factsOf(post).join(' · ')}`);
  return { text, add };
}

/** What the page shows of a post beside its author and words: kind, votes, marks, reputation, date. */
function factsOf(post: Post): readonly string[] {
  const facts = [
    post.accepted === true ? vscode.l10n.t('Accepted answer') : kindName(post.kind),
    votesText(post),
    post.rating === null ? null : vscode.l10n.t('Rating {0}', formatNumber(post.rating)),
    post.reputation === null ? null : vscode.l10n.t('Reputation {0}', formatNumber(post.reputation)),
    post.dateText === null ? null : printable(post.dateText),
  ];
  return facts.filter((fact) => fact !== null);
}

function votesText({ votes, up, down }: Post): string | null {
  if (votes === null) return null;
  if (up === null || down === null) return countVotes(votes);
  return vscode.l10n.t('{0} ({1} up, {2} down)', countVotes(votes), formatNumber(up), formatNumber(down));
}
