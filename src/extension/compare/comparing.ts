import * as vscode from 'vscode';
import type { Comparison, Correction, Discussion, Post, PostId, ReplyTree } from '../../core/index.js';
import { childrenOf, postWords } from '../../core/view.js';
import { setContextKey } from '../context-keys.js';
import { openKept } from '../corrections/kept.js';
import { languageOf, readText } from '../decode-file.js';
import { documentAt } from '../document-at.js';
import { explainError } from '../errors.js';
import type { Page, Reading } from '../page.js';
import type { Sessions } from '../sessions.js';
import { wordsOf } from '../spans.js';

/** A save as it was when the comparison began. */
interface SavedText {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** The older of two saves. */
export interface OlderSave extends SavedText {
  readonly discussion: Discussion;
  readonly tree: ReplyTree;
}

/** Two saves of one page and what has changed between them. */
export interface Compared {
  readonly older: OlderSave;
  /** The newer save; it may be edited, and is then compared again. */
  readonly page: Page;
  /** The reading that the comparison speaks of. */
  readonly reading: Reading;
  readonly comparison: Comparison;
}

/** Which of two saves a post is from. */
export type Side = 'older' | 'newer';

/** Holds the comparison that is on, of which there is one at most. */
export class Comparing implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private compared: Compared | null = null;
  private runs = 0;

  public readonly onDidChange = this.changes.event;

  public constructor(
    private readonly sessions: Sessions,
    private readonly log: Pick<vscode.LogOutputChannel, 'error' | 'warn'>,
    private readonly storage: vscode.Uri,
  ) {
    this.subscriptions = [
      this.changes,
      sessions.onDidChange(({ page, change }) => {
        if (page !== this.compared?.page) return;
        if (change === 'closed') this.end();
        else if (change === 'read') void this.again();
      }),
    ];
    this.publish();
  }

  /** What is compared now; null when nothing is. */
  public get current(): Compared | null {
    return this.compared;
  }

  /** Compares two saves. False when one of them is no text or cannot be read to its end; rejected when it is not there. */
  public async begin(older: vscode.Uri, newer: vscode.Uri): Promise<boolean> {
    const run = ++this.runs;
    const text = await readText(older);
    if (text === null) return false;
    await vscode.commands.executeCommand('vscode.open', newer, { preview: false });
    const corrections = await (await openKept(this.storage, this.log)).of(older);
    return this.compare(await this.sessions.analyze(await documentAt(newer)), { uri: older, text, corrections }, run);
  }

  /** Ends the comparison. */
  public end(): void {
    this.runs++;
    this.show(null);
  }

  /** A post of one of the saves; undefined for one that is not there any more. */
  public post(side: Side, id: PostId): Post | undefined {
    const { compared } = this;
    return side === 'older' ? compared?.older.tree.post(id) : compared?.reading.tree.post(id);
  }

  /** A post's own words; empty for one that is not there any more. */
  public words(side: Side, id: PostId): string {
    const post = this.post(side, id);
    if (!post || !this.compared) return '';
    const { older, page } = this.compared;
    if (side === 'older') return wordsOf(post, older.text);
    return postWords(post, (span) => page.slice(span));
  }

  public dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async again(): Promise<void> {
    if (!this.compared) return;
    const { older, page } = this.compared;
    try {
      await this.compare(page, older, ++this.runs);
    } catch (error) {
      this.log.error(`${page.key}: could not be compared again: ${explainError(error)}`);
    }
  }

  private async compare(page: Page, { uri, text, corrections }: SavedText, run: number): Promise<boolean> {
    const languageId = languageOf(uri);
    const result = await page.compare(text, { corrections, ...(languageId !== undefined && { languageId }) });
    // Another comparison has begun, or this one was ended.
    if (run !== this.runs) return true;
    const { reading } = page;
    if (!result || !reading) return false;
    const { older: discussion, comparison } = result;
    const older = { uri, text, corrections, discussion, tree: childrenOf(discussion) };
    this.show({ older, page, reading, comparison });
    return true;
  }

  private show(compared: Compared | null): void {
    this.compared = compared;
    this.publish();
    this.changes.fire();
  }

  private publish(): void {
    setContextKey('discussionLens.comparing', this.compared !== null);
  }
}
