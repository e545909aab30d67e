import type { Command } from './command.js';

/** Opens every row of the thread view. */
export const expandAll: Command = {
  id: 'discussionLens.expandAll',
  run: ({ tree }) => tree.open(Infinity),
};

/** Leaves only the threads' first posts. */
export const collapseAll: Command = {
  id: 'discussionLens.collapseAll',
  run: ({ tree }) => tree.open(1),
};
