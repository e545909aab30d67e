import * as vscode from 'vscode';
import { spellKeys } from './key-bindings.js';

/** A command as the help tells of it. */
export interface HelpedCommand {
  readonly title: string;
  readonly keys: readonly string[];
}

/**
 * How to get about in the views with a keyboard and a screen reader, one thought a line.
 * @param areKeysKnown whether the keys are those bound now, and not only those delivered
 */
export function helpText(commands: readonly HelpedCommand[], { areKeysKnown }: { areKeysKnown: boolean }): string {
  const { t } = vscode.l10n;
  const withKeys = commands.filter(({ keys }) => keys.length > 0);
  const without = commands.filter(({ keys }) => keys.length === 0);
  const lines = [
    t('Discussion Lens: help for screen readers and keyboards'),
    '',
    t('The thread view'),
    t('It is a tree of posts: replies stand under what they answer. The command “Focus on Thread View” goes to it.'),
    t('A row is read as kind of post, author, votes, first words and number of replies.'),
    t('“Above a match” in front means that the post itself does not meet the filter, but one below it does.'),
    t('Arrow keys move; Right opens a row, Left closes it or goes to the row above, Space does either.'),
    t(
      'Enter goes to the post in the text, with its byline selected. Ctrl+Enter shows it beside and stays in the tree.',
    ),
    t('Shift+F10, or the key with a menu on it, opens what can be done with a row.'),
    '',
    t('The text'),
    t(
      'Go to Symbol lists all posts by author. Go to Definition on a quotation or a mention goes to the post that is meant.',
    ),
    t('Show or Focus Hover on a byline reads who it is, whom the post answers, and how sure that is.'),
    '',
    t('The insights panel'),
    t('Show Insights goes to it. Left and Right change its tabs. Charts and maps have a table with the same in it.'),
    '',
    t('Keys'),
    areKeysKnown
      ? t('As they are bound now. On a Mac, a key that you have not changed has Cmd for Ctrl.')
      : t('As they come; changes of yours are out of reach here. On a Mac, press Cmd for Ctrl.'),
    ...withKeys.map(({ title, keys }) => `  ${keys.map(spellKeys).join(', ')}: ${title}`),
    t('They work in the text of a discussion and in the thread view, and the keyboard stays where it was.'),
    '',
    t('Commands without a key'),
    t('They are in the command palette, and take a key in the editor’s keyboard shortcuts.'),
    ...without.map(({ title }) => `  ${title}`),
  ];
  return lines.join('\n') + '\n';
}
