import * as vscode from 'vscode';
import { openKept } from '../corrections/kept.js';
import { languageOf, readText } from '../decode-file.js';
import { explainError } from '../errors.js';
import { LARGEST_DOCUMENT } from '../front.js';
import { freshNonce, panelHtml } from '../panel-html.js';
import { panelStrings } from '../panel-strings.js';
import { readSettings } from '../settings.js';
import type { Surveyor } from '../surveyor.js';
import { connectWorker, type StartWorker } from '../worker-client.js';
import { findFiles, type FoundFile } from './find-files.js';
import { FolderFeed, type FolderWish } from './folder-feed.js';
import { FolderRun, NotText } from './folder-run.js';
import { folderWalk } from './walk.js';

/** Milliseconds that rows are gathered before the table is told. */
const GATHER = 100;

/** A file that an editor would not hand over: it is told of and left alone. */
class TooLarge extends Error {}

/** What is shown in a table: a folder with all below it, or files somebody chose. */
export type FolderContent =
  | { readonly kind: 'folder'; readonly folder: vscode.Uri; readonly name: string }
  | { readonly kind: 'files'; readonly files: readonly vscode.Uri[]; readonly name: string };

/** What the tables need from outside. */
export interface FolderServices {
  /** The extension's own folder. */
  readonly root: vscode.Uri;
  /** The folder that is the extension's own. */
  readonly storage: vscode.Uri;
  readonly start: StartWorker;
  readonly log: vscode.LogOutputChannel;
  /** Opens a file in an editor, at a place of it. */
  readonly open: (uri: vscode.Uri, selection: vscode.Range | null) => Promise<void>;
}

/** Opens tables of many pages, one for each folder asked for. */
export class FolderPanels implements vscode.Disposable {
  private readonly runs = new Map<vscode.WebviewPanel, FolderRun<vscode.Uri>>();

  public constructor(private readonly services: FolderServices) {}

  /** The reading behind the table that was opened last; null when none is open. */
  public get last(): FolderRun<vscode.Uri> | null {
    return [...this.runs.values()].at(-1) ?? null;
  }

  /** Opens a table and begins to fill it. */
  public show(content: FolderContent): void {
    const { root, log } = this.services;
    const [media, dist] = [vscode.Uri.joinPath(root, 'media'), vscode.Uri.joinPath(root, 'dist')];
    const panel = vscode.window.createWebviewPanel('discussionLens.folder', content.name, vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [media, dist],
    });
    const { webview } = panel;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        feed.refresh();
      }, GATHER);
    };
    let run = this.begin(content, panel, refresh);
    const feed = new FolderFeed<vscode.Uri>({
      folder: content.name,
      strings: panelStrings((english) => vscode.l10n.t(english)),
      locale: vscode.env.language,
      explain,
      run: () => run,
      send: (message) =>
        void webview
          .postMessage(message)
          .then(undefined, (error: unknown) => log.warn('A message did not reach the table.', error)),
    });
    webview.onDidReceiveMessage((message: unknown) => {
      const wish = feed.receive(message);
      if (wish?.kind === 'cancel') run.cancel();
      else if (wish?.kind === 'again') {
        run.dispose();
        run = this.begin(content, panel, refresh);
        feed.refresh();
      } else if (wish) void this.follow(run, wish);
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) feed.sleep();
    });
    panel.onDidDispose(() => {
      clearTimeout(timer);
      feed.sleep();
      run.dispose();
      this.runs.delete(panel);
    });
    webview.html = panelHtml({
      cspSource: webview.cspSource,
      nonce: freshNonce(),
      script: String(webview.asWebviewUri(vscode.Uri.joinPath(dist, 'folder.js'))),
      style: String(webview.asWebviewUri(vscode.Uri.joinPath(media, 'panel.css'))),
      language: vscode.env.language,
    });
  }

  public dispose(): void {
    for (const panel of [...this.runs.keys()]) panel.dispose();
  }

  private begin(content: FolderContent, panel: vscode.WebviewPanel, changed: () => void): FolderRun<vscode.Uri> {
    const { log, storage } = this.services;
    const kept = openKept(storage, log);
    const run = new FolderRun<vscode.Uri>({
      files: () => filesOf(content),
      readText: readPage,
      languageOf,
      corrections: async (uri, hasSideFile) => (await kept).of(uri, hasSideFile),
      createSurveyor: () => this.createSurveyor(),
      sentiment: () => readSettings().sentiment,
      isChosen: content.kind === 'files',
      warn: (uri, error) => log.warn(`${uri.toString()}: not searched: ${explainError(error)}`),
      changed,
    });
    this.runs.set(panel, run);
    void run.read().then(() => log.debug(`${content.name}: ${run.rows.length} files read`));
    return run;
  }

  /** In a worker of its own: reading a folder holds up no page. */
  private createSurveyor(): Surveyor {
    const client = connectWorker(this.services.start, (why) => this.services.log.warn(`${why}; it read a folder`));
    return { ...client.createSurveyor(), dispose: () => client.end() };
  }

  private async follow(
    run: FolderRun<vscode.Uri>,
    wish: Extract<FolderWish, { kind: 'open' | 'open-hit' }>,
  ): Promise<void> {
    const { log, open } = this.services;
    const hit = wish.kind === 'open-hit' ? wish.found.hit : null;
    const { uri } = run.rows[wish.kind === 'open' ? wish.row : wish.found.row];
    try {
      const selection = hit && new vscode.Range(hit.start.line, hit.start.character, hit.end.line, hit.end.character);
      if (uri) await open(uri, selection);
    } catch (error) {
      log.error(`${String(uri)}: not opened: ${explainError(error)}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('This file could not be opened; the log says why.'));
    }
  }
}

function filesOf(content: FolderContent): AsyncIterable<FoundFile<vscode.Uri>> | Iterable<FoundFile<vscode.Uri>> {
  if (content.kind === 'files') {
    return content.files.map((uri) => ({ kind: 'file', uri, name: vscode.workspace.asRelativePath(uri) }));
  }
  return findFiles(folderWalk, content.folder);
}

async function readPage(uri: vscode.Uri): Promise<string | null> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST_DOCUMENT) throw new TooLarge();
  return readText(uri);
}

/** Why a file could not be read, for people. */
function explain(error: unknown): string {
  if (error instanceof NotText) return vscode.l10n.t('This is no text.');
  if (error instanceof TooLarge) return vscode.l10n.t('The file is larger than 50 MB.');
  if (!(error instanceof vscode.FileSystemError)) return vscode.l10n.t('Reading it broke off.');
  switch (error.code) {
    case 'FileNotFound':
      return vscode.l10n.t('The file is not there any more.');
    case 'NoPermissions':
      return vscode.l10n.t('There is no permission to read it.');
    default:
      return vscode.l10n.t('The file could not be read.');
  }
}
