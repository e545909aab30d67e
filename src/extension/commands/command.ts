import * as vscode from 'vscode';
import type { CorrectionKeeper } from '../corrections/keeper.js';
import type { Comparing } from '../compare/comparing.js';
import type { FolderPanels } from '../folder/folder-panel.js';
import type { Front } from '../front.js';
import type { Reports } from '../reports.js';
import type { Help } from '../help.js';
import type { Sessions } from '../sessions.js';
import type { ThreadTree } from '../thread-tree.js';

/** What commands work on. */
export interface Services {
  readonly sessions: Sessions;
  readonly front: Front;
  readonly tree: ThreadTree;
  readonly corrections: CorrectionKeeper;
  readonly comparing: Comparing;
  readonly reports: Reports;
  readonly help: Help;
  readonly folders: FolderPanels;
  readonly log: vscode.LogOutputChannel;
  /** Where the extension lies. */
  readonly extensionUri: vscode.Uri;
}

/** One command of the manifest. */
export interface Command {
  readonly id: string;
  /** `selection` is what is selected beside it, in the Explorer. `argument` is whatever the caller gave: a row of the view, a URI, the arguments of a key, or nothing. */
  run(services: Services, argument: unknown, selection?: unknown): unknown;
}

/** Why a command cannot do what was asked; the message is for the person who asked. */
export class Refusal extends Error {}

/** What a key binding or another extension gave under `name`; undefined when it gave nothing. */
export function argumentOf(argument: unknown, name: string): unknown {
  if (typeof argument !== 'object' || argument === null) return undefined;
  return (argument as Readonly<Record<string, unknown>>)[name];
}

/** A text that it gave; null when it gave none. */
export function textArgument(argument: unknown, name: string): string | null {
  const value = argumentOf(argument, name);
  return typeof value === 'string' ? value : null;
}

/** The files selected in the Explorer; none where the command came from elsewhere. */
export function selectedUris(selection: unknown): readonly vscode.Uri[] {
  return Array.isArray(selection) ? selection.filter((one) => one instanceof vscode.Uri) : [];
}
