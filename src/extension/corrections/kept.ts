import * as vscode from 'vscode';
import type { Correction } from '../../core/index.js';
import { CorrectionsError, readCorrections } from '../../core/view.js';
import { explainError } from '../errors.js';
import { baseName } from '../file-name.js';
import { placeBeside, placeInStorage, storageFolder } from './place.js';

/** Reads the corrections kept for files, whether they are open or not. */
export interface KeptCorrections {
  /**
   * The corrections of one page; none where they cannot be read, which the log tells.
   * @param hasSideFile whether a file of corrections lies beside it; looked for where that is not known
   */
  of(page: vscode.Uri, hasSideFile?: boolean): Promise<readonly Correction[]>;
}

/** Looks at the editor's own storage once: most people keep nothing there, and then no page needs to be looked up. */
export async function openKept(
  storage: vscode.Uri,
  log: Pick<vscode.LogOutputChannel, 'warn'>,
): Promise<KeptCorrections> {
  const stored = await namesIn(storageFolder(storage));

  async function read(uri: vscode.Uri): Promise<readonly Correction[] | null> {
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(uri);
    } catch {
      return null; // There are none.
    }
    try {
      return readCorrections(new TextDecoder().decode(bytes)).corrections;
    } catch (error) {
      if (!(error instanceof CorrectionsError)) throw error;
      log.warn(`${uri.toString()}: ${explainError(error)}`);
      return [];
    }
  }

  return {
    async of(page, hasSideFile = true) {
      const beside = hasSideFile ? placeBeside(page) : null;
      const found = beside && (await read(beside.uri));
      if (found) return found;
      const place = stored.size > 0 ? await placeInStorage(storage, page) : null;
      if (!place || !stored.has(baseName(place.uri))) return [];
      return (await read(place.uri)) ?? [];
    },
  };
}

/** Names of the files in a folder; none where there is no such folder. */
export async function namesIn(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  return new Set(entries.map(([name]) => name));
}
