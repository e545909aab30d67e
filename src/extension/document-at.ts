import * as vscode from 'vscode';

/**
 * The document of a file. One that is open is taken as it is: what `openTextDocument` gives stays open for minutes after
 * its last editor has closed, and with it all that was read from it.
 */
export async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return openDocument(uri) ?? vscode.workspace.openTextDocument(uri);
}

/** The document of a file that is open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}
