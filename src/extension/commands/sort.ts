import * as vscode from 'vscode';
import { SORT_ORDERS, type SortOrder } from '../thread-order.js';
import { type Command, textArgument } from './command.js';
import { pickFrom } from './pick.js';

/** Asks for the order of replies. A key may bring it along: `"args": { "order": "votes" }`. */
export const sort: Command = {
  id: 'discussionLens.sort',
  async run({ tree }, argument) {
    const given = SORT_ORDERS.find((order) => order === textArgument(argument, 'order'));
    const choices = SORT_ORDERS.map((order) => ({ label: orderName(order), value: order }));
    const order = given ?? (await pickFrom(choices, { title: vscode.l10n.t('Sort Replies'), active: tree.sortOrder }));
    if (order) tree.sort(order);
  },
};

function orderName(order: SortOrder): string {
  switch (order) {
    case 'page':
      return vscode.l10n.t('As on the page');
    case 'votes':
      return vscode.l10n.t('Most votes first');
    case 'newest':
      return vscode.l10n.t('Newest first');
    case 'oldest':
      return vscode.l10n.t('Oldest first');
    case 'replies':
      return vscode.l10n.t('Most replies first');
  }
}
