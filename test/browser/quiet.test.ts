import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pictureFailures, Workbench } from './workbench.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly title: string; readonly enablement?: string }[] };
}

const ARTICLE = 'article-moth-night.txt';
const PAGE = 'qa-mirror-bees.txt';

suite('quiet', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await Workbench.open();
  });
  pictureFailures(() => workbench);
  suiteTeardown(() => workbench.close());

  test('R3, R36: a discussion opens no view and no message by itself', async () => {
    await workbench.openFile(PAGE);
    await workbench.languageStatus('18 posts').waitFor();
    assert.equal(await workbench.page.getByRole('tab', { name: /^Explorer/ }).getAttribute('aria-selected'), 'true');
    assert.equal(await workbench.notifications.count(), 0);
  });

  test('R18: nothing is written into the text', async () => {
    assert.equal(await workbench.page.locator('.codelens-decoration').count(), 0);
  });

  test('R14: the breadcrumbs lead to the post at the cursor', async () => {
    await workbench.goToLineOf(PAGE, 'That is unfair');
    await workbench.page.locator('.breadcrumbs-control').getByText('Ilse Hartwig').first().waitFor();
  });

  test('R3, R13: a file without a discussion leaves two lines and one action in the view, and no trace elsewhere', async () => {
    await workbench.openFile(ARTICLE);
    await workbench.run('Discussion Lens: Focus on Thread View');
    const welcome = workbench.page.locator('.welcome-view-content');
    await welcome.getByText('No discussion').waitFor();
    await welcome.getByRole('button', { name: 'Analyze This File' }).waitFor();
    assert.equal((await workbench.rows()).length, 0);
    assert.equal(await workbench.languageStatus(/post/).count(), 0);
    assert.equal(await workbench.notifications.count(), 0);
  });

  test('R20: there the palette offers what can be done, and nothing else', async () => {
    await workbench.openFile(ARTICLE);
    await workbench.focusEditor();
    const titles = await workbench.palette('Discussion Lens: ');
    assert.ok(titles.includes('Discussion Lens: Analyze This File'), titles.join('\n'));
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const needing = contributes.commands.filter(({ enablement }) => enablement?.includes('discussionLens.active'));
    assert.ok(needing.length > 20);
    for (const { title } of needing) {
      const name = `Discussion Lens: ${texts[title.slice(1, -1)]}`;
      assert.ok(!titles.includes(name), name);
    }
  });
});
