import * as vscode from 'vscode';

/**
 * The extension's log: files, formats, numbers of posts, times, and why a file was left alone. Text of a page is never
 * written above `trace`.
 */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Discussion Lens', { log: true });
}
