import * as vscode from 'vscode';
import type { PanelSource } from './panel-source.js';

/** Id of the view in the manifest. */
export const PANEL_VIEW = 'discussionLens.insights';

/** Registers the insights panel: a webview view that shows what `source` has. */
export function createPanel(
  _context: vscode.ExtensionContext,
  _source: PanelSource,
  _log: vscode.LogOutputChannel,
): vscode.Disposable {
  return new vscode.Disposable(() => undefined);
}
