import * as vscode from 'vscode';
import { setContextKey } from './context-keys.js';
import type { Page, PageChange } from './page.js';
import { canRead, type Sessions } from './sessions.js';

/** State of the page in front; `tooLarge`: the editor hands over no document of this size. */
export type FrontState = 'none' | 'reading' | 'ready' | 'tooLarge' | 'failed';

/** What has changed: another page is in front (`switched`), or something about the one that is. */
export type FrontChange = 'switched' | PageChange;

/** Largest text an editor hands over to extensions, in UTF-16 units. */
export const LARGEST_DOCUMENT = 50 * 1024 * 1024;

/** Between two editors there is none for a moment; only when that lasts is nothing in front. Milliseconds. */
const BETWEEN_EDITORS = 60;

/** Follows the active editor: which page the views show. */
export class Front implements vscode.Disposable {
  /** The page of the active editor; null when it is not read. */
  public page: Page | null = null;
  /** The file in the active tab that is too large for the editor to hand over. */
  public tooLarge: vscode.Uri | null = null;
  private readonly changes = new vscode.EventEmitter<FrontChange>();
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;

  public readonly onDidChange = this.changes.event;

  public constructor(private readonly sessions: Sessions) {
    this.subscriptions = [
      this.changes,
      vscode.window.onDidChangeActiveTextEditor(() => this.look()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.look()),
      vscode.window.tabGroups.onDidChangeTabGroups(() => this.look()),
      sessions.onDidChange(({ page, change }) => {
        if (change === 'opened' || change === 'closed') this.look();
        else if (page === this.page) this.announce(change);
      }),
    ];
    this.look();
    this.publish();
  }

  public get state(): FrontState {
    if (this.tooLarge) return 'tooLarge';
    return this.page?.state ?? 'none';
  }

  public dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private look(): void {
    clearTimeout(this.timer);
    this.looks++;
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      this.timer = setTimeout(() => void this.lookAtTab(), BETWEEN_EDITORS);
      return;
    }
    // Without a column it is no main editor but a panel or an input; what was in front stays, while it is open.
    if (editor.viewColumn !== undefined) this.show(this.sessions.pageOf(editor.document.uri) ?? null, null);
    else if (this.page && this.sessions.pageOf(this.page.source.uri) !== this.page) this.show(null, null);
  }

  private async lookAtTab(): Promise<void> {
    const look = this.looks;
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputText)) return this.show(null, null);
    const page = this.sessions.pageOf(input.uri);
    if (page) return this.show(page, null);
    const isTooLarge = canRead(input.uri) && (await sizeOf(input.uri)) > LARGEST_DOCUMENT;
    if (look === this.looks) this.show(null, isTooLarge ? input.uri : null);
  }

  private show(page: Page | null, tooLarge: vscode.Uri | null): void {
    if (page === this.page && tooLarge?.toString() === this.tooLarge?.toString()) return;
    this.page = page;
    this.tooLarge = tooLarge;
    this.announce('switched');
  }

  private announce(change: FrontChange): void {
    this.publish();
    this.changes.fire(change);
  }

  private publish(): void {
    setContextKey('discussionLens.active', this.page?.hasPosts ?? false);
    setContextKey('discussionLens.state', this.state);
    setContextKey('discussionLens.corrected', (this.page?.reading?.corrections.length ?? 0) > 0);
  }
}

/** Size in bytes; 0 for what has none, such as an unsaved text. */
async function sizeOf(uri: vscode.Uri): Promise<number> {
  return vscode.workspace.fs.stat(uri).then(
    ({ size }) => size,
    () => 0,
  );
}
