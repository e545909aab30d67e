import * as vscode from 'vscode';
import { chosenIn } from './chosen.js';

/** One of the things to choose from, and what choosing it gives. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** How a list is shown. */
export interface PickOptions<T> {
  readonly title: string;
  readonly placeholder?: string;
  /** The value on which the list opens. */
  readonly active?: T;
}

/** Lets a person choose from a list that opens on the value that holds now. Undefined when nothing was chosen. */
export async function pickFrom<T>(choices: readonly Choice<T>[], options: PickOptions<T>): Promise<T | undefined> {
  const picker = vscode.window.createQuickPick<Choice<T>>();
  picker.title = options.title;
  picker.placeholder = options.placeholder;
  picker.matchOnDescription = true;
  picker.items = choices;
  const active = choices.filter(({ value }) => value === options.active);
  // None would leave Enter without effect; as it is, the first one is.
  if (active.length > 0) picker.activeItems = active;
  return (await chosenIn(picker))?.value;
}
