import * as vscode from 'vscode';
import type { Front } from './front.js';
import { countPosts } from './texts.js';

/** Shows the number of posts among the language's status entries while the active document holds a discussion. */
export class LanguageStatus implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | null = null;
  private readonly subscription: vscode.Disposable;

  public constructor(private readonly front: Front) {
    this.subscription = front.onDidChange(() => this.update());
    this.update();
  }

  public dispose(): void {
    this.subscription.dispose();
    this.item?.dispose();
  }

  private update(): void {
    const { page } = this.front;
    if (!page?.hasPosts || !page.reading) {
      this.item?.dispose();
      this.item = null;
      return;
    }
    const { uri } = page.source;
    const selector = { scheme: uri.scheme, pattern: uri.fsPath };
    this.item ??= vscode.languages.createLanguageStatusItem('discussionLens.posts', selector);
    this.item.selector = selector;
    this.item.name = vscode.l10n.t('Discussion');
    this.item.text = countPosts(page.reading.discussion.posts.length);
    this.item.busy = page.state !== 'failed' && (!page.isCurrent || page.reading.analysis === null);
    this.item.command = { command: 'discussionLens.thread.focus', title: vscode.l10n.t('Show Thread') };
  }
}
