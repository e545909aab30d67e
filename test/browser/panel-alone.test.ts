import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { AnalysedText } from '../../src/extension/panel-source.js';
import { analysedOf } from '../support/analysed.js';
import { idAt } from '../support/discussion.js';
import { HOSTILE } from '../support/hostile-words.js';
import { pseudo } from '../support/pseudo-locale.js';
import { resize, seriousFindings, sticksOut } from './panel-harness/checks.js';
import { openPanel, type Panel, type PanelOptions } from './panel-harness/harness.js';
import { deepSample, longSample, SAMPLE } from './panel-harness/sample.js';
import { THEMES } from './panel-harness/themes.js';
import { launchBrowser } from './panel-harness/webview.js';
import { plainEnglish } from './plain-english.js';

const TABS = ['overview', 'map', 'points', 'people', 'outcome'];
const PICTURES = 'out/screenshots/panel';

suite('the insights panel by itself, in a browser', () => {
  let browser: Browser;
  let panel: Panel;

  suiteSetup(async () => {
    browser = await launchBrowser();
    mkdirSync(PICTURES, { recursive: true });
  });
  suiteTeardown(() => browser.close());
  teardown(async () => {
    const { trouble, refused } = panel;
    await panel.close();
    assert.deepEqual([trouble, refused], [[], []]);
  });

  async function open(options: Partial<PanelOptions> = {}): Promise<Page> {
    panel = await openPanel(browser, { content: SAMPLE, ...options });
    return panel.page;
  }

  test('R26: hostile names, titles and words stay text: no script, request, anchor or dialog', async () => {
    const page = await open({ content: hostilePage() });
    for (const tab of TABS) {
      await page.click(`#tab-${tab}`);
      await openEverything(page);
      assert.deepEqual(
        await page.$$eval('a, script:not([nonce]), img, iframe, style, object, form', (found) => found.length),
        0,
      );
    }
    assert.equal(await page.evaluate(() => 'pwned' in globalThis), false);
    await page.click('#tab-people');
    const names = await page.locator('.name').allTextContents();
    assert.deepEqual(names, HOSTILE);
  });

  test('R26: what a script might still put into the page does not run', async () => {
    const page = await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.pwned = 1';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.pwned = 1');
      document.body.append(script, button);
      button.click();
    });
    assert.equal(await page.evaluate(() => 'pwned' in globalThis), false);
    const complaints = panel.trouble as string[];
    assert.equal(complaints.splice(0).filter((text) => text.includes('Content Security Policy')).length, 2);
  });

  test('R26: a message of a wrong shape changes nothing', async () => {
    const page = await open();
    const before = await page.locator('#panel').innerHTML();
    await page.evaluate(() => {
      for (const data of [
        null,
        7,
        'model',
        { kind: 'model' },
        { kind: 'model', document: 'x', version: 1, model: {} },
      ]) {
        window.postMessage(data, '*');
      }
    });
    await panel.settled();
    assert.equal(await page.locator('#panel').innerHTML(), before);
  });

  test('R27: the whole panel by keys: tabs, weightings, bars, the map, names, parts that open', async () => {
    const page = await open();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const node = (post: number): string => `node:${idAt(post)}`;
    await press('Tab', 'Enter', 'Tab');
    assert.deepEqual([panel.targets.at(-1)?.kind, await focused()], ['span', 'open:warnings']);
    await press('Tab');
    assert.equal(await focused(), 'tab:overview');
    await page.locator('.slot').first().focus();
    await press('ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Enter');
    assert.deepEqual(panel.targets.at(-1), { ...targetOf(SAMPLE, 9), place: null });

    await page.focus('#tab-overview');
    await press('ArrowRight', 'Tab');
    assert.equal(await focused(), node(0));
    // To the first reply, to the next that answers the same, to its first reply, one on, back to what is answered.
    await press('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown');
    assert.equal(await focused(), node(4));
    await press('ArrowLeft', 'ArrowUp', 'ArrowLeft', 'End', 'ArrowUp', 'ArrowLeft');
    assert.equal(await focused(), node(8));
    await press('Enter');
    assert.deepEqual(panel.targets.at(-1), { ...targetOf(SAMPLE, 8), place: null });
    // What is chosen stands below in words; why it is labelled so, and the words that tell it, are further stops.
    await page.locator(`[data-key="${node(4)}"]`).focus();
    await press('Tab', 'Tab', 'Enter');
    await page.locator('.card .why').waitFor();
    await press('Tab', 'Tab', 'Enter');
    const target = panel.targets.at(-1);
    assert.ok(target?.kind === 'post' && target.place);
    assert.equal(SAMPLE.text.slice(target.place.start, target.place.end), 'I doubt it');

    await page.focus('#tab-map');
    await press('ArrowRight', 'Tab', 'ArrowRight', 'ArrowRight');
    assert.equal(await focused(), 'weigh-reputation');
    assert.match((await page.locator('.sides h3').first().textContent()) ?? '', /^Forreputation 20,801/);

    await page.focus('#tab-people');
    await press('Enter', 'Tab');
    await page.keyboard.type('brand');
    assert.deepEqual(await page.locator('.name').allTextContents(), ['K. Brandvold']);
    await press('Tab', 'Tab', 'Enter', 'Tab', 'Enter');
    assert.deepEqual(panel.targets.at(-1), { ...targetOf(SAMPLE, 4), place: null });
    assert.equal(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle), 'solid');
    await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'End', 'Home');
    assert.equal(await focused(), 'tab:overview');

    await panel.reopen();
    await page.click('#tab-points');
    assert.equal(await page.locator('[name=weighting]:checked').getAttribute('value'), 'reputation');
    await page.click('#tab-map');
    assert.equal(await page.locator('[aria-selected=true].node').getAttribute('data-key'), node(4));
  });

  test('R9, R23: the map of 1,000 posts: the busiest threads, more on demand, deeper by beginning there', async () => {
    const page = await open({ content: deepSample(), height: 400 });
    await page.click('#tab-map');
    const nodes = page.locator('.node');
    const few = await nodes.count();
    const rows = Number(await page.locator('.reply-map').getAttribute('height')) / 24;
    assert.ok(rows > 20 && rows < 100, `${rows} rows at first`);
    await page
      .locator('.node', { hasText: /^\d+ more$/ })
      .last()
      .focus();
    await page.keyboard.press('Enter');
    assert.ok((await nodes.count()) > few);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'treeitem');
    await page.locator('.node[aria-label^="continues"]').first().focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.node').first().getAttribute('data-key'), await focusedKey(page));
    await panel.reopen();
    await page.getByRole('button', { name: 'Whole map' }).press('Enter');
    assert.equal(await page.getByRole('button', { name: 'Whole map' }).count(), 0);
    await page.locator('.disclosure', { hasText: 'As a table' }).click();
    assert.equal(await page.locator('tbody tr').count(), 101);
  });

  test('R27: the focus stays where it is when a new result comes', async () => {
    const page = await open();
    await page.click('#tab-people');
    await page.locator('.disclosure', { hasText: 'Obi' }).focus();
    panel.show({ ...SAMPLE, version: 2, analysis: { ...SAMPLE.analysis } });
    await panel.settled();
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-key')), 'open:person:Obi');
  });

  test('R27: hidden and shown again, the panel is as it was: tab, scroll, open parts', async () => {
    const page = await open({ content: longSample(400), height: 400 });
    await page.click('#tab-people');
    await page.locator('.disclosure', { hasText: 'Reader 3' }).first().click();
    await page.evaluate(() => scrollTo(0, 333));
    await page.waitForFunction(() => (sessionStorage.getItem('state') ?? '').includes('333'));
    await panel.reopen();
    assert.equal(await page.locator('[aria-selected=true]').getAttribute('id'), 'tab-people');
    assert.equal(await page.locator('.disclosure[aria-expanded=true]').count(), 1);
    assert.equal(await page.evaluate(() => document.documentElement.scrollTop), 333);
  });

  test('R23: following a statement keeps tab, scroll and open parts', async () => {
    const page = await open({ height: 300 });
    await page.click('#tab-points');
    await page.locator('.point .disclosure').first().click();
    const row = page.locator('.disclosed .row').first();
    await row.scrollIntoViewIfNeeded();
    const scroll = await page.evaluate(() => document.documentElement.scrollTop);
    await row.click();
    assert.equal(panel.targets.length, 1);
    assert.deepEqual(
      [await page.evaluate(() => document.documentElement.scrollTop), await row.isVisible()],
      [scroll, true],
    );
  });

  test('R25: after 300 switches at uneven pauses the last text is on show', async () => {
    const page = await open();
    const texts = ['Ann', 'Bo', 'Cy'].map((name) =>
      analysedOf([{ author: name, mood: 0.2, body: 'Hm.' }], { title: `Page of ${name}` }, {}, { document: name }),
    );
    for (let i = 0; i < 300; i++) {
      const text = texts[(i * 7 + (i % 5)) % 3];
      panel.show(i % 4 === 0 ? { kind: 'outdated', document: text.document, version: 2 } : { ...text, version: i });
      if (i % 13 === 0) await page.waitForTimeout((i * 11) % 23);
    }
    panel.show(texts[1]);
    await page.getByRole('heading', { name: 'Page of Bo' }).waitFor();
    await page.waitForTimeout(100);
    assert.equal(await page.locator('h1').textContent(), 'Page of Bo');
    await page.click('#tab-people');
    assert.deepEqual(await page.locator('.name').allTextContents(), ['Bo']);
  });

  test('R25: marking the panel out of date moves nothing in it', async () => {
    const page = await open();
    const places = (): Promise<string> =>
      page.$$eval('#panel *', (all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())).join());
    const before = await places();
    panel.show({ kind: 'outdated', document: SAMPLE.document, version: 2 });
    await page.getByText('The text has changed').waitFor();
    assert.equal(await places(), before);
    await page.screenshot({ path: `${PICTURES}/out-of-date.png` });
  });

  test('R32: says politely, once and only after a pause, what has changed', async () => {
    const page = await open();
    await page.evaluate(() => {
      const said: string[] = [];
      new MutationObserver(() => said.push(document.querySelector('#announcer')!.textContent)).observe(
        document.querySelector('#announcer')!,
        { childList: true },
      );
      Object.assign(globalThis, { said });
    });
    for (let version = 2; version < 12; version++) {
      panel.show({ kind: 'outdated', document: SAMPLE.document, version });
      panel.show({ ...SAMPLE, version });
      await page.waitForTimeout(30);
    }
    await page.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length > 0);
    await page.waitForTimeout(1200);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said), [
      'Insights ready: 11 posts',
    ]);
    assert.equal(await page.locator('#announcer').getAttribute('role'), 'status');
  });

  test('R31: 10,000 people: drawn in part, more on demand, found by name', async () => {
    const people = Array.from({ length: 10_000 }, (_, i) => ({ author: `Reader ${i}`, body: `Remark ${i}.` }));
    const page = await open({ content: analysedOf(people) });
    await page.click('#tab-people');
    assert.equal(await page.locator('.name').count(), 50);
    await page.locator('.more button').press('Enter');
    assert.equal(await page.locator('.name').count(), 250);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-key')), 'open:person:Reader 50');
    await page.getByRole('searchbox').fill('reader 9876');
    await page.locator('.people .disclosure').click();
    await page.locator('.disclosed .words', { hasText: 'Remark 9876.' }).waitFor();
  });

  test('R33: in another language no word of English is left', async () => {
    const page = await open({ content: withoutWords(), translate: pseudo });
    for (const tab of TABS) {
      await page.click(`#tab-${tab}`);
      await openEverything(page);
      assert.deepEqual(await plainEnglish(page.locator('#panel')), [], tab);
    }
    panel.show({ kind: 'empty', reason: 'failed' });
    await page.locator('.empty').waitFor();
    assert.deepEqual(await plainEnglish(page.locator('#panel')), []);
  });

  // At 300 %, 300 pixels are 100 of the page's own.
  const widths = [200, 100];
  for (const theme of Object.keys(THEMES)) {
    test(`R28: axe finds nothing serious and nothing sticks out in ${theme}; pictures in ${PICTURES}`, async () => {
      const page = await open({ theme, width: 300, height: 900 });
      for (const tab of TABS) {
        await page.click(`#tab-${tab}`);
        await openEverything(page);
        await page.mouse.move(0, 0);
        await page.evaluate(() => scrollTo(0, 0));
        await page.screenshot({ path: `${PICTURES}/${tab}-${theme}.png`, fullPage: true });
        for (const width of widths) {
          await resize(page, width);
          assert.deepEqual(await sticksOut(page), [], `${tab} at ${width}`);
          assert.deepEqual(await seriousFindings(page), [], `${tab} at ${width}`);
        }
        await resize(page, 1000);
        assert.deepEqual(await sticksOut(page), [], `${tab} at 1000`);
        await resize(page, 300);
      }
    });
  }

  test('R28: colours forced by the system leave every mark and line of the map to be seen', async () => {
    const page = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.click('#tab-map');
    const seen = await page.$$eval('.node .mark path, .node .edge, .node .sign path', (marks) =>
      marks.map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        const ground = getComputedStyle(document.body).backgroundColor;
        const isLine = mark.localName === 'line' || mark.closest('.sign, .unknown') !== null;
        return (isLine ? stroke : fill) !== ground && (isLine ? stroke : fill) !== 'none';
      }),
    );
    assert.ok(seen.length > 20 && seen.every(Boolean));
    await page.screenshot({ path: `${PICTURES}/map-forced-colors.png`, fullPage: true });
  });
});

/** A page that a hostile mind wrote: each person, the title and every body. */
function hostilePage(): AnalysedText {
  return analysedOf(
    HOSTILE.map((words, i) => ({ author: words, body: words, dateText: words, mood: Math.sin(i) })),
    { title: HOSTILE.join(' ') },
    {
      sentences: HOSTILE.map((words, i) => [i, words] as const),
      points: HOSTILE.map((words, i) => ({
        label: [i, words] as const,
        posts: [i, 0],
        for: [i],
        against: [(i + 1) % 9],
      })),
      unanswered: HOSTILE.map((_, i) => i),
      warnings: HOSTILE.map((words) => ['votes-ambiguous', words] as const),
    },
  );
}

function targetOf(text: AnalysedText, post: number): object {
  return { kind: 'post', document: text.document, version: text.version, post: text.discussion.posts[post].id };
}

function focusedKey(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
}

/** Opens all that opens, what comes to light by that too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (;;) {
      const closed = document.querySelectorAll<HTMLElement>('[role=tabpanel]:not([hidden]) [aria-expanded=false]');
      const others = document.querySelectorAll<HTMLElement>('.head [aria-expanded=false]');
      if (closed.length + others.length === 0) break;
      for (const toggle of [...closed, ...others]) toggle.click();
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  // Reasons come by message.
  await page.waitForFunction(
    () => ![...document.querySelectorAll('.disclosed > .quiet')].some((p) => p.textContent === '…'),
  );
}

/** The sample with figures for words, so that every letter on show is the panel's own. */
function withoutWords(): AnalysedText {
  return analysedOf(
    Array.from({ length: 9 }, (_, i) => ({
      ...{ kind: 'answer' as const, author: `${i % 6}`, date: '2019', votes: i, reputation: i, accepted: i === 1 },
      ...{ mood: i === 3 ? null : (i - 4) / 4, body: `${i}${i}${i}` },
      ...{ stance: (['agree', 'disagree', 'neutral', 'unknown'] as const)[i % 4], ...(i > 6 && { answers: i - 1 }) },
    })),
    { structure: 'qa', format: '12', title: '34', announced: 12 },
    {
      sentences: [[1, '111']],
      points: [
        { label: [1, '111'], posts: [1, 2], for: [1], against: [2], evidence: [[2, '222']] },
        { label: [4, '444'], posts: [4] },
      ],
      unanswered: [5],
      answers: [{ post: 1, proposal: '111', objections: [['edited', [7, '777'], [7, '777']]] }],
      agreements: [['solved', [8, '888'], 7]],
      passages: [['34', [[2, '222']]]],
      coverage: 0.5,
      warnings: [['votes-ambiguous', '444']],
    },
  );
}
