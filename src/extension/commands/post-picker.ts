import * as vscode from 'vscode';
import type { Post } from '../../core/index.js';
import { findFirst } from '../first-matches.js';
import { nextTurn } from '../in-turns.js';
import type { Page } from '../page.js';
import { wordsOfLine } from '../post-line.js';
import { withoutIcons } from '../printable.js';
import { editorOf, showWhole } from '../reveal.js';
import { bylineOf } from '../spans.js';
import { authorName, formatNumber, kindName, shortVotes } from '../texts.js';
import { chosenIn } from './chosen.js';

/** An entry of a list of posts; null stands for no post. */
export interface PostItem extends vscode.QuickPickItem {
  readonly post: Post | null;
  /** Stands for the posts that are not listed. */
  readonly isMore?: boolean;
}

/** A post by author and words. */
export function postItem(page: Page, post: Post): PostItem {
  const marks = [shortVotes(post), post.accepted === true ? '✓' : null, kindName(post.kind)];
  return {
    post,
    label: withoutIcons(authorName(post)),
    description: marks.filter((mark) => mark !== null).join(' · '),
    detail: withoutIcons(wordsOfLine(page, post, 200)),
  };
}

/** What a list of posts offers. */
export interface PostOffer {
  /** Entries that stand above all others whatever is typed: the likely posts, or none. */
  readonly first: readonly PostItem[];
  readonly posts: readonly Post[];
  /** The post the list opens on; what is shown then stays. */
  readonly active: Post | null;
}

/** Most posts in the list at a time: an editor takes seconds to draw a list of all of a long page. */
const MOST = 300;
/** Milliseconds without a key before a long page is searched. */
const REST = 150;

/**
 * Lists posts and gives the entry that was chosen; moving in the list shows each post, Escape leads back to where one was
 * and gives undefined. Of a long page the first that match what is typed are listed, with the number of the others.
 */
export async function pickPost(
  page: Page,
  { first, posts, active }: PostOffer,
  texts: { readonly title?: string; readonly placeholder: string },
): Promise<PostItem | undefined> {
  const comeBack = rememberPlace(page);
  const picker = vscode.window.createQuickPick<PostItem>();
  picker.title = texts.title;
  picker.placeholder = texts.placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const isLong = posts.length > MOST;
  // Of a long page those around the post one is at come first: they are what one can see.
  const at = active ? Math.max(0, posts.indexOf(active) - MOST / 2) : 0;
  const nearest = isLong ? [...posts.slice(at), ...posts.slice(0, at)] : posts;
  const items = nearest.slice(0, MOST).map((post) => postItem(page, post));
  picker.items = [...first, ...items, ...moreItem(posts.length - items.length)];
  const opened = picker.items.find(({ post }) => post !== null && post === active) ?? first.at(0);
  picker.activeItems = opened ? [opened] : [];
  if (isLong) listWhileTyping(picker, page, first, nearest);
  // The list opens on an entry; that is no move.
  let hasMoved = false;
  picker.onDidChangeActive(([item]) => {
    if (hasMoved && item?.post) preview(page, item.post);
    hasMoved = true;
  });
  const chosen = await chosenIn(picker);
  if (chosen && !chosen.isMore) return chosen;
  comeBack();
  return undefined;
}

/** Lists what matches, whenever typing rests. */
function listWhileTyping(
  picker: vscode.QuickPick<PostItem>,
  page: Page,
  first: readonly PostItem[],
  posts: readonly Post[],
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHidden = false;
  const textOf = (post: Post): string => `${authorName(post)} ${wordsOfLine(page, post, 200)}`;
  const list = async (value: string): Promise<void> => {
    const isOver = (): boolean => isHidden || picker.value !== value;
    picker.busy = true;
    const found = await findFirst(posts, value, textOf, MOST, { isOver, rest: nextTurn });
    if (!found || isOver()) return;
    picker.busy = false;
    // The editor would hide an entry whose words it does not find itself, such as those behind the first ones.
    const items = found.shown.map((post) => ({ ...postItem(page, post), alwaysShow: true }));
    picker.items = [...first, ...items, ...moreItem(found.more)];
  };
  picker.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => void list(value), REST);
  });
  picker.onDidHide(() => {
    isHidden = true;
    clearTimeout(timer);
  });
}

/** The entry that says how many posts are not listed; none where all are. */
function moreItem(count: number): readonly PostItem[] {
  if (count <= 0) return [];
  const label = vscode.l10n.t('{0} more posts: type words to find them', formatNumber(count));
  return [{ post: null, isMore: true, label, alwaysShow: true }];
}

// Directly in the editor and not through its open command: a preview leaves nothing for Go Back.
function preview(page: Page, post: Post): void {
  const editor = editorOf(page);
  if (!editor) return;
  const byline = page.rangeOf(bylineOf(post));
  editor.selection = new vscode.Selection(byline.start, byline.end);
  showWhole(page, post);
}

function rememberPlace(page: Page): () => void {
  const editor = editorOf(page);
  const selections = editor?.selections;
  const top = editor?.visibleRanges[0]?.start;
  return () => {
    if (!editor || !selections) return;
    editor.selections = selections;
    if (top) editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
  };
}
