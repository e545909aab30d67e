import * as vscode from 'vscode';
import { misfitText } from '../corrections/texts.js';
import { editorOf, revealPost } from '../reveal.js';
import { type Command, Refusal } from './command.js';
import { correct, refuseInTrouble } from './correct.js';

/** Makes a post of the words selected in the text, which was missed; author and date are read from them where they show a byline. */
export const markAsPost: Command = {
  id: 'discussionLens.markAsPost',
  async run(services) {
    const { page } = services.front;
    if (!page) return;
    refuseInTrouble(services, page);
    await page.settled();
    const selection = editorOf(page)?.selection;
    if (!selection || selection.isEmpty) {
      throw new Refusal(vscode.l10n.t('Select the words of the post first, its byline with them.'));
    }
    const { source } = page;
    const span = { start: source.offsetAt(selection.start), end: source.offsetAt(selection.end) };
    const before = page.reading?.corrections.length ?? 0;
    await correct(services, page, { kind: 'mark', span });
    const made = page.reading?.corrections[before];
    if (!made) throw new Refusal(vscode.l10n.t('There are no words in what is selected.'));
    if (made.misfit !== null) {
      await correct(services, page, { kind: 'undo', at: [before] });
      throw new Refusal(misfitText(made.misfit));
    }
    const post = made.post === null ? undefined : page.reading?.tree.post(made.post);
    if (post) await revealPost(page, post, { preserveFocus: false });
  },
};
