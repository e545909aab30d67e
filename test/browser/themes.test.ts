import assert from 'node:assert/strict';
import { seriousFindings } from './panel-harness/checks.js';
import { type Theme, THEMES, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';

/** What each theme writes into a webview's body. */
const BODY: Record<Theme, string> = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast-light',
};

suite('themes', () => {
  for (const theme of Object.keys(THEMES) as Theme[]) {
    test(`R28: tree and panel in ${theme}, with pictures and nothing serious for axe`, async () => {
      const workbench = await Workbench.open(theme, { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false });
      try {
        await workbench.page.setViewportSize({ width: 1440, height: 1040 });
        await workbench.openFile(PAGE);
        await workbench.run('Discussion Lens: Show Insights');
        const panel = await workbench.panel();
        await workbench.arrange(500, 500);
        await workbench.run('Discussion Lens: Expand All');
        await workbench.waitForRows(18);
        assert.ok((await panel.locator('body').getAttribute('class'))!.split(' ').includes(BODY[theme]));
        await workbench.goToLineOf(PAGE, 'Nine colonies are no evidence');
        await workbench.rowWith('Nine colonies').and(workbench.selectedRow).waitFor();
        for (const tab of ['People', 'Points', 'Overview']) {
          await panel.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
          assert.deepEqual(await seriousFindings(panel), [], tab);
          await workbench.screenshot(`${tab.toLowerCase()}-${theme}`);
        }
      } finally {
        await workbench.close();
      }
    });
  }
});
