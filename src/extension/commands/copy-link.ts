import * as vscode from 'vscode';
import type { Post } from '../../core/index.js';
import type { Page } from '../page.js';
import { permalinkOf } from '../permalink.js';
import { bylineOf } from '../spans.js';
import type { Command } from './command.js';
import { targetPostOf } from './target.js';

/** Copies a link to a post: its address on the web where the page shows one, else the file with the line. */
export const copyLink: Command = {
  id: 'discussionLens.copyLink',
  async run(services, argument) {
    const refusal = vscode.l10n.t('There is no post at the cursor to copy.');
    const { page, post } = await targetPostOf(services, argument, refusal);
    const permalink = page.isCurrent ? permalinkOf(post, page.source.getText()) : null;
    await vscode.env.clipboard.writeText(permalink ?? fileLink(page, post));
  },
};

function fileLink(page: Page, post: Post): string {
  const line = page.rangeOf(bylineOf(post)).start.line + 1;
  return page.source.uri.with({ fragment: `L${line}` }).toString();
}
