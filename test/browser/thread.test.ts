import assert from 'node:assert/strict';
import { pictureFailures, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';

suite('the thread view', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await Workbench.open();
    await workbench.showThread(PAGE);
  });
  pictureFailures(() => workbench);
  suiteTeardown(() => workbench.close());

  test('R6, R32: says of each post its kind, author, votes, first words and replies', async () => {
    const [question, comment, ...others] = await workbench.rows();
    assert.match(question.label, /^Question, hedgerow_ann, Should I unite a weak colony.+, 5 replies$/);
    assert.equal(question.level, 1);
    assert.match(comment.label, /^Comment, Pim Verhage, 6 votes, Have you checked for mites\?.+, 1 reply$/);
    assert.equal(comment.level, 2);
    assert.equal(others.filter(({ level }) => level === 2).length, 4);
  });

  test('R10: opens to the second level; keys open a row and go into it', async () => {
    await workbench.focusThread();
    const comment = await workbench.pressTo('ArrowDown', 'Comment, Pim Verhage');
    assert.equal(comment.expanded, false);
    await workbench.press('ArrowRight');
    await workbench.rowWith('@PimVerhage').waitFor();
    const reply = await workbench.pressTo('ArrowRight', 'Comment, hedgerow_ann, @PimVerhage I did a sugar roll');
    assert.equal(reply.level, 3);
  });

  test('R7: Enter goes to the words, with the keyboard in the editor', async () => {
    await workbench.press('Enter');
    const { selected } = await workbench.waitForLineOf(PAGE, 'hedgerow_ann – 2018-09-02T09:15:31.003');
    assert.ok(selected >= 'hedgerow_ann'.length, 'the byline is selected');
    await workbench.waitForEditorFocus();
  });

  test('R8: the row follows the cursor while the view is visible', async () => {
    await workbench.goToLineOf(PAGE, 'To tell how it ended');
    await workbench.press('End');
    await workbench.rowWith('To tell how it ended').and(workbench.selectedRow).waitFor();
    await workbench.waitForEditorFocus();
  });

  test('R10: Expand All shows every post, Collapse All the threads alone, the selection on the nearest row', async () => {
    await workbench.run('Discussion Lens: Expand All');
    await workbench.waitForRows(18);
    await workbench.run('Discussion Lens: Collapse All');
    await workbench.selectedRow.and(workbench.rowWith('Question, hedgerow_ann')).waitFor();
    await workbench.waitForRows(1);
    await workbench.run('Discussion Lens: Expand All');
    await workbench.waitForRows(18);
  });

  test('R13: tells how many posts there are', async () => {
    await workbench.page.getByText('18 posts', { exact: true }).waitFor();
  });
});
