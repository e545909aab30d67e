import type * as vscode from 'vscode';
import { isPassedOver, SIDE_FILE } from '../../core/view.js';

/** A folder as far as walking through it goes; `join` gives the address of an entry. */
export interface FolderWalk<Uri> {
  readonly list: (folder: Uri) => Thenable<readonly [name: string, type: vscode.FileType][]>;
  readonly join: (folder: Uri, name: string) => Uri;
}

/**
 * A file below a folder, or what of it could not be listed. `hasSideFile`: a file of corrections lies beside it; left out where nobody
 * has looked.
 */
export type FoundFile<Uri> =
  | { readonly kind: 'file'; readonly uri: Uri; readonly name: string; readonly hasSideFile?: boolean }
  | { readonly kind: 'unlisted'; readonly name: string; readonly error: unknown };

const FILE: number = 1 satisfies vscode.FileType.File;
const FOLDER: number = 2 satisfies vscode.FileType.Directory;
const LINK: number = 64 satisfies vscode.FileType.SymbolicLink;

/**
 * Files of a folder and below it in name order, as the command line walks: without what is passed over by its name, and without
 * folders that are links, which may lead in circles.
 */
export async function* findFiles<Uri>(walk: FolderWalk<Uri>, folder: Uri, path = ''): AsyncGenerator<FoundFile<Uri>> {
  let entries: readonly [string, vscode.FileType][];
  try {
    entries = await walk.list(folder);
  } catch (error) {
    yield { kind: 'unlisted', name: path || '.', error };
    return;
  }
  const names = new Set(entries.map(([name]) => name));
  const seen = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [name, bits] of seen) {
    const type: number = bits;
    if (isPassedOver(name)) continue;
    const uri = walk.join(folder, name);
    if (type === FOLDER) yield* findFiles(walk, uri, `${path}${name}/`);
    else if ((type & ~LINK) === FILE)
      yield { kind: 'file', uri, name: path + name, hasSideFile: names.has(name + SIDE_FILE) };
  }
}
