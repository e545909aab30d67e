import * as vscode from 'vscode';
import { levelByLevel, type OutlineEntry, outlineOf } from './outline.js';
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
      if (token.isCancellationRequested || document !== page.source.document) return undefined;
      if (!reading || !page.isCurrent || !page.hasPosts) return undefined;
      const entries = outlineOf(reading.discussion, reading.tree);
      return toSymbols(page, entries, new Set(levelByLevel(entries, MOST_SYMBOLS)));
    },
  };
}

function toSymbols(
  page: Page,
  entries: readonly OutlineEntry[],
  kept: ReadonlySet<OutlineEntry>,
): vscode.DocumentSymbol[] {
  return entries
    .filter((entry) => kept.has(entry))
    .map((entry) => {
      const symbol = new vscode.DocumentSymbol(
        authorName(entry.post),
        describe(page, entry.post),
        vscode.SymbolKind.String,
        page.rangeOf(entry),
        page.rangeOf(entry.selection),
      );
      symbol.children = toSymbols(page, entry.children, kept);
      return symbol;
    });
}
