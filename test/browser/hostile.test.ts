import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { HOSTILE_CASES } from '../support/hostile-cases.js';
import { pictureFailures, Workbench } from './workbench.js';

/** What an element of the panel is never; the one script is how VS Code lets it speak to the extension. */
const FOREIGN =
  'a, img, iframe, object, embed, form, video, audio, base, script:not([nonce], #_vscodeApiScript), link:not([href$="panel.css"])';
/** What would turn, hide or break off what stands beside it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u;
const TABS = [/^Overview/, /^Map/, /^Points/, /^People/, /^Outcome/];

suite('R26, R31: a page written to harm, in an editor of one’s own', () => {
  let workbench: Workbench;
  const asked: string[] = [];

  suiteSetup(async () => {
    // VS Code's own question about such files is not what is looked at.
    workbench = await Workbench.open('dark', { 'editor.unusualLineTerminators': 'off' });
    for (const [i, { text }] of HOSTILE_CASES.entries()) writeFileSync(join(workbench.folder, fileOf(i)), text);
    workbench.page.on('request', (request) => asked.push(request.url()));
    await workbench.openFile('qa-mirror-bees.txt');
    await workbench.run('Discussion Lens: Show Insights');
    await workbench.panel();
  });
  pictureFailures(() => workbench);
  suiteTeardown(() => workbench.close());

  const fileOf = (index: number): string => `hostile-${String.fromCharCode(97 + index)}.txt`;

  /** Every element of the panel, whichever tab is open. */
  async function lookAt(panel: Frame): Promise<void> {
    assert.equal(await panel.locator(FOREIGN).count(), 0);
    const handlers = await panel
      .locator('*')
      .evaluateAll((all) =>
        all.flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on'))),
      );
    assert.equal(handlers.length, 0);
    assert.doesNotMatch(await panel.locator('body').innerText(), OBEYED);
    assert.equal(await panel.evaluate(() => 'pwned' in globalThis), false);
  }

  for (const [i, { name, authors }] of HOSTILE_CASES.entries()) {
    test(`${name}: stays text in the panel and in the tree; nothing runs, nothing is asked for`, async () => {
      // The keyboard is in the panel, which has keys of its own.
      await workbench.focusEditor();
      await workbench.openFile(fileOf(i));
      const panel = await workbench.panel();
      const people = panel.getByRole('tab', { name: new RegExp(`^People\\s*${new Set(authors).size}$`) });
      await people.waitFor();
      for (const tab of TABS) {
        const button = panel.getByRole('tab', { name: tab });
        if ((await button.count()) === 0) continue;
        await button.click();
        await panel.getByRole('tab', { name: tab, selected: true }).waitFor();
        await lookAt(panel);
      }
      await workbench.waitForRows(authors.length);
      assert.equal(await workbench.tree.locator('img, iframe, script, form').count(), 0);
      assert.equal(await workbench.page.evaluate(() => 'pwned' in globalThis), false);
      assert.deepEqual(
        asked.filter((url) => url.includes('evil.test')),
        [],
      );
    });
  }
});
