import * as vscode from 'vscode';
import type { Post } from '../../core/index.js';
import type { Page } from '../page.js';
import { wordsOfLine } from '../post-line.js';
import { withoutIcons } from '../printable.js';
import { editorOf, revealPost, showWhole } from '../reveal.js';
import { bylineOf } from '../spans.js';
import { authorName, kindName, shortVotes } from '../texts.js';
import type { Command } from './command.js';
import { targetOf } from './target.js';

interface PostItem extends vscode.QuickPickItem {
  readonly post: Post;
}

/** Lists all posts by author and words; moving in the list shows each, Escape leads back to where one was. */
export const goToPost: Command = {
  id: 'discussionLens.goToPost',
  async run(services, argument) {
    const target = await targetOf(services, argument);
    if (!target) return;
    const { page, reading } = target;
    const comeBack = rememberPlace(page);
    const picker = vscode.window.createQuickPick<PostItem>();
    picker.placeholder = vscode.l10n.t('Author or words of a post');
    picker.matchOnDescription = true;
    picker.matchOnDetail = true;
    picker.items = reading.discussion.posts.map((post) => toItem(page, post));
    picker.activeItems = picker.items.filter(({ post }) => post === target.post);
    const chosen = await pick(picker, (post) => preview(page, post));
    picker.dispose();
    if (!chosen) return comeBack();
    await revealPost(page, chosen, { preserveFocus: target.isInView });
    if (target.isInView) await services.tree.select(chosen, { focus: true });
  },
};

function toItem(page: Page, post: Post): PostItem {
  const marks = [shortVotes(post), post.accepted === true ? '✓' : null, kindName(post.kind)];
  return {
    post,
    label: withoutIcons(authorName(post)),
    description: marks.filter((mark) => mark !== null).join(' · '),
    detail: withoutIcons(wordsOfLine(page, post, 200)),
  };
}

function pick(picker: vscode.QuickPick<PostItem>, onMove: (post: Post) => void): Promise<Post | undefined> {
  // The list opens on the post one is in; that is no move.
  let hasMoved = false;
  return new Promise((resolve) => {
    picker.onDidChangeActive(([item]) => {
      if (hasMoved && item) onMove(item.post);
      hasMoved = true;
    });
    picker.onDidAccept(() => resolve(picker.activeItems[0]?.post));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
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
