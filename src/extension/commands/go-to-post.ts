import * as vscode from 'vscode';
import { revealPost } from '../reveal.js';
import type { Command } from './command.js';
import { pickPost } from './post-picker.js';
import { targetOf } from './target.js';

/** Lists posts by author and words; moving in the list shows each, Escape leads back to where one was. */
export const goToPost: Command = {
  id: 'discussionLens.goToPost',
  async run(services, argument) {
    const target = await targetOf(services, argument);
    if (!target) return;
    const { page, reading } = target;
    const { posts } = reading.discussion;
    const placeholder = vscode.l10n.t('Author or words of a post');
    const chosen = await pickPost(page, { first: [], posts, active: target.post }, { placeholder });
    if (!chosen?.post) return;
    await revealPost(page, chosen.post, { preserveFocus: target.isInView });
    if (target.isInView) await services.tree.select(chosen.post, { focus: true });
  },
};
