import assert from 'node:assert/strict';
import { pictureFailures, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';

suite('an extension host that restarts', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await Workbench.open();
  });
  pictureFailures(() => workbench);
  suiteTeardown(() => workbench.close());

  test('the posts come back by themselves, and with them what was set right', async () => {
    await workbench.showThread(PAGE);
    await workbench.goToLineOf(PAGE, 'Have you checked for mites?');
    await workbench.run('Discussion Lens: Set Votes…');
    await workbench.answer('Set the Votes of the Post by Pim Verhage', '41');
    await workbench.rowWith('Comment, Pim Verhage, 41 votes').waitFor();
    const before = (await workbench.rows()).map(({ label, level }) => `${level} ${label}`);

    await workbench.run('Developer: Restart Extension Host');
    // Its rows are gone until the extension is there again.
    await workbench.rowWith('Comment, Pim Verhage, 41 votes').waitFor({ state: 'hidden' });
    await workbench.rowWith('Comment, Pim Verhage, 41 votes').waitFor();
    assert.deepEqual(
      (await workbench.rows()).map(({ label, level }) => `${level} ${label}`),
      before,
    );
    assert.equal(await workbench.notifications.count(), 0);
  });
});
