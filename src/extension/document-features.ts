import * as vscode from 'vscode';
import { PostLenses } from './code-lens.js';
import { createFoldingProvider } from './folding.js';
import { createHoverProvider } from './hover.js';
import { createDefinitionProvider, createHighlightProvider, createReferenceProvider } from './navigation.js';
import type { Page } from './page.js';
import type { Sessions } from './sessions.js';
import { createSymbolProvider } from './symbols.js';

/**
 * Symbols, folding, hovers and links of the documents that hold a discussion, and of no others: a provider registered for a whole
 * language would show in every file of it.
 */
export class DocumentFeatures implements vscode.Disposable {
  private readonly registered = new Map<Page, vscode.Disposable>();
  private readonly subscription: vscode.Disposable;

  public constructor(sessions: Sessions) {
    this.subscription = sessions.onDidChange(({ page, change }) => {
      if (change === 'closed') this.remove(page);
      else if (change === 'read') this.update(page);
    });
  }

  /** How many documents have providers now. */
  public get size(): number {
    return this.registered.size;
  }

  public dispose(): void {
    this.subscription.dispose();
    for (const page of [...this.registered.keys()]) this.remove(page);
  }

  private update(page: Page): void {
    if (!page.hasPosts || page.source.document === null) this.remove(page);
    else if (!this.registered.has(page)) this.registered.set(page, register(page));
  }

  private remove(page: Page): void {
    this.registered.get(page)?.dispose();
    this.registered.delete(page);
  }
}

function register(page: Page): vscode.Disposable {
  const { uri } = page.source;
  // Matches by equality first, so that brackets and braces in a name do no harm. Where the pattern happens to match
  // another file as well, or the same path of another authority, the providers themselves answer nothing.
  const selector: vscode.DocumentFilter = { scheme: uri.scheme, pattern: uri.fsPath };
  const lenses = new PostLenses(page);
  return vscode.Disposable.from(
    lenses,
    vscode.languages.registerCodeLensProvider(selector, lenses),
    vscode.languages.registerDocumentSymbolProvider(selector, createSymbolProvider(page), { label: 'Discussion Lens' }),
    vscode.languages.registerFoldingRangeProvider(selector, createFoldingProvider(page)),
    vscode.languages.registerDefinitionProvider(selector, createDefinitionProvider(page)),
    vscode.languages.registerReferenceProvider(selector, createReferenceProvider(page)),
    vscode.languages.registerDocumentHighlightProvider(selector, createHighlightProvider(page)),
    vscode.languages.registerHoverProvider(selector, createHoverProvider(page)),
  );
}
