import * as vscode from 'vscode';
import { wordsOf } from '../spans.js';
import { bylineParts, toQuote } from '../quote.js';
import { countVotes } from '../texts.js';
import { type Command, Refusal } from './command.js';
import { targetOf } from './target.js';

/** Copies a post as a Markdown quote with its byline. */
export const copyAsQuote: Command = {
  id: 'discussionLens.copyAsQuote',
  async run(services, argument) {
    const target = await targetOf(services, argument);
    if (!target?.post) throw new Refusal(vscode.l10n.t('There is no post at the cursor to copy.'));
    const { page, post } = target;
    const votes = post.votes === null ? null : countVotes(post.votes);
    await vscode.env.clipboard.writeText(toQuote(wordsOf(post, page.source.getText()), bylineParts(post, votes)));
  },
};
