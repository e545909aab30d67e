/**
 * One of our webviews in a real browser without an editor around it: the page, policy, script and styles that ship, the
 * theme's colours, and a stand-in for the editor's end of the wire. Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { panelHtml } from '../../../src/extension/panel-html.js';
import { THEMES } from './themes.js';

const ORIGIN = 'https://panel.test';
const NONCE = 'aBadSecret';

/** How a webview is looked at. */
export interface Look {
  readonly theme?: string;
  readonly width?: number;
  readonly height?: number;
  /** CSS pixels shrink by this, as with the editor's zoom. */
  readonly zoom?: number;
}

/** One webview on show. */
export interface Webview {
  readonly page: Page;
  /** Requests beyond the page's own three files, and complaints of the policy: there should be none. */
  readonly trouble: readonly string[];
  send(message: unknown): void;
  /** Opens the page, which then reports to the host. */
  open(): Promise<void>;
  /** Waits until the page has drawn what it was last told. */
  settled(this: void): Promise<void>;
  close(): Promise<void>;
}

/** The browser that test/host finds or unpacks. */
export async function launchBrowser(): Promise<Browser> {
  const finder = (await import(pathToFileURL(resolve('test/host/browser.mjs')).href)) as {
    setUpBrowser(): Promise<{ executablePath: string; env: Record<string, string> }>;
  };
  return chromium.launch({ ...(await finder.setUpBrowser()), headless: true, args: ['--no-sandbox'] });
}

/** Prepares the webview whose script is `dist/SCRIPT.js`; what it sends goes to `receive`. */
export async function prepareWebview(
  browser: Browser,
  script: 'panel' | 'folder',
  { zoom = 1, width = 320, height = 720, theme = 'dark' }: Look,
  receive: (message: unknown) => void,
): Promise<Webview> {
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: 2 * zoom,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  await page.exposeFunction('toHost', receive);
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await serve(page, script, theme, trouble);
  return {
    ...{ page, trouble },
    send: (message) => void page.evaluate((data) => window.postMessage(data, '*'), message),
    open: async () => void (await page.goto(`${ORIGIN}/`)),
    settled: async () => {
      await page.waitForFunction(() => document.querySelector('#panel')?.hasChildNodes());
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    },
    close: () => context.close(),
  };
}

async function serve(page: Page, script: string, theme: string, trouble: string[]): Promise<void> {
  const html = panelHtml({
    ...{ cspSource: ORIGIN, nonce: NONCE, language: 'en' },
    ...{ script: `${ORIGIN}/${script}.js`, style: `${ORIGIN}/panel.css` },
  }).replace('<script', `<script nonce="${NONCE}" src="${ORIGIN}/editor.js"></script>\n<script`);
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', html],
    [`/${script}.js`]: ['text/javascript', readFileSync(`dist/${script}.js`, 'utf8')],
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
