import * as vscode from 'vscode';
import { PANEL_VIEW } from '../panel.js';
import type { Command } from './command.js';

/** Opens the insights panel. */
export const showInsights: Command = {
  id: 'discussionLens.showInsights',
  run: () => vscode.commands.executeCommand(`${PANEL_VIEW}.focus`),
};
