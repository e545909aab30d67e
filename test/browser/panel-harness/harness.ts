/**
 * The panel in a real browser without an editor around it: the page, policy, script and styles that ship, the theme's
 * colours, and a stand-in for the editor's end of the wire. Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createFeed } from '../../../src/extension/panel-feed.js';
import { panelHtml } from '../../../src/extension/panel-html.js';
import type { PanelContent, PanelTarget } from '../../../src/extension/panel-source.js';
import { panelStrings } from '../../../src/extension/panel-strings.js';
import { THEMES } from './themes.js';

const ORIGIN = 'https://panel.test';
const NONCE = 'aBadSecret';

/** Messages of the panel that are answered, and lead nowhere. */
const ANSWERED = ['ready', 'posts', 'posts-of', 'why'];

/** One panel on show, wired to a feed like the editor's. */
export interface Panel {
  readonly page: Page;
  /** Tells the panel what to show from now on. */
  show(content: PanelContent): void;
  /** Where the links that were followed lead, the latest last. */
  readonly targets: readonly PanelTarget[];
  /** What the panel sent that the feed refused. */
  readonly refused: readonly unknown[];
  /** Requests beyond the page's own three files, and complaints of the policy: there should be none. */
  readonly trouble: readonly string[];
  /** Waits until the panel has drawn what it was last told. */
  settled(): Promise<void>;
  /** Closes the view and opens it again, as the editor does when a view is hidden and shown: only the state survives. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface PanelOptions {
  readonly content: PanelContent;
  readonly theme?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  /** CSS pixels shrink by this, as with the editor's zoom. */
  readonly zoom?: number;
  readonly translate?: (english: string) => string;
}

/** The browser that test/host finds or unpacks. */
export async function launchBrowser(): Promise<Browser> {
  const finder = (await import(pathToFileURL(resolve('test/host/browser.mjs')).href)) as {
    setUpBrowser(): Promise<{ executablePath: string; env: Record<string, string> }>;
  };
  return chromium.launch({ ...(await finder.setUpBrowser()), headless: true, args: ['--no-sandbox'] });
}

/** Opens a panel that shows `content`. */
export async function openPanel(browser: Browser, options: PanelOptions): Promise<Panel> {
  let { content } = options;
  const { zoom = 1, width = 320, height = 720, theme = 'dark', translate = (english) => english } = options;
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: 2 * zoom,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const targets: PanelTarget[] = [];
  const refused: unknown[] = [];
  const trouble: string[] = [];

  const feed = createFeed({
    content: () => content,
    strings: panelStrings(translate),
    locale: options.locale ?? 'en',
    translate,
    send: (message) => void page.evaluate((data) => window.postMessage(data, '*'), message),
  });
  await page.exposeFunction('toHost', (message: unknown) => {
    const target = feed.receive(message);
    const { kind } = message as { kind?: string };
    if (target) targets.push(target);
    else if (!kind || !ANSWERED.includes(kind)) refused.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await serve(page, theme, trouble);
  await page.goto(`${ORIGIN}/`);
  const panel: Panel = {
    ...{ page, targets, refused, trouble },
    show(next) {
      content = next;
      feed.refresh();
    },
    settled: async () => {
      await page.waitForFunction(() => document.querySelector('#panel')?.hasChildNodes());
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    },
    reopen: async () => {
      feed.sleep();
      await page.reload();
      await panel.settled();
    },
    close: () => context.close(),
  };
  await panel.settled();
  return panel;
}

async function serve(page: Page, theme: string, trouble: string[]): Promise<void> {
  const html = panelHtml({
    ...{ cspSource: ORIGIN, nonce: NONCE, language: 'en' },
    ...{ script: `${ORIGIN}/panel.js`, style: `${ORIGIN}/panel.css` },
  }).replace('<script', `<script nonce="${NONCE}" src="${ORIGIN}/editor.js"></script>\n<script`);
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', html],
    '/panel.js': ['text/javascript', readFileSync('dist/panel.js', 'utf8')],
    '/panel.css': ['text/css', readFileSync('media/panel.css', 'utf8')],
    '/editor.js': ['text/javascript', editorScript(theme)],
  };
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === ORIGIN ? files[url.pathname] : undefined;
    if (file) return route.fulfill({ contentType: `${file[0]}; charset=utf-8`, body: file[1] });
    if (url.pathname !== '/favicon.ico') trouble.push(`a request for ${url.href}`);
    return route.abort();
  });
}

/** What the editor puts into a webview before its own script: the theme, the default styles, `acquireVsCodeApi`. */
function editorScript(theme: string): string {
  const { classes, colours } = THEMES[theme];
  return `
    document.body.className = ${JSON.stringify(classes)};
    for (const [name, value] of Object.entries(${JSON.stringify(colours)})) {
      document.documentElement.style.setProperty('--vscode-' + name, value);
    }
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => void window.toHost(message),
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
    });`;
}
