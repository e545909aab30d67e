import * as vscode from 'vscode';
import type { Discussion } from '../core/index.js';
import type { Front } from './front.js';
import type { Page } from './page.js';
import { editorOf, onDidReveal } from './reveal.js';
import { onDidChangeSettings, readSettings } from './settings.js';
import { bylineOf, postAt } from './spans.js';

/** Milliseconds for which a post gone to is lit up. */
const FLASH = 700;
/** Bylines beyond these stay plain: an editor draws no more at once. */
const MOST_TINTED = 5000;

/** Marks in the text, as much as the user wants: the post gone to lights up, a bar stands beside the current post, bylines are tinted. */
export class Decorations implements vscode.Disposable {
  private styles: Styles | null = null;
  private readonly subscription: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  public constructor(private readonly front: Front) {
    this.subscription = vscode.Disposable.from(
      front.onDidChange((change) => {
        if (change !== 'edited') this.draw();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === front.page?.source.document) this.drawCurrent();
      }),
      onDidReveal(({ page, range }) => this.flash(page, range)),
      onDidChangeSettings((_settings, affects) => {
        if (!affects('text.decorations')) return;
        this.clear();
        this.draw();
      }),
    );
  }

  public dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.clear();
  }

  private clear(): void {
    this.styles?.dispose();
    this.styles = null;
  }

  private draw(): void {
    this.drawCurrent();
    const shown = this.shown();
    if (!shown || readSettings().decorations !== 'full') return;
    const { page, editor, discussion } = shown;
    const { byline } = (this.styles ??= new Styles());
    editor.setDecorations(
      byline,
      discussion.posts.slice(0, MOST_TINTED).map((post) => page.rangeOf(bylineOf(post))),
    );
  }

  private drawCurrent(): void {
    const shown = this.shown();
    if (!shown) return;
    const { page, editor, discussion } = shown;
    const post = postAt(discussion, page.source.offsetAt(editor.selection.active));
    const { current } = (this.styles ??= new Styles());
    editor.setDecorations(current, post ? [page.rangeOf(post)] : []);
  }

  /** What can be marked: nothing is made for a window that shows no discussion. */
  private shown(): { page: Page; editor: vscode.TextEditor; discussion: Discussion } | null {
    const { page } = this.front;
    const editor = page && editorOf(page);
    if (!page?.reading || !page.hasPosts || !page.isCurrent || !editor) return null;
    return readSettings().decorations === 'off' ? null : { page, editor, discussion: page.reading.discussion };
  }

  private flash(page: Page, range: vscode.Range): void {
    const editor = editorOf(page);
    if (!editor || readSettings().decorations === 'off') return;
    const { revealed } = (this.styles ??= new Styles());
    editor.setDecorations(revealed, [range]);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => editor.setDecorations(revealed, []), FLASH);
  }
}

/** How the marks look; the colours are the user's to change. */
class Styles implements vscode.Disposable {
  public readonly current = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderStyle: 'solid',
    borderWidth: '0 0 0 2px',
    borderColor: new vscode.ThemeColor('discussionLens.currentPostBorder'),
  });
  public readonly revealed = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('discussionLens.revealedPostBackground'),
  });
  public readonly byline = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('discussionLens.bylineBackground'),
  });

  public dispose(): void {
    vscode.Disposable.from(this.current, this.revealed, this.byline).dispose();
  }
}
