import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, longPage, pause, show, showSample, strain, until, writeFile } from '../editor.js';

const SAMPLES = ['qa-mirror-bees.txt', 'blog-market-square.txt', 'thread-library-fines.txt'];

/** Puts the insights on show; the keyboard stays in the editor. */
async function showInsights(): Promise<void> {
  await vscode.commands.executeCommand('discussionLens.insights.focus');
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

async function insights(): Promise<{ readonly document: string; readonly version: number } | null> {
  return (await api()).status.insights;
}

/** A page of its own takes a while to load on a busy machine. Milliseconds. */
const PATIENCE = 40_000;

/** Waits until the panel shows this text's insights, of its present version. */
async function untilInsightsOf(document: vscode.TextDocument): Promise<void> {
  const isThere = async () => {
    const shown = await insights();
    return shown?.document === document.uri.toString() && shown.version === document.version;
  };
  await until(`the panel shows ${document.uri.path}`, isThere, PATIENCE);
}

suite('the insights panel in the editor', () => {
  suiteTeardown(closeAll);

  test('R27: its page loads, says it is ready, and gets the insights of the active editor', async () => {
    const { document } = await showSample(SAMPLES[0]);
    await showInsights();
    await untilInsightsOf(document);
  });

  test('R27: hidden it gets nothing; shown again it gets what is true by then', async () => {
    const { document: first } = await showSample(SAMPLES[0]);
    await showInsights();
    await untilInsightsOf(first);
    await vscode.commands.executeCommand('workbench.view.explorer');
    await until('the panel sleeps', async () => (await insights()) === null);
    const { document } = await showSample(SAMPLES[1]);
    await pause(300);
    assert.equal(await insights(), null);
    await showInsights();
    await untilInsightsOf(document);
  });

  test('R25: follows edits: the newest version is on show in the end', async () => {
    const editor = await show(await writeFile('insights.txt', longPage(12)));
    await showInsights();
    for (let i = 0; i < 30; i++) {
      await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), ' bees'));
    }
    await untilInsightsOf(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('R24: shows nothing where there is no discussion, and nothing once all is closed', async () => {
    await showSample(SAMPLES[0]);
    await showInsights();
    await until('the panel shows something', async () => (await insights()) !== null, PATIENCE);
    await show(await writeFile('no-discussion.txt', 'A shopping list: flour, salt, yeast.\n'));
    await until('the panel is empty', async () => (await insights()) === null);
    const { document } = await showSample(SAMPLES[0]);
    await untilInsightsOf(document);
    await closeAll();
    await until('the panel is empty', async () => (await insights()) === null);
  });

  const inFront = () => vscode.window.activeTextEditor?.document.uri.toString();

  strain('R25: through 300 fast switches never another file than the one in front', async function () {
    this.timeout(240_000);
    await closeAll();
    for (const name of SAMPLES) await showSample(name);
    await showInsights();
    // In bursts, faster than the editor draws, with uneven pauses between them, the same in every run.
    for (let burst = 0; burst < 60; burst++) {
      const steps = [0, 1, 2, 3, 4].map((i) => ((burst + i) % 3 === 0 ? 'previous' : 'next'));
      await Promise.all(steps.map((step) => vscode.commands.executeCommand(`workbench.action.${step}Editor`)));
      await pause((burst * 37) % 41);
      const front = inFront();
      const shown = await insights();
      // Another switch may have come while the panel was asked.
      if (front !== undefined && front === inFront() && shown) assert.equal(shown.document, front);
    }
    const { document } = await showSample(SAMPLES[1]);
    await untilInsightsOf(document);
  });
});
