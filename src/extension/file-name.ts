import type * as vscode from 'vscode';
import { printable } from './printable.js';

/** The last part of a file's path, as it is. */
export function baseName({ path }: Pick<vscode.Uri, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The same, printable. */
export function fileName(uri: Pick<vscode.Uri, 'path'>): string {
  return printable(baseName(uri));
}
