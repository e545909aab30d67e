import * as vscode from 'vscode';
import { foldRangesOf, threadRangesOf } from './fold-ranges.js';
import type { Page } from './page.js';
import type { SourceText } from './source-text.js';

/** As many as an editor takes by default (`editor.foldingMaximumRegions`). */
const MOST_RANGES = 5000;
/** Beyond these the editor asks nobody for folding ranges. */
const FOLDED_UP_TO = { length: 20 * 1024 * 1024, lines: 300_000 } as const;

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

/** What a command folds: all threads down to their bylines, or all quotes. */
export type Folded = 'threads' | 'quotes';

/** Lines, from 0, on which the ranges begin that are to be folded. */
export function linesToFold({ source, reading }: Page, what: Folded): readonly number[] {
  const { document } = source;
  if (!document || !reading) return [];
  const lineAt = (offset: number): number => document.positionAt(offset).line;
  const ranges = foldRangesOf(reading.discussion, reading.tree, lineAt, MOST_RANGES);
  const folded =
    what === 'quotes' ? ranges.filter(({ kind }) => kind === 'quote') : threadRangesOf(ranges, reading.tree, lineAt);
  return folded.map(({ start }) => start);
}

/** Whether a text is so large that the editor folds nothing in it. */
export function isTooLargeToFold({ length, document }: SourceText): boolean {
  return length > FOLDED_UP_TO.length || (document?.lineCount ?? 0) > FOLDED_UP_TO.lines;
}
