import * as vscode from 'vscode';
import { openDocument } from './document-at.js';

/** How much of a file tells whether it is text, in bytes. */
const LOOK = 8192;

/** Later editors decode as the user's settings say. */
type Decodes = typeof vscode.workspace & {
  decode?: (bytes: Uint8Array, options: { readonly uri: vscode.Uri }) => Thenable<string>;
};

/** A file's text, decoded as an editor would show it; null for what is no text. Rejects when it cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open) return open.getText();
  const bytes = await vscode.workspace.fs.readFile(uri);
  const utf16 = utf16Of(bytes);
  if (utf16 === null && bytes.subarray(0, LOOK).includes(0)) return null;
  const { decode } = vscode.workspace as Decodes;
  if (decode && utf16 === null) return decode(bytes, { uri });
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

/** By its mark. */
function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The language an editor would take a file for, as far as reading it needs to know; undefined lets the text itself tell. */
export function languageOf(uri: vscode.Uri): string | undefined {
  return /\.html?$/iu.test(uri.path) ? 'html' : undefined;
}
