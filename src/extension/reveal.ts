import * as vscode from 'vscode';
import type { Post, Span } from '../core/index.js';
import type { Page } from './page.js';
import { bylineOf } from './spans.js';

const reveals = new vscode.EventEmitter<{ readonly page: Page; readonly range: vscode.Range }>();

/** Tells of every post and every stretch that was gone to. */
export const onDidReveal = reveals.event;

/** How a place is shown. */
export interface RevealOptions {
  /** Leaves the keyboard where it is. */
  readonly preserveFocus: boolean;
}

/** Selects a post's byline in the editor and brings the whole post into view. */
export async function revealPost(page: Page, post: Post, options: RevealOptions): Promise<void> {
  await openAt(page, bylineOf(post), options);
  showWhole(page, post);
}

/** Selects a span of the page's reading. Opens through the editor's own command, so that Go Back leads back. */
export async function revealSpan(page: Page, span: Span, options: RevealOptions): Promise<void> {
  await openAt(page, span, options);
  reveals.fire({ page, range: page.rangeOf(span) });
}

async function openAt(page: Page, span: Span, { preserveFocus }: RevealOptions): Promise<void> {
  const options: vscode.TextDocumentShowOptions = { selection: page.rangeOf(span), preserveFocus };
  await vscode.commands.executeCommand('vscode.open', page.source.uri, options);
}

/** Scrolls as little as needed for the whole post to be seen; for one taller than the editor, until its byline is. */
export function showWhole(page: Page, post: Post): void {
  const editor = editorOf(page);
  if (!editor) return;
  const whole = page.rangeOf(post);
  const byline = page.rangeOf(bylineOf(post));
  const height = editor.visibleRanges.reduce((sum, { start, end }) => sum + end.line - start.line, 0);
  if (whole.end.line - whole.start.line < height) editor.revealRange(whole);
  else if (byline.start.isBefore(whole.start.translate(height)))
    editor.revealRange(whole, vscode.TextEditorRevealType.AtTop);
  reveals.fire({ page, range: whole });
}

/** The editor that shows the page: the active one, else any visible one. */
export function editorOf(page: Page): vscode.TextEditor | undefined {
  const isOfPage = (editor: vscode.TextEditor): boolean => editor.document === page.source.document;
  const active = vscode.window.activeTextEditor;
  return active && isOfPage(active) ? active : vscode.window.visibleTextEditors.find(isOfPage);
}
