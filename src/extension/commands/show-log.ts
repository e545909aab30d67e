import type { Command } from './command.js';

/** Opens the log. */
export const showLog: Command = {
  id: 'discussionLens.showLog',
  run: ({ log }) => log.show(),
};
