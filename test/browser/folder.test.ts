import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { listFixtures, loadFixture } from '../support/fixtures.js';
import { pictureFailures, Workbench } from './workbench.js';

const COUNT = 1000;
const PAGES = 'pages';
/** Longer than reading them may take on a busy machine. Milliseconds. */
const PATIENCE = 120_000;

suite('a folder of 1,000 files', () => {
  let workbench: Workbench;
  let table: Frame;
  pictureFailures(() => workbench);

  suiteSetup(async () => {
    workbench = await Workbench.open();
    writePages(join(workbench.folder, PAGES));
  });
  suiteTeardown(() => workbench.close());

  test('R21: all pages of a folder, in 3 presses', async () => {
    await workbench.run('Discussion Lens: Analyze Folder…');
    await workbench.chooseFolder('Analyze the Pages of a Folder', join(workbench.folder, PAGES));
    table = await workbench.frameWith('grid', 'Pages; arrow keys move, Enter opens');
  });

  test('R39: rows come in as files are read; Cancel stops and keeps them', async () => {
    await table.getByText(/^\d+ of \d+ files read…$/).waitFor();
    await table.locator('tbody tr').first().waitFor();
    await table.getByRole('button', { name: 'Cancel' }).press('Enter');
    const stopped = await table.getByText(/^Stopped after \d+ files\.$/).textContent();
    const read = Number(/\d+/.exec(stopped!)![0]);
    assert.ok(read > 0 && read < COUNT, stopped!);
    assert.ok((await rowCount(table)) > 0);
  });

  test('R9: read again, all are there; rows are drawn in parts, and keys reach the last', async () => {
    await table.getByRole('button', { name: 'Read again' }).press('Enter');
    await table.getByText('1,000 files read.').waitFor({ timeout: PATIENCE });
    assert.equal(await rowCount(table), COUNT);
    assert.equal(await table.locator('tbody tr').count(), 200);
    await workbench.screenshot('folder');
    for (const drawn of [400, 600, 800, 1000]) {
      await table.getByRole('button', { name: 'Show 200 more' }).press('Enter');
      await table
        .locator('tbody tr')
        .nth(drawn - 1)
        .waitFor();
    }
    await table.getByRole('button', { name: 'Posts', exact: true }).press('Enter');
    await table.locator('tbody tr').first().focus();
    await workbench.press('End', 'ArrowUp');
    assert.equal(await focused(table).getAttribute('aria-rowindex'), String(COUNT));
    await workbench.press('Home');
    const name = (await focused(table).locator('.file').textContent())!;
    await workbench.press('Enter');
    await workbench.tab(name.split('/').at(-1)!).waitFor();
  });
});

/** Pages of all our fixtures, again and again under other names, some folders deep. */
function writePages(folder: string): void {
  const texts = listFixtures().map((name) => [name, loadFixture(name).text] as const);
  for (let i = 0; i < COUNT; i++) {
    const [name, text] = texts[i % texts.length];
    const path = join(folder, String(2001 + (i % 20)), `${String(i).padStart(4, '0')} ${name.replace('/', ' ')}.txt`);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}

/** How many rows the table says it has. */
async function rowCount(table: Frame): Promise<number> {
  return Number(await table.getByRole('grid').getAttribute('aria-rowcount')) - 1;
}

function focused(table: Frame): Locator {
  return table.locator('tbody tr:focus');
}
