import * as vscode from 'vscode';
import type { PanelFeed } from './panel-feed.js';
import { freshNonce, panelHtml } from './panel-html.js';
import type { PanelSource } from './panel-source.js';
import { panelStrings } from './panel-strings.js';

/** Id of the view in the manifest. */
export const PANEL_VIEW = 'discussionLens.insights';

/** Registers the insights panel: a webview view that shows what `source` has, as long as it can be seen. */
export function createPanel(
  context: vscode.ExtensionContext,
  source: PanelSource,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.window.registerWebviewViewProvider(PANEL_VIEW, {
    resolveWebviewView: (view) => fillView(view, context.extensionUri, source, log),
  });
}

async function fillView(
  view: vscode.WebviewView,
  root: vscode.Uri,
  source: PanelSource,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const { webview } = view;
  // Imported on first use: it brings the core along, which starting the extension must not cost.
  const { createFeed } = await import('./panel-feed.js');
  const translate = (english: string): string => vscode.l10n.t(english);
  const feed = createFeed({
    content: () => source.content,
    strings: panelStrings(translate),
    locale: vscode.env.language,
    translate,
    send: (message) => void webview.postMessage(message),
  });
  const listeners = [
    source.onDidChangeContent(() => feed.refresh()),
    webview.onDidReceiveMessage((message: unknown) => follow(feed, message, source, log)),
    view.onDidChangeVisibility(() => {
      if (!view.visible) feed.sleep();
    }),
  ];
  view.onDidDispose(() => listeners.forEach((listener) => void listener.dispose()));

  const media = vscode.Uri.joinPath(root, 'media');
  const dist = vscode.Uri.joinPath(root, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [media, dist] };
  webview.html = panelHtml({
    cspSource: webview.cspSource,
    nonce: freshNonce(),
    script: String(webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.js'))),
    style: String(webview.asWebviewUri(vscode.Uri.joinPath(media, 'panel.css'))),
    language: vscode.env.language,
  });
}

async function follow(
  feed: PanelFeed,
  message: unknown,
  source: PanelSource,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const target = feed.receive(message);
  if (!target) return;
  try {
    await source.reveal(target);
  } catch (error) {
    log.error('The insights panel could not show a place in the text.', error);
    void vscode.window.showErrorMessage(vscode.l10n.t('This place could not be shown in the text.'));
  }
}
