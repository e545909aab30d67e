import * as vscode from 'vscode';
import { type Folded, isTooLargeToFold, linesToFold } from '../folding.js';
import type { Page } from '../page.js';
import { editorOf } from '../reveal.js';
import { type Command, Refusal } from './command.js';

/** Folds every thread down to its first byline. */
export const foldToThreads: Command = {
  id: 'discussionLens.foldToThreads',
  run: ({ front }) => fold(front.page, 'threads'),
};

/** Folds every quotation of several lines. */
export const foldQuotes: Command = {
  id: 'discussionLens.foldQuotes',
  run: ({ front }) => fold(front.page, 'quotes'),
};

async function fold(page: Page | null, what: Folded): Promise<void> {
  await page?.settled();
  const editor = page && editorOf(page);
  if (!page?.isCurrent || !editor) return;
  if (isTooLargeToFold(page.source)) {
    throw new Refusal(vscode.l10n.t('In a file of this size the editor offers no folding.'));
  }
  const selectionLines = linesToFold(page, what);
  if (selectionLines.length === 0) throw new Refusal(nothingToFold(what));
  // The editor's command works on the active editor; called from the view, that is not the page's.
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  await vscode.commands.executeCommand('editor.fold', { selectionLines, levels: 1, direction: 'down' });
}

function nothingToFold(what: Folded): string {
  return what === 'quotes'
    ? vscode.l10n.t('No quotation on this page is longer than a line.')
    : vscode.l10n.t('No post on this page is longer than a line.');
}
