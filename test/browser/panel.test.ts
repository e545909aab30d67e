import assert from 'node:assert/strict';
import { type Frame } from 'playwright-core';
import { pictureFailures, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';

suite('the insights panel', () => {
  let workbench: Workbench;
  let panel: Frame;

  suiteSetup(async () => {
    workbench = await Workbench.open();
    await workbench.openFile(PAGE);
    await workbench.run('Discussion Lens: Show Insights');
    panel = await workbench.panel();
    await workbench.arrange(460, 560);
  });
  pictureFailures(() => workbench);
  suiteTeardown(() => workbench.close());

  test('R23: counts posts and people', async () => {
    const text = await panel.locator('body').innerText();
    assert.match(text, /posts\s*18/);
    assert.match(text, /people\s*7/);
  });

  test('R24: says how sure it is and that it is computed here', async () => {
    const text = await panel.locator('body').innerText();
    assert.match(text, /Questions and answers · Stack Exchange, [^·\n]+ · confidence [01]\.\d\d/);
    assert.match(text, /Computed on this computer/);
  });

  test('R23, R26: a quoted sentence leads to the same words in the text', async () => {
    const button = panel.getByRole('blockquote').getByRole('button').first();
    const sentence = await button.locator('.quote').innerText();
    assert.ok(workbench.read(PAGE).includes(sentence), `not verbatim: ${sentence}`);
    await button.click();
    await workbench.waitForSelection(workbench.selectionOf(PAGE, sentence));
  });

  test('R23: following a sentence keeps the panel as it is', async () => {
    await panel.getByRole('tab', { name: /^People/ }).click();
    await panel.getByRole('tabpanel').getByText('drone_on').first().waitFor();
    await workbench.run('Discussion Lens: Next Post');
    assert.equal(await panel.getByRole('tab', { name: /^People/ }).getAttribute('aria-selected'), 'true');
  });

  test('R23: people have posts, votes and reputation', async () => {
    const text = await panel.getByRole('tabpanel').innerText();
    assert.match(text, /drone_on[\s\S]*?4 posts[\s\S]*?reputation 388/);
  });

  test('R27: tabs are walked with the arrow keys', async () => {
    await panel.getByRole('tab', { name: /^People/ }).click();
    await workbench.press('ArrowLeft');
    await panel.getByRole('tab', { name: /^Points/, selected: true }).waitFor();
    await workbench.press('Home');
    await panel.getByRole('tab', { name: /^Overview/, selected: true }).waitFor();
  });

  test('R26: page text becomes neither links nor markup', async () => {
    assert.equal(await panel.locator('a').count(), 0);
    const policy = await panel.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy!, /default-src 'none'/);
    assert.doesNotMatch(policy!, /unsafe/);
  });
});
