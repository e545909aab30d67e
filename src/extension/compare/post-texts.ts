import * as vscode from 'vscode';
import type { PostId } from '../../core/index.js';
import type { Comparing, Side } from './comparing.js';

/** Scheme of read-only texts that hold one post of a comparison. It is no file system, so nothing reads them as pages. */
const SCHEME = 'discussion-lens-post';

/** The address of a post's words in one of the saves; null for no post, whose words are none. */
export function postUri(side: Side, id: PostId | null, name: string): vscode.Uri {
  const query = new URLSearchParams({ side, ...(id !== null && { id }) }).toString();
  return vscode.Uri.from({ scheme: SCHEME, path: `/${name}.txt`, query });
}

/** Gives the words at such addresses. */
export function registerPostTexts(comparing: Comparing): vscode.Disposable {
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Map<string, vscode.Uri>();
  const registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changes.event,
    provideTextDocumentContent(uri) {
      shown.set(uri.toString(), uri);
      const asked = new URLSearchParams(uri.query);
      const id = asked.get('id');
      return id === null ? '' : comparing.words(asked.get('side') === 'older' ? 'older' : 'newer', id);
    },
  });
  const following = comparing.onDidChange(() => {
    // An ended comparison leaves what it showed as it was.
    if (comparing.current) for (const uri of shown.values()) changes.fire(uri);
  });
  const closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString()));
  return vscode.Disposable.from(changes, registration, following, closing);
}
