import * as vscode from 'vscode';
import type { Comparing } from './compare/comparing.js';
import { fileName } from './file-name.js';
import type { Front } from './front.js';
import type { Page } from './page.js';
import type { AnalysedText, PanelContent, PanelSource, PanelTarget } from './panel-source.js';
import { revealPost, revealSpan } from './reveal.js';
import { readSettings } from './settings.js';

/** What the insights panel shows: what is known of the page in front. */
export class FrontPanel implements PanelSource, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;

  public readonly onDidChangeContent = this.changes.event;

  public constructor(
    private readonly front: Front,
    private readonly comparing: Comparing,
  ) {
    this.subscription = vscode.Disposable.from(
      front.onDidChange(() => this.changes.fire()),
      comparing.onDidChange(() => this.changes.fire()),
    );
  }

  public get content(): PanelContent {
    const { page, state } = this.front;
    if (!page) return { kind: 'empty', reason: state === 'tooLarge' ? 'too-large' : emptyReason() };
    const { reading, key: document } = page;
    if (!reading) return { kind: 'empty', reason: state === 'failed' ? 'failed' : 'reading' };
    if (!page.hasPosts) return { kind: 'empty', reason: 'no-discussion' };
    if (!page.isCurrent || !reading.analysis) return { kind: 'outdated', document, version: page.source.version };
    const { sentiment, stance } = readSettings();
    return {
      kind: 'analysed',
      document,
      version: reading.version,
      text: page.source.getText(),
      discussion: reading.discussion,
      platform: reading.platform,
      analysis: reading.analysis,
      settings: { sentiment, stance },
      compared: this.comparedWith(page),
    };
  }

  /** Only of this very reading: the ids of another may mean other posts. */
  private comparedWith(page: Page): AnalysedText['compared'] {
    const { current } = this.comparing;
    if (current?.page !== page || current.reading.discussion !== page.reading?.discussion) return null;
    return { older: fileName(current.older.uri), comparison: current.comparison };
  }

  public async reveal(target: PanelTarget): Promise<void> {
    const { page } = this.front;
    if (page?.key !== target.document) return;
    if (target.kind === 'span') {
      if (page.isCurrent && page.reading?.version === target.version) {
        await revealSpan(page, target.span, { preserveFocus: false });
      }
      return;
    }
    await page.settled();
    const post = page.reading?.tree.post(target.post);
    if (!post) return;
    if (target.place && page.isCurrent) await revealSpan(page, target.place, { preserveFocus: false });
    else await revealPost(page, post, { preserveFocus: false });
  }

  public dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}

function emptyReason(): 'no-editor' | 'no-discussion' {
  return vscode.window.activeTextEditor ? 'no-discussion' : 'no-editor';
}
