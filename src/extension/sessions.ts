import * as vscode from 'vscode';
import { languageOf, readText } from './decode-file.js';
import { Page, type PageChange, type PageHost } from './page.js';
import type { CreateReader } from './reader.js';
import { isCovered, isReadable } from './scope.js';
import { onDidChangeSettings, readSettings, type Settings } from './settings.js';
import { DiskText, DocumentText, type SourceText } from './source-text.js';

export interface PageEvent {
  readonly page: Page;
  readonly change: PageChange | 'opened' | 'closed';
}

/**
 * The pages that are open. A document is read once some editor shows it; it is let go when it closes, changes its
 * language, or is no longer covered by the settings.
 */
export class Sessions implements vscode.Disposable {
  private readonly pages = new Map<string, Page>();
  /** Documents a person asked to read, whatever their language. */
  private readonly asked = new Set<string>();
  /** Documents of which the log has said why they are not read. */
  private readonly explained = new WeakSet<vscode.TextDocument>();
  private readonly changes = new vscode.EventEmitter<PageEvent>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly host: PageHost;
  private settings = readSettings();

  public readonly onDidChange = this.changes.event;

  /** @param corrections those kept for a page; never rejected */
  public constructor(createReader: CreateReader, log: vscode.LogOutputChannel, corrections: PageHost['corrections']) {
    this.host = {
      createReader,
      log,
      analyzeOptions: () => ({ sentiment: this.settings.sentiment, stance: this.settings.stance }),
      corrections,
      changed: (page, change) => this.changes.fire({ page, change }),
    };
    this.subscriptions = [
      this.changes,
      vscode.window.onDidChangeVisibleTextEditors(() => this.openVisible()),
      // A change of language closes and opens a document that stays in its editor.
      vscode.workspace.onDidOpenTextDocument(() => this.openVisible()),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document.uri)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.pages.get(document.uri.toString())?.edit(contentChanges);
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.forEach((tab) => this.closeDisk(tab))),
      onDidChangeSettings((settings) => this.applySettings(settings)),
    ];
    this.openVisible();
  }

  /** The page of a document, if it is being read. */
  public pageOf(uri: vscode.Uri): Page | undefined {
    return this.pages.get(uri.toString());
  }

  /** How many pages are open. */
  public get size(): number {
    return this.pages.size;
  }

  /** Reads a document because a person asked for it; again, when that failed before. */
  public async analyze(document: vscode.TextDocument): Promise<Page> {
    this.asked.add(document.uri.toString());
    const page = this.pageOf(document.uri) ?? this.open(new Page(new DocumentText(document), this.host));
    await (page.state === 'failed' ? page.retry() : page.settled());
    return page;
  }

  /**
   * Reads a file that is too large for an editor to hand over, as it is at this moment. Rejected when it cannot be read; null
   * for what is no text.
   */
  public async readFromDisk(uri: vscode.Uri): Promise<Page | null> {
    const text = await readText(uri);
    if (text === null) return null;
    this.asked.add(uri.toString());
    const page = this.open(new Page(new DiskText(uri, languageOf(uri) ?? 'plaintext', text), this.host));
    await page.settled();
    return page;
  }

  public dispose(): void {
    for (const page of this.pages.values()) page.dispose();
    this.pages.clear();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private openVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (document.isClosed || this.pageOf(document.uri)) continue;
      if (this.isWanted(document)) this.open(new Page(new DocumentText(document), this.host));
      else this.explain(document);
    }
  }

  private explain(document: vscode.TextDocument): void {
    // Whatever is said of the log itself would be shown in it.
    if (this.explained.has(document) || document.uri.scheme === 'output') return;
    this.explained.add(document);
    const why = canRead(document.uri)
      ? `${document.languageId} is none of discussionLens.languages`
      : `texts of ${document.uri.scheme} are never read`;
    this.host.log.debug(`${document.uri.toString()}: left alone, ${why}`);
  }

  private isWanted({ uri, languageId }: Pick<SourceText, 'uri' | 'languageId'>): boolean {
    const candidate = { scheme: uri.scheme, languageId };
    return this.asked.has(uri.toString()) || isCovered(candidate, this.settings.languages, isKnownFileSystem);
  }

  private open(page: Page): Page {
    this.pages.get(page.key)?.dispose();
    this.pages.set(page.key, page);
    this.changes.fire({ page, change: 'opened' });
    void page.settled();
    return page;
  }

  private close(uri: vscode.Uri): void {
    const key = uri.toString();
    this.asked.delete(key);
    const page = this.pages.get(key);
    if (!page) return;
    this.pages.delete(key);
    page.dispose();
    this.changes.fire({ page, change: 'closed' });
  }

  private closeDisk({ input }: vscode.Tab): void {
    if (!(input instanceof vscode.TabInputText)) return;
    if (this.pageOf(input.uri)?.source.document === null) this.close(input.uri);
  }

  private applySettings(settings: Settings): void {
    const { sentiment, stance } = this.settings;
    this.settings = settings;
    for (const page of [...this.pages.values()]) {
      if (!this.isWanted(page.source)) this.close(page.source.uri);
      else if (sentiment !== settings.sentiment || stance !== settings.stance) void page.reanalyse();
    }
    this.openVisible();
  }
}

/** Whether a document of this scheme may be read when a person asks for it. */
export function canRead(uri: vscode.Uri): boolean {
  return isReadable(uri.scheme, isKnownFileSystem);
}

function isKnownFileSystem(scheme: string): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
