import * as vscode from 'vscode';
import type { DocumentState } from '../protocol/panel.js';
import type { PanelFeed } from './panel-feed.js';
import { freshNonce, panelHtml } from './panel-html.js';
import type { PanelSource } from './panel-source.js';
import { panelStrings } from './panel-strings.js';

/** Id of the view in the manifest. */
export const PANEL_VIEW = 'discussionLens.insights';

/** The insights panel as the rest of the extension knows it. */
export interface InsightsPanel extends vscode.Disposable {
  /** The text whose insights are on show; null while there are none, or nobody looks. */
  readonly shown: DocumentState | null;
}

/** Registers the insights panel: a webview view that shows what `source` has, as long as it can be seen. */
export function createPanel(
  context: vscode.ExtensionContext,
  source: PanelSource,
  log: vscode.LogOutputChannel,
): InsightsPanel {
  let feed: PanelFeed | null = null;
  const registration = vscode.window.registerWebviewViewProvider(PANEL_VIEW, {
    async resolveWebviewView(view) {
      feed = await fillView(view, context.extensionUri, source, log);
    },
  });
  return {
    get shown() {
      return feed?.shown ?? null;
    },
    dispose: () => void registration.dispose(),
  };
}

async function fillView(
  view: vscode.WebviewView,
  root: vscode.Uri,
  source: PanelSource,
  log: vscode.LogOutputChannel,
): Promise<PanelFeed> {
  const { webview } = view;
  // Imported on first use: it brings the core along, which starting the extension must not cost.
  const { createFeed } = await import('./panel-feed.js');
  const translate = (english: string): string => vscode.l10n.t(english);
  const feed = createFeed({
    content: () => source.content,
    strings: panelStrings(translate),
    locale: vscode.env.language,
    translate,
    send: (message) =>
      void webview
        .postMessage(message)
        .then(undefined, (error: unknown) => log.warn('A message did not reach the insights panel.', error)),
  });
  const listeners = [
    source.onDidChangeContent(() => feed.refresh()),
    webview.onDidReceiveMessage((message: unknown) => follow(feed, message, source, log)),
    view.onDidChangeVisibility(() => {
      if (!view.visible) feed.sleep();
    }),
  ];
  view.onDidDispose(() => {
    feed.sleep();
    for (const listener of listeners) listener.dispose();
  });

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
  return feed;
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
