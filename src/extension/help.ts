import * as vscode from 'vscode';
import { helpText } from './help-text.js';
import { boundKeys, type KeyBinding, parseKeyBindings } from './key-bindings.js';

const SCHEME = 'discussion-lens-help';
/** Where the user's keys are while the window runs in a browser. */
const BROWSER_KEYS = vscode.Uri.from({ scheme: 'vscode-userdata', path: '/User/keybindings.json' });

/** What of the manifest the help is made from; its titles are in the user's language. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly KeyBinding[];
    /** Commands that only rows offer. */
    readonly menus: { readonly commandPalette: readonly { readonly command: string }[] };
  };
}

/** Help as a text of its own, which cannot be edited and leaves nothing to save. */
export class Help implements vscode.Disposable {
  private text = '';
  private readonly subscription: vscode.Disposable;
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly uri = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Discussion Lens Help')}.txt` });

  public constructor(private readonly context: vscode.ExtensionContext) {
    this.subscription = vscode.Disposable.from(
      this.changes,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.changes.event,
        provideTextDocumentContent: () => this.text,
      }),
    );
  }

  /** Opens the text with the keys as they are bound now. */
  public async show(): Promise<void> {
    const { contributes } = this.context.extension.packageJSON as Manifest;
    const changed = await this.readUsersKeys();
    const keys = boundKeys(contributes.keybindings, changed ?? []);
    const hidden = new Set(contributes.menus.commandPalette.map(({ command }) => command));
    const commands = contributes.commands
      .filter(({ command }) => !hidden.has(command))
      .map(({ command, title }) => ({ title, keys: keys.get(command) ?? [] }));
    this.text = helpText(commands, { areKeysKnown: changed !== null });
    this.changes.fire(this.uri);
    await vscode.window.showTextDocument(this.uri, { preview: true });
  }

  public dispose(): void {
    this.subscription.dispose();
  }

  /** Null when the list is out of reach, as for an extension that runs on another machine than the window. */
  private async readUsersKeys(): Promise<readonly KeyBinding[] | null> {
    const beside = vscode.Uri.joinPath(this.context.globalStorageUri, '..', '..', 'keybindings.json');
    for (const uri of [beside, BROWSER_KEYS]) {
      const bytes = await vscode.workspace.fs.readFile(uri).then(
        (found) => found,
        () => null,
      );
      if (bytes) return parseKeyBindings(new TextDecoder().decode(bytes));
    }
    return null;
  }
}
