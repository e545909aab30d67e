import * as vscode from 'vscode';
import { type Command, textArgument } from './command.js';

/** Milliseconds without a key before the rows follow what is typed. */
const REST = 150;

/**
 * Asks for words and shows the posts that hold them, while one types. Escape brings back what was before.
 * A key may bring the words along: `"args": { "text": "…" }`.
 */
export const filter: Command = {
  id: 'discussionLens.filter',
  async run({ tree }, argument) {
    const given = textArgument(argument, 'text');
    if (given !== null) return tree.setFilter({ text: given });
    const before = tree.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Posts');
    input.prompt = vscode.l10n.t('Words in a post or in its author’s name');
    input.value = before?.text ?? '';
    const apply = (): void => tree.setFilter(input.value.trim() === '' ? null : { text: input.value.trim() });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAccepted = false;
    await new Promise<void>((resolve) => {
      input.onDidChangeValue(() => {
        clearTimeout(timer);
        timer = setTimeout(apply, REST);
      });
      input.onDidAccept(() => {
        isAccepted = true;
        input.hide();
      });
      input.onDidHide(() => resolve());
      input.show();
    });
    clearTimeout(timer);
    if (isAccepted) apply();
    else tree.setFilter(before);
    input.dispose();
  },
};

/** Shows all posts again. */
export const clearFilter: Command = {
  id: 'discussionLens.clearFilter',
  run: ({ tree }) => tree.setFilter(null),
};
