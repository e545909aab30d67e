import * as vscode from 'vscode';
import type { CorrectionOrder, Post } from '../../core/index.js';
import { explainError } from '../errors.js';
import type { Page } from '../page.js';
import { Refusal, type Services } from './command.js';
import { type Target, targetPostOf } from './target.js';

/** The post that is to be corrected. Throws `Refusal` where there is none, or its page's corrections are out of reach. */
export async function correctable(services: Services, argument: unknown): Promise<Target & { readonly post: Post }> {
  const target = await targetPostOf(services, argument, vscode.l10n.t('There is no post at the cursor to correct.'));
  refuseInTrouble(services, target.page);
  return target;
}

/** Throws `Refusal` where the corrections of a page must be left as they are. */
export function refuseInTrouble({ corrections }: Services, page: Page): void {
  const trouble = corrections.troubleOf(page);
  if (trouble !== null) throw new Refusal(trouble);
}

/** Changes the corrections of a page, and says where they are kept when that is not where they were wanted. */
export async function correct({ corrections, log }: Services, page: Page, order: CorrectionOrder): Promise<void> {
  try {
    if ((await corrections.change(page, order)) === 'asWanted') return;
  } catch (error) {
    log.error(`${page.key}: corrections not kept: ${explainError(error)}`);
    throw new Refusal(vscode.l10n.t('The correction could not be kept, so it was not made; the log says why.'));
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t('No file can be written beside this page: its corrections are in the editor’s own storage.'),
  );
}
