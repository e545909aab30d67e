import * as vscode from 'vscode';
import { foldRangesOf } from './fold-ranges.js';
import type { Page } from './page.js';

/** As many as an editor takes by default (`editor.foldingMaximumRegions`). */
const MOST_RANGES = 5000;

/** Folding of one page: threads, posts, quotes. Quotes fold with "Fold All Block Comments". */
export function createFoldingProvider(page: Page): vscode.FoldingRangeProvider {
  return {
    async provideFoldingRanges(document, _context, token) {
      await page.settled();
      const { reading } = page;
      if (token.isCancellationRequested || document !== page.source.document || !reading || !page.isCurrent)
        return undefined;
      const lineAt = (offset: number): number => document.positionAt(offset).line;
      const ranges = foldRangesOf(reading.discussion, reading.tree, lineAt, MOST_RANGES);
      // An empty list would switch the folding by indentation off.
      if (ranges.length === 0) return undefined;
      return ranges.map(({ start, end, kind }) => {
        return new vscode.FoldingRange(start, end, kind === 'quote' ? vscode.FoldingRangeKind.Comment : undefined);
      });
    },
  };
}
