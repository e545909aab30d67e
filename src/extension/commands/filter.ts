import * as vscode from 'vscode';
import { filterArgument } from '../filter-values.js';
import { NO_FILTER } from '../thread-filter.js';
import { type Command, Refusal } from './command.js';
import { askForFilter } from './filter-steps.js';
import { authorRowOf, targetOf } from './target.js';

/** Asks for a filter in steps. A key may bring one along: `"args": { "text": "…", "votesFrom": 5 }`. */
export const filter: Command = {
  id: 'discussionLens.filter',
  async run({ front, tree }, argument) {
    const given = filterArgument(argument);
    if (given) tree.setFilter(given);
    else await askForFilter(front, tree);
  },
};

/** Shows all posts again. */
export const clearFilter: Command = {
  id: 'discussionLens.clearFilter',
  run: ({ tree }) => tree.setFilter(null),
};

/** Leaves the posts by the author of a row or of the post at the cursor; what else filters stays. */
export const filterByAuthor: Command = {
  id: 'discussionLens.filterByAuthor',
  async run(services, argument) {
    const author = authorRowOf(argument) ?? (await targetOf(services, argument))?.post?.author ?? null;
    if (author === null) throw new Refusal(vscode.l10n.t('No author is shown for this post.'));
    const { tree } = services;
    tree.setFilter({ ...(tree.inFront?.filter ?? NO_FILTER), author });
  },
};
