import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Frame } from 'playwright-core';
import { type Theme, THEMES, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What each theme writes into a webview's body. */
const BODY: Record<Theme, string> = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast-light',
};

/** What axe finds serious in the panel: rule and element. */
async function seriousFindings(panel: Frame): Promise<string[]> {
  await panel.evaluate(AXE);
  return panel.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

suite('themes', () => {
  for (const theme of Object.keys(THEMES) as Theme[]) {
    test(`R28: thread and panel in ${theme}; pictures in out/screenshots`, async () => {
      const workbench = await Workbench.open(theme, {
        'editor.wordWrap': 'on',
        'editor.minimap.enabled': false,
        'window.commandCenter': false,
      });
      try {
        await workbench.openFile(PAGE);
        await workbench.run('Discussion Lens: Show Insights');
        const panel = await workbench.panel();
        await workbench.arrange(480, 470);
        await workbench.run('Discussion Lens: Focus on Thread View');
        await workbench.rowWith('Question, hedgerow_ann').waitFor();
        assert.ok((await panel.locator('body').getAttribute('class'))!.split(' ').includes(BODY[theme]));
        await workbench.goToLineOf(PAGE, 'Nine colonies are no evidence');
        for (const tab of ['People', 'Points', 'Overview']) {
          await panel.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
          assert.deepEqual(await seriousFindings(panel), [], tab);
          await workbench.screenshot(`${theme}-${tab.toLowerCase()}`);
        }
      } finally {
        await workbench.close();
      }
    });
  }
});
