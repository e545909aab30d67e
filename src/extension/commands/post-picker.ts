import * as vscode from 'vscode';
import type { Post } from '../../core/index.js';
import type { Page } from '../page.js';
import { wordsOfLine } from '../post-line.js';
import { withoutIcons } from '../printable.js';
import { editorOf, showWhole } from '../reveal.js';
import { bylineOf } from '../spans.js';
import { authorName, kindName, shortVotes } from '../texts.js';

/** An entry of a list of posts; null stands for no post. */
export interface PostItem extends vscode.QuickPickItem {
  readonly post: Post | null;
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

/**
 * Lists posts and gives the entry that was chosen; moving in the list shows each post, Escape leads back to where one was
 * and gives undefined.
 * @param active the entry the list opens on; what is shown then stays
 */
export async function pickPost(
  page: Page,
  items: readonly PostItem[],
  active: PostItem | undefined,
  texts: { readonly title?: string; readonly placeholder: string },
): Promise<PostItem | undefined> {
  const comeBack = rememberPlace(page);
  const picker = vscode.window.createQuickPick<PostItem>();
  picker.title = texts.title;
  picker.placeholder = texts.placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items;
  picker.activeItems = active ? [active] : [];
  // The list opens on an entry; that is no move.
  let hasMoved = false;
  const chosen = await new Promise<PostItem | undefined>((resolve) => {
    picker.onDidChangeActive(([item]) => {
      if (hasMoved && item?.post) preview(page, item.post);
      hasMoved = true;
    });
    picker.onDidAccept(() => resolve(picker.activeItems[0]));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  if (!chosen) comeBack();
  return chosen;
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
