import * as vscode from 'vscode';
import { type OutlineEntry, outlineOf } from './outline.js';
import type { Page } from './page.js';
import { authorName } from './texts.js';
import { describe } from './post-line.js';

/** An editor's outline gives up beyond 7,500 entries, and those of other providers count too. */
const MOST_SYMBOLS = 5000;

/** Symbols of one page: outline, breadcrumbs, sticky scroll, and the list behind `@`. */
export function createSymbolProvider(page: Page): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      await page.settled();
      const { reading } = page;
      if (token.isCancellationRequested || document !== page.source || !reading || !page.isCurrent) return undefined;
      const entries = outlineOf(reading.discussion, reading.tree, MOST_SYMBOLS);
      return entries.length > 0 ? entries.map((entry) => toSymbol(page, entry)) : undefined;
    },
  };
}

function toSymbol(page: Page, entry: OutlineEntry): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    authorName(entry.post),
    describe(page, entry.post),
    vscode.SymbolKind.String,
    page.rangeOf(entry),
    page.rangeOf(entry.selection),
  );
  symbol.children = entry.children.map((child) => toSymbol(page, child));
  return symbol;
}
