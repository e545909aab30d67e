import type * as vscode from 'vscode';

/** Shows a list until an entry is taken or the list goes. Undefined when none was taken. */
export async function chosenIn<T extends vscode.QuickPickItem>(picker: vscode.QuickPick<T>): Promise<T | undefined> {
  const chosen = await new Promise<T | undefined>((resolve) => {
    picker.onDidAccept(() => resolve(picker.activeItems[0]));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return chosen;
}
