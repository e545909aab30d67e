/** A document, as far as it matters for whether it is read. */
export interface Candidate {
  readonly scheme: string;
  readonly languageId: string;
}

// Texts an editor shows that are nobody's pages; `vscode-userdata` counts as a writable file system all the same.
const NEVER = new Set(['output', 'git', 'vscode-userdata', 'vscode-settings']);

/**
 * Whether a text of this scheme can be read at all: a file, an unsaved text, or a file system the editor knows.
 * @param isKnownFileSystem asks the editor about a scheme
 */
export function isReadable(scheme: string, isKnownFileSystem: (scheme: string) => boolean): boolean {
  if (NEVER.has(scheme)) return false;
  return scheme === 'file' || scheme === 'untitled' || isKnownFileSystem(scheme);
}

/** Whether a document is read by itself, without being asked for. */
export function isCovered(
  { scheme, languageId }: Candidate,
  languages: readonly string[],
  isKnownFileSystem: (scheme: string) => boolean,
): boolean {
  return languages.includes(languageId) && isReadable(scheme, isKnownFileSystem);
}
