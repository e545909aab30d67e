import type { Command } from './command.js';

/** Reads the file in front from its file system, when it is too large for the editor to hand over. */
export const readFromDisk: Command = {
  id: 'discussionLens.readFromDisk',
  async run({ sessions, front }) {
    if (front.tooLarge) await sessions.readFromDisk(front.tooLarge);
  },
};
