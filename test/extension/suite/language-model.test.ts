import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, showSample } from '../editor.js';

/** The part of newer editors that the tool needs. */
interface LanguageModels {
  readonly lm?: {
    readonly tools?: readonly { readonly name: string; readonly tags: readonly string[] }[];
    readonly invokeTool?: (
      name: string,
      options: { readonly input: object; readonly toolInvocationToken: undefined },
    ) => Thenable<{ readonly content: readonly { readonly value?: string }[] }>;
  };
}

const TOOL = 'discussion-lens_readPosts';

suite('R38: the tool for language models', () => {
  teardown(closeAll);

  test('is known to an editor that has such tools, and reads the posts of the page in front', async function () {
    const { lm } = vscode as unknown as LanguageModels;
    if (!lm?.tools || !lm.invokeTool) return this.skip();
    await showSample('qa-mirror-bees.txt');
    assert.ok(
      lm.tools.some(({ name }) => name === TOOL),
      lm.tools.map(({ name }) => name).join(),
    );
    const { content } = await lm.invokeTool(TOOL, { input: {}, toolInvocationToken: undefined });
    const text = content.map(({ value }) => value ?? '').join('');
    assert.match(text, /hedgerow_ann/u);
    assert.match(text, /Nine colonies are no evidence/u);
  });
});
