import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { listFixtures, loadFixture } from '../support/fixtures.js';
import { HOSTILE } from '../support/hostile-words.js';
import { pseudo } from '../support/pseudo-locale.js';
import { resize, seriousFindings, sticksOut } from './panel-harness/checks.js';
import { type Files, type FolderOptions, type FolderTable, openFolder } from './panel-harness/folder.js';
import { THEMES } from './panel-harness/themes.js';
import { launchBrowser } from './panel-harness/webview.js';
import { plainEnglish } from './plain-english.js';

const PICTURES = 'out/screenshots/folder';

/** Pages of many platforms, one without a discussion, one that cannot be read, one with a long name. */
const FILES: Files = {
  ...Object.fromEntries(
    listFixtures()
      .filter((_, i) => i % 7 === 0)
      .map((name) => [`${name}.txt`, loadFixture(name).text]),
  ),
  'notes/shopping.txt': 'Bread, salt, candles.\n',
  'archive/locked.txt': null,
  'archive/2016-03-01-the-evening-when-the-town-council-met-about-the-ferry-and-everybody-came_final_version(2).txt':
    'Ann wrote on 3 May 2020:\nBees dance.\n\nBo wrote on 4 May 2020:\nRound and round.\n',
};

suite('the table of many pages by itself, in a browser', () => {
  let browser: Browser;
  let table: FolderTable;

  suiteSetup(async () => {
    browser = await launchBrowser();
    mkdirSync(PICTURES, { recursive: true });
  });
  suiteTeardown(() => browser.close());
  teardown(async () => {
    const { trouble } = table;
    await table.close();
    assert.deepEqual(trouble, []);
  });

  async function open(options: Partial<FolderOptions> = {}): Promise<Page> {
    table = await openFolder(browser, { files: FILES, width: 1000, ...options });
    return table.page;
  }

  test('R27: by keys alone: search, sort, move, open', async () => {
    const page = await open();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const rowText = (): Promise<string> => page.evaluate(() => document.activeElement!.textContent);
    await press('Tab');
    assert.equal(await focused(), 'again');
    await press('Tab', 'Tab', 'Tab');
    assert.equal(await focused(), 'sort:name');
    await press('Tab', 'Enter');
    assert.equal(await focused(), 'sort:posts');
    const counts = (): Promise<number[]> =>
      page.$$eval('td[data-label=Posts]', (cells) => cells.map((cell) => Number(cell.textContent)));
    assert.deepEqual(
      await counts(),
      (await counts()).sort((a, b) => b - a),
    );
    await press('Enter');
    assert.equal((await counts())[0], 1);
    await page.locator('[data-key="sort:doubts"]').focus();
    await press('Tab', 'ArrowDown', 'End', 'ArrowUp', 'PageUp', 'Home', 'ArrowDown');
    const second = await page.locator('tbody tr').nth(1).textContent();
    assert.equal(await rowText(), second);
    await press('Enter');
    const place = await page.locator('tbody tr').nth(1).getAttribute('data-place');
    assert.deepEqual(table.wishes, [{ kind: 'open', row: Number(place) }]);
    await press('Shift+Tab', 'Tab');
    assert.equal(await rowText(), second, 'the way back into the table leads to the row one was on');
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.type('bees dance');
    await page.locator('.folder-hits .row').waitFor();
    await press('Tab', 'Tab', 'Enter');
    const hit = table.wishes.at(-1);
    assert.ok(hit?.kind === 'open-hit' && hit.found.hit.match === 'Bees dance');
  });

  test('R32: rows say their place among all, and what they hold, column by column', async () => {
    const page = await open({ files: manyFiles(450) });
    const grid = page.getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), '451');
    assert.equal(await page.locator('tbody tr').count(), 200);
    await page.getByRole('button', { name: 'Show 200 more' }).press('Enter');
    assert.equal(await page.locator('tbody tr').count(), 400);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex')), '202');
    assert.deepEqual(await page.getByRole('columnheader').allTextContents(), [
      ...['File ↑', 'Posts', 'People', 'Dates', 'Votes', 'Mood', 'Format', 'Doubtful'],
    ]);
  });

  test('R26: hostile names and words stay text', async () => {
    const files = Object.fromEntries(
      HOSTILE.map((words, i) => [
        `${i} ${words}`,
        `${words} wrote on 3 May 2020:\n${words}\n\nBo wrote on 4 May 2020:\nHm.\n`,
      ]),
    );
    const page = await open({ files });
    assert.equal(await page.$$eval('a, script:not([nonce]), img, iframe, style, object', (found) => found.length), 0);
    assert.equal(await page.evaluate(() => 'pwned' in globalThis), false);
  });

  test('R33: in another language no word of English is left', async () => {
    const files = { 1: 'Анна wrote on 3 May 2020:\n11.\n', 2: '22', 3: null };
    const page = await open({ files, translate: pseudo });
    assert.deepEqual(await plainEnglish(page.locator('#panel')), []);
  });

  // At 300 %, 300 pixels are 100 of the page's own.
  const widths = [1000, 200, 100];
  for (const theme of Object.keys(THEMES)) {
    test(`R28: axe finds nothing serious and nothing sticks out in ${theme}; pictures in ${PICTURES}`, async () => {
      const page = await open({ theme, height: 900 });
      await page.screenshot({ path: `${PICTURES}/table-${theme}.png` });
      await page.getByRole('searchbox').first().fill('letters');
      await page.locator('.folder-hits .row').first().waitFor();
      for (const width of widths) {
        await resize(page, width);
        await page.screenshot({ path: `${PICTURES}/search-${theme}-${width}.png` });
        assert.deepEqual(await sticksOut(page), [], `at ${width}`);
        assert.deepEqual(await seriousFindings(page), [], `at ${width}`);
      }
    });
  }
});

function manyFiles(count: number): Files {
  const text = 'Ann wrote on 3 May 2020:\nBees dance.\n\nBo wrote on 4 May 2020:\nRound and round.\n';
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`page-${String(i).padStart(4, '0')}.txt`, text]));
}
