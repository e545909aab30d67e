import type * as vscode from 'vscode';
import { explainError } from './errors.js';

/** What is needed of a file system; `vscode.workspace.fs`. */
export type FileWriter = Pick<vscode.FileSystem, 'writeFile' | 'rename' | 'delete'>;

/**
 * Writes a file as a whole or not at all: beside its place first, then renamed over what is there. When that fails, what was
 * there is as it was, and nothing half-written is left.
 * @param beside an address in the same folder that nothing else has
 * @param warn told when the half-written file could not be removed
 */
export async function writeWhole(
  fs: FileWriter,
  place: vscode.Uri,
  beside: vscode.Uri,
  bytes: Uint8Array,
  warn: (why: string) => void,
): Promise<void> {
  try {
    await fs.writeFile(beside, bytes);
    await fs.rename(beside, place, { overwrite: true });
  } catch (error) {
    await fs.delete(beside).then(undefined, (left: unknown) => warn(`${String(beside)}: ${explainError(left)}`));
    throw error;
  }
}
