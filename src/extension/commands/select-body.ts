import * as vscode from 'vscode';
import { editorOf, revealPost } from '../reveal.js';
import { type Command, Refusal } from './command.js';
import { targetPostOf } from './target.js';

/** Selects a post's own words: without its byline, and without what it quotes, so in several stretches perhaps. */
export const selectBody: Command = {
  id: 'discussionLens.selectBody',
  async run(services, argument) {
    const refusal = vscode.l10n.t('There is no post at the cursor to select.');
    const { page, post } = await targetPostOf(services, argument, refusal);
    if (post.body.length === 0) throw new Refusal(vscode.l10n.t('This post has no words of its own.'));
    await revealPost(page, post, { preserveFocus: false });
    const editor = editorOf(page);
    if (!editor) return;
    editor.selections = post.body.map((span) => {
      const { start, end } = page.rangeOf(span);
      return new vscode.Selection(start, end);
    });
  },
};
