import * as vscode from 'vscode';
import { wordsOf } from '../spans.js';
import { bylineParts, toQuote } from '../quote.js';
import { countVotes } from '../texts.js';
import type { Command } from './command.js';
import { targetPostOf } from './target.js';

/** Copies a post as a Markdown quote with its byline. */
export const copyAsQuote: Command = {
  id: 'discussionLens.copyAsQuote',
  async run(services, argument) {
    const refusal = vscode.l10n.t('There is no post at the cursor to copy.');
    const { page, post } = await targetPostOf(services, argument, refusal);
    const votes = post.votes === null ? null : countVotes(post.votes);
    await vscode.env.clipboard.writeText(toQuote(wordsOf(post, page.source.getText()), bylineParts(post, votes)));
  },
};
