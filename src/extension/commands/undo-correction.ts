import * as vscode from 'vscode';
import type { CorrectionState } from '../../core/index.js';
import { baseName } from '../file-name.js';
import type { Page } from '../page.js';
import { printable, withoutIcons } from '../printable.js';
import { correctionName, misfitText } from '../corrections/texts.js';
import { type Command, Refusal, type Services } from './command.js';
import { correct, refuseInTrouble } from './correct.js';
import { targetOf } from './target.js';

interface StateItem extends vscode.QuickPickItem {
  readonly index: number;
}

/** Takes back a correction: of the post at the cursor or of the row where there is one, else of those of the page. */
export const undoCorrection: Command = {
  id: 'discussionLens.undoCorrection',
  async run(services, argument) {
    const { page } = services.front;
    if (!page) return;
    refuseInTrouble(services, page);
    const target = await targetOf(services, argument);
    const items = (page.reading?.corrections ?? []).map((state, index) => toItem(state, index));
    const own = items.filter(({ index }) => {
      const post = page.reading?.corrections[index].post;
      return post != null && post === target?.post?.id;
    });
    const choice = own.length > 0 ? own : items;
    if (choice.length === 0) throw new Refusal(vscode.l10n.t('Nothing on this page was corrected.'));
    const title = vscode.l10n.t('Undo Which Correction?');
    const chosen = own.length === 1 ? own[0] : await vscode.window.showQuickPick(choice, { title });
    if (chosen) await correct(services, page, { kind: 'undo', at: [chosen.index] });
  },
};

/** Takes back all corrections of the page in front, when that is confirmed. */
export const removeCorrections: Command = {
  id: 'discussionLens.removeCorrections',
  async run(services) {
    const page = correctedPage(services);
    if (!page) return;
    const count = page.reading?.corrections.length ?? 0;
    const remove = vscode.l10n.t('Remove');
    const question = vscode.l10n.t('Remove all corrections of {0} ({1})?', baseName(page.source.uri), count);
    if ((await vscode.window.showWarningMessage(question, { modal: true }, remove)) !== remove) return;
    await correct(services, page, { kind: 'replace', corrections: [] });
  },
};

/** Moves the corrections of the page in front into a file beside it. */
export const keepCorrectionsBeside: Command = {
  id: 'discussionLens.keepCorrectionsBeside',
  async run(services) {
    const page = correctedPage(services);
    if (!page) return;
    if (!(await services.corrections.moveBeside(page))) {
      throw new Refusal(vscode.l10n.t('No file can be written beside this page.'));
    }
  },
};

function toItem({ correction, misfit }: CorrectionState, index: number): StateItem {
  const { author, begins } = correction.post;
  return {
    index,
    label: correctionName(correction),
    description: withoutIcons(printable(author ?? '')),
    detail: withoutIcons(misfit ? misfitText(misfit) : printable(begins)),
  };
}

/** The page in front, of which something was corrected; null where there is none. Throws `Refusal` where nothing was, or nothing can be. */
function correctedPage(services: Services): Page | null {
  const { page } = services.front;
  if (!page) return null;
  refuseInTrouble(services, page);
  if (!page.reading?.corrections.length) throw new Refusal(vscode.l10n.t('Nothing on this page was corrected.'));
  return page;
}
