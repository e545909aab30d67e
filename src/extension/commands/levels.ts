import * as vscode from 'vscode';
import type { Post, ReplyTree } from '../../core/index.js';
import { countPosts, formatNumber } from '../texts.js';
import { argumentOf, type Command, type Services } from './command.js';
import { pickFrom } from './pick.js';
import { isRow, targetOf } from './target.js';

/** Opens every row of the thread view. */
export const expandAll: Command = {
  id: 'discussionLens.expandAll',
  run: ({ tree }) => tree.open(Infinity),
};

/** Leaves only the threads' first posts, or only the authors. */
export const collapseAll: Command = {
  id: 'discussionLens.collapseAll',
  run: ({ tree }) => tree.open(1),
};

/** Asks how many levels to open, telling how many posts that shows. A key may bring it along: `"args": { "level": 3 }`. */
export const expandToLevel: Command = {
  id: 'discussionLens.expandToLevel',
  async run({ tree }, argument) {
    const sizes = tree.inFront?.rows.levelSizes ?? [];
    const level = levelArgument(argument) ?? (await pickLevel(sizes));
    if (level !== undefined) tree.open(level);
  },
};

/** Closes the row of a post: its replies are hidden, wherever in the text one is. */
export const hideReplies: Command = {
  id: 'discussionLens.hideReplies',
  run: (services, argument) => close(services, argument, (post) => post),
};

/** Closes the thread around a post, from anywhere in it. */
export const collapseThread: Command = {
  id: 'discussionLens.collapseThread',
  run: (services, argument) => close(services, argument, topOf),
};

async function close(
  services: Services,
  argument: unknown,
  which: (post: Post, tree: ReplyTree) => Post,
): Promise<void> {
  const target = await targetOf(services, argument);
  if (!target?.post) return;
  const { id } = which(target.post, target.reading.tree);
  await services.tree.close(id, { focus: target.isInView || isRow(argument) });
}

/** The post at the top of the thread. */
function topOf(post: Post, tree: ReplyTree): Post {
  let top = post;
  for (let at: Post | undefined = post; at; at = at.parent === null ? undefined : tree.post(at.parent)) top = at;
  return top;
}

function pickLevel(sizes: readonly number[]): Promise<number | undefined> {
  let shown = 0;
  const choices = sizes.map((size, index) => {
    shown += size;
    return { label: formatNumber(index + 1), description: countPosts(shown), value: index + 1 };
  });
  return pickFrom(choices, { title: vscode.l10n.t('Expand to Level') });
}

function levelArgument(argument: unknown): number | null {
  const level = argumentOf(argument, 'level');
  return Number.isSafeInteger(level) && (level as number) > 0 ? (level as number) : null;
}
