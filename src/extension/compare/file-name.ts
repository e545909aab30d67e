import type * as vscode from 'vscode';
import { printable } from '../printable.js';

/** The last part of a file's path, printable. */
export function fileName({ path }: Pick<vscode.Uri, 'path'>): string {
  return printable(path.slice(path.lastIndexOf('/') + 1));
}
