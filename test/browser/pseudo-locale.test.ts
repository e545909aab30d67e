import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPseudoLocale, plainWords, PSEUDO_LOCALE, pseudo } from '../support/pseudo-locale.js';
import { plainEnglish } from './plain-english.js';
import { pictureFailures, readHost, Workbench } from './workbench.js';

const PAGE = 'паром.txt';
/** No letter of it is Latin, so that every Latin one on show is a text of ours. */
const TEXT = `Последний паром

Он уходит в полночь, и никто не знает, кто за него платит.

Комментарии (3)

Анна Берёзова пишет:
3 марта 2011 в 16:05

Я езжу на нём каждую ночь. Спасибо!

Старый лоцман пишет:
3 марта 2011 в 18:40

Пустой паром — это глупость. Кто за него платит?

Анна Берёзова пишет:
4 марта 2011 в 07:12

@Старый лоцман А я кто? Я плачу каждую ночь.
`;

/** Commands that ask something. */
const ASKING = ['Go to Post…', 'Sort…', 'Export…'].map(pseudo);

suite('R33: in another language', () => {
  let workbench: Workbench;
  pictureFailures(() => workbench);

  suiteSetup(async () => {
    addPseudoLocale(readHost().extension);
    workbench = await Workbench.open('dark', {}, PSEUDO_LOCALE);
    writeFileSync(join(workbench.folder, PAGE), TEXT);
  });
  suiteTeardown(() => workbench.close());

  test('R33: no plain English in the view without a discussion', async () => {
    await workbench.run(`Discussion Lens: Focus on ${pseudo('Thread')} View`);
    const welcome = workbench.page.locator('.welcome-view-content');
    await welcome.first().waitFor();
    assert.deepEqual(await plainEnglish(welcome), []);
  });

  test('R33: nor in the tree and its tooltips', async () => {
    await workbench.openFile(PAGE);
    const rows = workbench.page.getByRole('tree', { name: pseudo('Thread'), exact: true }).getByRole('treeitem');
    await rows.nth(2).waitFor();
    assert.deepEqual(await plainEnglish(rows), []);
    await rows.nth(2).hover();
    const tooltip = workbench.page.locator('.monaco-hover:visible');
    await tooltip.getByText('ночь').first().waitFor();
    assert.deepEqual(await plainEnglish(tooltip), []);
  });

  test('R33: nor in the palette and what the commands ask', async () => {
    await workbench.openFile(PAGE);
    // They are offered as soon as the page is read.
    const ours = await workbench.until('commands for a discussion', async () => {
      const titles = await workbench.palette('Discussion Lens');
      const found = titles.filter((title) => title.startsWith('Discussion Lens: '));
      return found.length > 8 ? found : null;
    });
    const own = /^Discussion Lens: (?:Focus on .+ View|Reset .+ Location|Toggle .+)?/u;
    assert.deepEqual(
      ours.flatMap((title) => plainWords(title.replace(own, ''))),
      [],
    );
    for (const title of ASKING) {
      await workbench.run(`Discussion Lens: ${title}`);
      // The palette's own offers go before those of the command come.
      await workbench.page.waitForTimeout(1000);
      const shown = await workbench.page.locator('.quick-input-widget').innerText();
      assert.match(shown, /\u0301/u, title);
      assert.deepEqual(plainWords(shown.replace(/\d+ Results/u, '')), [], title);
      await workbench.press('Escape');
    }
  });

  test('R33: nor on a byline', async () => {
    await workbench.goToLineOf(PAGE, '4 марта');
    await workbench.run('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover:visible');
    await hover.getByText('Старый лоцман').first().waitFor();
    assert.deepEqual(await plainEnglish(hover), []);
  });

  test('R33: nor in the panel', async () => {
    await workbench.run(`Discussion Lens: ${pseudo('Show Insights')}`);
    const panel = await workbench.panel(pseudo('Parts of the insights'));
    for (const tab of await panel.getByRole('tab').all()) {
      await tab.click();
      assert.deepEqual(await plainEnglish(panel.locator('#panel')), [], await tab.innerText());
    }
  });
});
