import type { Command } from './command.js';

/** Opens help as text: how the views are read out, and the keys as they are bound now. */
export const showHelp: Command = {
  id: 'discussionLens.showHelp',
  run: ({ help }) => help.show(),
};
