import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { printable } from '../../../src/extension/printable.js';
import { HOSTILE_CASES } from '../../support/hostile-cases.js';
import { rows } from '../commands.js';
import { closeAll, labelOf, show, writeFile } from '../editor.js';

/** What would turn, hide or break off what stands beside it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const OBEYED = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u;
/** Markdown that leads somewhere, draws a picture or is an element. */
const ALIVE = /(?<!\\)\]\(|<[a-z!/](?:[^>\\]|\\[^>])*>|:\/\//iu;
/** What a row may run. */
const OURS = /^(?:vscode\.open|discussionLens\.\w+)$/;

suite('R26, R31: a page written to harm, in the thread view', () => {
  const lineEnds = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('editor')
      .update('unusualLineTerminators', value, vscode.ConfigurationTarget.Global);
  // Else the editor asks whether to take line ends that nobody expects out of a text, which then is not saved.
  suiteSetup(() => lineEnds('off'));
  suiteTeardown(() => lineEnds(undefined));
  teardown(closeAll);

  for (const [i, { name, text, authors, forged }] of HOSTILE_CASES.entries()) {
    test(`${name}: all posts are there, as text`, async () => {
      await show(await writeFile(`hostile-${i}.txt`, text));
      const shown = (await rows()).filter(({ row }) => row.kind === 'post');
      assert.deepEqual(shown.map((row) => labelOf(row)).sort(), authors.map((author) => printable(author)).sort());
      for (const row of shown) {
        const { item, tooltip } = row;
        const spoken = item.accessibilityInformation?.label ?? '';
        assert.doesNotMatch(`${labelOf(row)}${String(item.description)}${spoken}`, OBEYED);
        assert.match(item.command?.command ?? '', OURS);
        assert.ok(tooltip instanceof vscode.MarkdownString);
        assert.ok(!tooltip.isTrusted && !tooltip.supportHtml && !tooltip.supportThemeIcons);
        assert.doesNotMatch(tooltip.value, ALIVE);
        assert.ok(spoken.length + tooltip.value.length < 5000, 'it fills no screen');
      }
      const doubtful = shown.filter(({ item }) => String(item.description).includes('one post?'));
      assert.equal(doubtful.length, forged);
    });
  }
});
