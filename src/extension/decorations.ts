import * as vscode from 'vscode';
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
  /** The editor that has marks now. */
  private marked: vscode.TextEditor | null = null;
  private readonly subscription: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  public constructor(private readonly front: Front) {
    this.subscription = vscode.Disposable.from(
      front.onDidChange((change) => {
        if (change !== 'edited') this.draw();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === front.page?.source.document) this.draw('current');
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
    this.marked = null;
  }

  /** Draws all marks, or only the bar where the others stand already. */
  private draw(what: 'all' | 'current' = 'all'): void {
    const { page } = this.front;
    const editor = page?.hasPosts && readSettings().decorations !== 'off' ? editorOf(page) : undefined;
    const isNew = this.marked !== (editor ?? null);
    if (isNew) this.moveTo(editor ?? null);
    // Marks move with the text while it is edited; the next reading draws them anew.
    if (!page?.reading || !page.isCurrent || !editor) return;
    const { discussion } = page.reading;
    const { current, byline } = (this.styles ??= new Styles());
    const post = postAt(discussion, page.source.offsetAt(editor.selection.active));
    editor.setDecorations(current, post ? [page.rangeOf(post)] : []);
    if (readSettings().decorations !== 'full' || (what === 'current' && !isNew)) return;
    const tinted = discussion.posts.slice(0, MOST_TINTED).map((one) => page.rangeOf(bylineOf(one)));
    editor.setDecorations(byline, tinted);
  }

  /** Takes the marks away from the editor that was in front before. */
  private moveTo(editor: vscode.TextEditor | null): void {
    if (this.marked && this.styles) {
      for (const style of this.styles.all) this.marked.setDecorations(style, []);
    }
    this.marked = editor;
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

  public readonly all = [this.current, this.revealed, this.byline] as const;

  public dispose(): void {
    vscode.Disposable.from(...this.all).dispose();
  }
}
