import * as vscode from 'vscode';
import type { Post, ReplyTree } from '../core/index.js';
import type { Page } from './page.js';
import { onDidChangeSettings, readSettings } from './settings.js';
import { bylineOf } from './spans.js';
import { countReplies, countVotes } from './texts.js';

/** More lenses than this make an editor slow. */
const MOST_LENSES = 2000;

/** Above bylines: votes and replies, where the user wants it. Off by default; then it answers nothing. */
export class PostLenses implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly subscription = onDidChangeSettings((_settings, affects) => {
    if (affects('text.codeLens')) this.changes.fire();
  });
  public readonly onDidChangeCodeLenses = this.changes.event;

  public constructor(private readonly page: Page) {}

  public dispose(): void {
    vscode.Disposable.from(this.changes, this.subscription).dispose();
  }

  public async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[] | undefined> {
    const wanted = readSettings().codeLens;
    if (wanted === 'off' || document !== this.page.source.document) return undefined;
    await this.page.settled();
    const { reading } = this.page;
    if (token.isCancellationRequested || !reading || !this.page.isCurrent) return undefined;
    const { discussion, tree } = reading;
    const posts = wanted === 'threads' ? tree.roots : discussion.posts;
    return posts.slice(0, MOST_LENSES).map((post) => {
      const range = this.page.rangeOf(bylineOf(post));
      return new vscode.CodeLens(range, lensOf(post, tree));
    });
  }
}

/** What the lens says; with replies it leads to the first. */
function lensOf(post: Post, tree: ReplyTree): vscode.Command {
  const replies = tree.replies(post.id).length;
  const facts = [post.votes === null ? null : countVotes(post.votes), countReplies(replies)];
  const title = facts.filter((fact) => fact !== null).join(' · ');
  if (replies === 0) return { title, command: '' };
  return { title, command: 'discussionLens.firstReply', arguments: [{ kind: 'post', id: post.id }] };
}
