import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pictureFailures, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';
const POSTS = 'Author or words of a post';
suite('the palette', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await Workbench.open();
    await workbench.showThread(PAGE);
    await workbench.focusEditor();
  });
  pictureFailures(() => workbench);
  suiteTeardown(() => workbench.close());

  test('R20: Next Post and Previous Post walk in reading order', async () => {
    await workbench.goToLineOf(PAGE, 'Nine colonies are no evidence');
    await workbench.run('Discussion Lens: Next Post');
    await workbench.waitForLineOf(PAGE, 'That is unfair');
    await workbench.run('Discussion Lens: Next Post');
    await workbench.waitForLineOf(PAGE, 'In my answer below');
    await workbench.run('Discussion Lens: Previous Post');
    await workbench.waitForLineOf(PAGE, 'That is unfair');
  });

  test('R20: Go to Parent leads to the post answered', async () => {
    await workbench.goToLineOf(PAGE, 'Since I closed the upper hole');
    await workbench.run('Discussion Lens: Go to Parent');
    await workbench.waitForLineOf(PAGE, 'How do you stop condensation?');
  });

  test('R21: the keys do the same', async () => {
    await workbench.goToLineOf(PAGE, 'That is unfair');
    await workbench.press('Control+K', 'h');
    await workbench.waitForLineOf(PAGE, 'Nine colonies are no evidence');
    await workbench.press('Control+K', 'l');
    await workbench.waitForLineOf(PAGE, 'That is unfair');
    await workbench.press('Control+K', 'j');
    await workbench.waitForLineOf(PAGE, 'In my answer below');
    await workbench.press('Control+K', 'k');
    await workbench.waitForLineOf(PAGE, 'That is unfair');
  });

  test('R22: Go to Post finds a post by its words; Escape leads back', async () => {
    await workbench.goToLineOf(PAGE, 'That is unfair');
    await workbench.run('Discussion Lens: Go to Post…');
    await workbench.question(POSTS).waitFor();
    await workbench.page.keyboard.type('condensation');
    await workbench
      .offers(/Pim Verhage/)
      .first()
      .waitFor();
    await workbench.press('Escape');
    await workbench.waitForLineOf(PAGE, 'That is unfair');
    await workbench.run('Discussion Lens: Go to Post…');
    await workbench.answer(POSTS, 'condensation');
    await workbench.waitForLineOf(PAGE, 'How do you stop condensation?');
  });

  test('R11: Filter keeps the hits and what stands above them; Clear Filter shows all', async () => {
    await workbench.run('Discussion Lens: Expand All');
    await workbench.waitForRows(18);
    await workbench.run('Discussion Lens: Filter…');
    await workbench.answer('Filter Posts', 'mould');
    await workbench.page.getByText(/^2 of 18/).waitFor();
    await workbench.waitForRows(4);
    const labels = (await workbench.rows()).map(({ label }) => label);
    assert.equal(labels.filter((label) => label.startsWith('Above a match: ')).length, 2, labels.join('\n'));
    assert.match(
      labels.find((label) => label.startsWith('Comment, Pim Verhage'))!,
      /How do you stop condensation/,
    );
    await workbench.run('Discussion Lens: Clear Filter');
    await workbench.page.getByText('18 posts', { exact: true }).waitFor();
    await workbench.rowWith('This is the saddest advice').or(workbench.rowWith('smoker42')).first().waitFor();
  });

  test('R11: part by part, with the keys alone: each choice is shown, can be joined by another, and one action clears', async () => {
    const { page } = workbench;
    await workbench.focusEditor();
    await workbench.run('Discussion Lens: Filter…');
    await workbench.question('Filter Posts').waitFor();
    await page.keyboard.type('votes');
    // At once: the list may come anew behind the key.
    await workbench.press('ArrowDown');
    await workbench.take('Votes from');
    await workbench.question('Votes from').waitFor();
    // The list of parts has the same words; keys typed into it are lost.
    await page.getByText(/^Least number of votes/).waitFor();
    await page.keyboard.type('six');
    await page.getByText('A whole number, such as 5 or -2').waitFor();
    await workbench.press('Control+A');
    await page.keyboard.type('2');
    await workbench.press('Enter');
    await workbench.offers(/^Show 7 of 18, votes ≥ 2/).waitFor();
    await page.getByText('7 of 18 · votes ≥ 2').waitFor();
    await page.keyboard.type('auth');
    await workbench.take('Author');
    // The list of parts has that word too; authors are in the next one alone.
    await workbench.offers(/^smoker42/).waitFor();
    await page.keyboard.type('Pim');
    await workbench.take('Pim Verhage');
    await workbench.offers(/^Show \d of 18, by Pim Verhage, votes ≥ 2/).waitFor();
    await workbench.press('Escape');
    await page.getByText(/^\d of 18 · by Pim Verhage · votes ≥ 2$/).waitFor();
    await workbench.run('Discussion Lens: Clear Filter');
    await page.getByText('18 posts', { exact: true }).waitFor();
  });

  test('R12: arranged by author, a row each; as a list, one a post', async () => {
    await workbench.run('Discussion Lens: Arrange by Author');
    await workbench.rowWith('Author Pim Verhage').waitFor();
    const authors = await workbench.rows();
    assert.ok(authors.every(({ label, level }) => level === 1 && /^Author .+, \d+ posts?$/.test(label)));
    await workbench.run('Discussion Lens: Arrange as List');
    await workbench.waitForRows(18);
    assert.ok((await workbench.rows()).every(({ level, expanded }) => level === 1 && expanded === null));
    await workbench.run('Discussion Lens: Arrange by Reply');
    await workbench.rowWith('Question, hedgerow_ann').waitFor();
  });

  test('R20: with a discussion, the palette has every command but those of rows', async () => {
    const walking = await workbench.palette('Discussion Lens: Next');
    for (const title of ['Next Post', 'Next Thread', 'Next Unanswered Question', 'Next Doubt']) {
      assert.ok(walking.includes(`Discussion Lens: ${title}`), walking.join('\n'));
    }
    assert.ok(!walking.includes('Discussion Lens: Next Match of the Filter'), 'nothing filters');
    const shows = await workbench.palette('Discussion Lens: Show');
    assert.ok(!shows.includes('Discussion Lens: Show'), shows.join('\n'));
    const shapes = await workbench.palette('Discussion Lens: Arrange');
    assert.ok(!shapes.includes('Discussion Lens: Arrange by Reply'), 'it is arranged so');
  });

  test('R29: Export writes what the command line writes', async () => {
    await workbench.focusEditor();
    await workbench.run('Discussion Lens: Export…');
    await workbench.answer('Export the Discussion As', 'Markdown');
    await workbench.page.getByRole('button', { name: 'Markdown', exact: true }).waitFor();
    const cli = [resolve('dist/cli.js'), 'analyze', '--output', 'markdown', PAGE];
    const printed = execFileSync(process.execPath, cli, { cwd: workbench.folder, encoding: 'utf8' });
    assert.equal(await workbench.copyAll(), printed);
  });
});
