import * as vscode from 'vscode';

/** Scheme of texts that tell about a page; no file system, so that they are never read as pages themselves. */
const REPORTS = 'discussion-lens-report';

/** Texts of ours that an editor shows and nobody can change; each lives as long as its editor. */
export class Reports implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly subscription: vscode.Disposable;
  private count = 0;

  public constructor() {
    this.subscription = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(REPORTS, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    );
  }

  public dispose(): void {
    this.subscription.dispose();
    this.texts.clear();
  }

  /** The address of a Markdown text; `title` is what its editor is called. */
  public add(title: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: REPORTS, path: `/${++this.count}/${title}.md` });
    this.texts.set(uri.toString(), text);
    return uri;
  }

  public provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }
}
