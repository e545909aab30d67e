import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFailures, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';

// What people come for, done by keys alone; docs/usability.md has the numbers of presses.
suite('flows of a reader', () => {
  let workbench: Workbench;
  let presses = 0;
  pictureFailures(() => workbench);

  suiteSetup(async () => {
    workbench = await Workbench.open();
    await workbench.showThread(PAGE);
    await workbench.focusEditor();
  });
  suiteTeardown(() => workbench.close());

  /** Presses keys and counts them; a chord is one. */
  async function press(...keys: string[]): Promise<void> {
    presses += keys.length;
    await workbench.press(...keys);
  }

  /** A command by its words in the palette: F1 and Enter. */
  async function run(title: string): Promise<void> {
    presses += 2;
    await workbench.run(`Discussion Lens: ${title}`);
  }

  function flow(title: string, count: number, body: () => Promise<void>): void {
    test(`R21: ${title}, in ${count} presses`, async () => {
      presses = 0;
      await body();
      assert.equal(presses, count);
    });
  }

  flow('who answered the question', 2, async () => {
    await workbench.goToLineOf(PAGE, 'hedgerow_ann');
    await press('Control+K', 'l');
    await workbench.page.waitForTimeout(500);
    const { line } = await workbench.selection();
    assert.ok(line > workbench.selectionOf(PAGE, 'hedgerow_ann').line);
  });

  flow('what nobody answered', 2, async () => {
    await workbench.goToLineOf(PAGE, 'hedgerow_ann');
    const before = await workbench.selection();
    await run('Next Unanswered Question');
    await workbench.page.waitForTimeout(500);
    assert.notDeepEqual(await workbench.selection(), before);
  });

  flow('where somebody changed their mind', 3, async () => {
    await press('Control+K', '.');
    presses++;
    await workbench.answer('Author or words of a post', 'I take it back');
    await workbench.waitForLineOf(PAGE, 'I take it back');
  });

  flow('all that one person said', 2, async () => {
    await workbench.goToLineOf(PAGE, 'How do you stop condensation');
    await run('Show Only This Author');
    await workbench.page.getByText(/^\d+ of 18 · by Pim Verhage/).waitFor();
    await workbench.run('Discussion Lens: Clear Filter');
  });

  flow('what is backed by votes', 3, async () => {
    await run('Sort…');
    presses++;
    await workbench.answer('Sort Replies', 'votes');
    await workbench.tree.getByRole('treeitem').first().waitFor();
    await workbench.run('Discussion Lens: Sort…');
    await workbench.answer('Sort Replies', 'page');
  });

  flow('the most contested point', 5, async () => {
    await run('Show Insights');
    const panel = await workbench.panel();
    await panel.getByRole('tab', { name: /^Overview/ }).waitFor();
    await press('Tab', 'ArrowRight', 'ArrowRight');
    await panel.getByRole('tab', { name: /^Points/, selected: true }).waitFor();
  });

  flow('the table for a spreadsheet', 4, async () => {
    await workbench.focusEditor();
    await run('Export to File…');
    presses++;
    await workbench.answer('Export the Discussion As', 'Table');
    await workbench.page.waitForTimeout(1000);
    await press('Enter');
    const file = join(workbench.folder, 'qa-mirror-bees.csv');
    for (let waited = 0; !existsSync(file) && waited < 50; waited++) await workbench.page.waitForTimeout(100);
    assert.ok(readFileSync(file, 'utf8').split('\n').length > 18);
  });
});
