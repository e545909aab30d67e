import * as vscode from 'vscode';
import type { Front } from './front.js';
import { explainError } from './errors.js';
import { editorOf, showWhole } from './reveal.js';
import { readSettings } from './settings.js';
import { bylineOf, postAt } from './spans.js';
import type { ThreadTree } from './thread-tree.js';

/** Milliseconds a cursor rests before the thread view follows it. */
const REST = 80;

/** Selects, in the thread view, the post the cursor is in; only while the view can be seen, and without the keyboard. */
export class FollowCursor implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  public constructor(
    private readonly front: Front,
    private readonly tree: ThreadTree,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscription = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection((event) => {
        if (event.textEditor.document !== front.page?.source.document) return;
        if (isMadeByCommand(event.kind)) this.completeReveal(event.textEditor);
        this.schedule();
      }),
      tree.onDidChangeVisibility(() => this.schedule()),
      front.onDidChange((change) => {
        if (change === 'read' || change === 'switched') this.schedule();
      }),
    );
  }

  public dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.follow().catch((error: unknown) => this.log.error(`following the cursor: ${explainError(error)}`));
    }, REST);
  }

  private async follow(): Promise<void> {
    const { page } = this.front;
    if (!page || !this.tree.isVisible || !readSettings().followCursor) return;
    await page.settled();
    const editor = editorOf(page);
    if (!editor || !page.reading || !page.isCurrent || page !== this.front.page || !this.tree.isVisible) return;
    const post = postAt(page.reading.discussion, editor.document.offsetAt(editor.selection.active));
    if (post && post.id !== this.tree.selected) await this.tree.selectIfVisible(post);
  }

  /** A row opens its post by the editor's command, which shows the byline; the rest of the post is shown here. */
  private completeReveal({ selection }: vscode.TextEditor): void {
    const { page } = this.front;
    const { selected } = this.tree;
    const post = selected === null ? undefined : page?.reading?.tree.post(selected);
    if (page && post && page.rangeOf(bylineOf(post)).isEqual(selection)) showWhole(page, post);
  }
}

function isMadeByCommand(kind: vscode.TextEditorSelectionChangeKind | undefined): boolean {
  return kind === undefined || kind === vscode.TextEditorSelectionChangeKind.Command;
}
