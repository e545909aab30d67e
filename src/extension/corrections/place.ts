import * as vscode from 'vscode';
import { SIDE_FILE } from '../../core/view.js';
import type { CorrectionsPlace } from '../settings.js';

/** A file that holds, or is to hold, the corrections of one page. */
export interface Place {
  readonly uri: vscode.Uri;
  /** It lies beside the page, where a person sees it; else it is in the editor's own storage. */
  readonly isBeside: boolean;
}

/** The file beside a page; null for a text that lies in no folder. */
export function placeBeside(page: vscode.Uri): Place | null {
  if (page.scheme === 'untitled') return null;
  return { uri: page.with({ path: page.path + SIDE_FILE }), isBeside: true };
}

/** The file in the editor's storage, named by the page's address. */
export async function placeInStorage(storage: vscode.Uri, page: vscode.Uri): Promise<Place> {
  const address = new TextEncoder().encode(page.toString());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', address));
  const name = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { uri: vscode.Uri.joinPath(storageFolder(storage), `${name}.json`), isBeside: false };
}

/** The folder in the editor's storage that holds nothing but files of corrections. */
export function storageFolder(storage: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storage, 'corrections');
}

/** The file in which corrections of a page begin, as the setting has it; in storage where none can be written beside it. */
export async function placeForNew(storage: vscode.Uri, page: vscode.Uri, wanted: CorrectionsPlace): Promise<Place> {
  const beside = wanted === 'sideFile' && isWritable(page) ? placeBeside(page) : null;
  return beside ?? placeInStorage(storage, page);
}

function isWritable({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
