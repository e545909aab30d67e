import * as vscode from 'vscode';
import { explainError } from '../errors.js';
import { type Command, Refusal } from './command.js';

/** Reads the file in front from its file system, when it is too large for the editor to hand over. */
export const readFromDisk: Command = {
  id: 'discussionLens.readFromDisk',
  async run({ sessions, front, log }) {
    const { tooLarge: uri } = front;
    if (!uri) return;
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const page = await sessions.readFromDisk(uri).catch((error: unknown) => {
      log.error(`${uri.toString()}: not read: ${explainError(error)}`);
      throw new Refusal(vscode.l10n.t('{0} could not be read; it may have been moved or deleted.', name));
    });
    if (!page) throw new Refusal(vscode.l10n.t('{0} is no text.', name));
  },
};
