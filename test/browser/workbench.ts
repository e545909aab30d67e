import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core';

/** What test/host/browser-test.mjs has set up: a running VS Code with the packaged extension, trusted. */
export interface Host {
  readonly url: string;
  /** The run's temporary folder. */
  readonly folder: string;
  readonly samples: string;
  /** The folder that the extension is installed in. */
  readonly extension: string;
  /** The user settings; a window reads them as it opens, and not again. */
  readonly settingsFile: string;
  readonly browser: { readonly executablePath: string; readonly env: Record<string, string> };
}

/** A theme's name in the settings, and the class by which a window shows that it wears it. */
export const THEMES = {
  dark: { name: 'Default Dark Modern', className: 'dark_modern-json' },
  light: { name: 'Default Light Modern', className: 'light_modern-json' },
  'high-contrast': { name: 'Default High Contrast', className: 'hc_black-json' },
  'high-contrast-light': { name: 'Default High Contrast Light', className: 'hc_light-json' },
} as const;
export type Theme = keyof typeof THEMES;

/** How long a person looks at a list that may come anew, in milliseconds. */
const LOOK = 500;

/** A row of the thread view, as assistive technology is told of it. */
export interface Row {
  readonly label: string;
  readonly level: number;
  /** null for a row without children. */
  readonly expanded: boolean | null;
}

/** Where the cursor is and how much is selected, as the status bar says it: lines and columns from 1. */
export interface Selection {
  readonly line: number;
  readonly column: number;
  readonly selected: number;
}

/** What the browser tests are started with. */
export function readHost(): Host {
  const host = JSON.parse(process.env.DISCUSSION_LENS_HOST ?? 'null') as Host | null;
  if (host === null) throw new Error('Start the browser tests by npm run test:browser');
  return host;
}

/** Saves what is to be seen when a test of the suite has failed, as out/screenshots/failed-TITLE.png. */
export function pictureFailures(workbench: () => Workbench): void {
  teardown(async function () {
    const test = this.currentTest;
    if (test?.state === 'failed') await workbench().screenshot(`failed-${test.title.replace(/\W+/g, '-')}`);
  });
}

/** A window of VS Code, driven as a person drives it: keys, the palette, and what is to be seen. */
export class Workbench {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    /** The folder that the window has open: its own copy of the samples. */
    readonly folder: string,
    private readonly restoreSettings: () => void,
  ) {}

  /**
   * Opens a window, one at a time.
   * @param settings beside those of the profile
   * @param language in which extensions speak; VS Code's own texts stay English
   */
  static async open(
    theme: Theme = 'dark',
    settings: Record<string, unknown> = {},
    language = 'en',
  ): Promise<Workbench> {
    const host = readHost();
    const folder = join(mkdtempSync(join(host.folder, 'window-')), 'samples');
    cpSync(host.samples, folder, { recursive: true });
    const before = readFileSync(host.settingsFile, 'utf8');
    const all = { ...(JSON.parse(before) as object), 'workbench.colorTheme': THEMES[theme].name, ...settings };
    writeFileSync(host.settingsFile, JSON.stringify(all));
    const browser = await chromium.launch(host.browser);
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, permissions });
    page.setDefaultTimeout(60_000);
    await page.addInitScript((name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }), language);
    await page.goto(`${host.url}?folder=${encodeURIComponent(folder)}`);
    await page.locator('.part.statusbar .statusbar-item').first().waitFor();
    await page.locator(`.monaco-workbench.vscode-theme-defaults-themes-${THEMES[theme].className}`).waitFor();
    return new Workbench(browser, page, folder, () => writeFileSync(host.settingsFile, before));
  }

  async close(): Promise<void> {
    this.restoreSettings();
    await this.browser.close();
  }

  /** Presses keys one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /**
   * Runs a command by its title in the palette; fails when the palette does not offer it within a minute. The palette
   * lists what can be done at the moment it opens, so it is opened again while, say, a page is still being read.
   */
  async run(title: string): Promise<void> {
    await this.until(`${title} in the palette`, async () => {
      await this.ask('F1', '>');
      await this.page.keyboard.type(title);
      if (await this.isFirstOffer(title)) return true;
      await this.press('Escape');
      return null;
    });
    await this.press('Enter');
    // What the command asks for comes in the same place.
    await this.until('the palette to close', async () => {
      const isOpen = (await this.input.isVisible()) && (await this.input.inputValue()).startsWith('>');
      return isOpen ? null : true;
    });
  }

  /** The titles that the palette offers for some words. */
  async palette(words: string): Promise<string[]> {
    await this.ask('F1', '>');
    await this.page.keyboard.type(words);
    // The list fills in steps.
    await this.offers(words).first().waitFor();
    await this.page.waitForTimeout(1000);
    const labels = await this.offers(/./).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('aria-label') ?? ''),
    );
    await this.press('Escape');
    return labels.map((label) => label.split(', ')[0]);
  }

  /** Types into the input that a command has opened, known by its title or placeholder, and accepts the first offer. */
  async answer(question: string, text: string): Promise<void> {
    await this.question(question).waitFor();
    await this.page.keyboard.type(text);
    await this.page.waitForTimeout(LOOK);
    // Offers come anew with each letter; an input for words alone has none.
    if ((await this.offers(/./).count()) > 0) {
      const words = text.toLowerCase();
      await this.isOfferedFirst((label) => label.toLowerCase().includes(words));
    }
    await this.press('Enter');
    await this.question(question).waitFor({ state: 'hidden' });
    // What was answered may still move the keyboard into the editor.
    await this.page.waitForTimeout(500);
  }

  /** Chooses a folder in VS Code's own dialog, which opens on the window's folder. */
  async chooseFolder(title: string, path: string): Promise<void> {
    await this.question(title).waitFor();
    const begins = async (start: string): Promise<true | null> =>
      (await this.input.inputValue()).startsWith(start) ? true : null;
    await this.until('the folder it opens on', () => begins(this.folder));
    await this.input.fill(path);
    // The list of what is there comes anew.
    await this.page.waitForTimeout(1000);
    await this.until('the folder to be taken', async () => {
      await this.press('Enter');
      await this.page.waitForTimeout(500);
      return (await this.question(title).isVisible()) ? null : true;
    });
  }

  /** The open input with this title or placeholder. */
  question(text: string): Locator {
    const widget = this.page.locator('.quick-input-widget');
    return widget.getByPlaceholder(text).or(widget.getByText(text)).first();
  }

  /** Presses a key that opens VS Code's own input, until its value is `start`. */
  private async ask(key: string, start: string): Promise<void> {
    await this.press(key);
    await this.input.waitFor();
    await this.until(`an input with ${start}`, async () => ((await this.input.inputValue()) === start ? true : null));
  }

  /** Takes the offer whose label begins so: goes down to it as a person does, who looks before pressing Enter. */
  async take(label: string): Promise<void> {
    await this.until(`${label} in the list`, async () => {
      const isOn = async (): Promise<boolean> => (await this.focusedOffers()).some((found) => found.startsWith(label));
      if (!(await isOn())) await this.press('ArrowDown');
      await this.page.waitForTimeout(LOOK);
      return (await isOn()) ? true : null;
    });
    await this.press('Enter');
  }

  /** Whether, within some seconds, Enter would take the offer that is called `label`. */
  private isFirstOffer(label: string): Promise<boolean> {
    return this.isOfferedFirst((found) => found === label || found.startsWith(`${label},`));
  }

  private async isOfferedFirst(isIt: (label: string) => boolean): Promise<boolean> {
    for (const deadline = Date.now() + 5000; Date.now() < deadline; await this.page.waitForTimeout(100)) {
      if ((await this.focusedOffers()).some(isIt)) return true;
    }
    return false;
  }

  /** What Enter would take, as assistive technology is told of it: at most one. */
  private focusedOffers(): Promise<string[]> {
    const focused = this.offers(/./).and(this.page.locator('.focused'));
    return focused.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  private get input(): Locator {
    return this.page.locator('.quick-input-widget input[type=text]');
  }

  /** The rows of the open pick list whose label has `words`. */
  offers(words: string | RegExp): Locator {
    return this.page.locator('.quick-input-widget').getByRole('option', { name: words });
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.ask('Control+P', '');
    await this.page.keyboard.type(name);
    await this.until(`${name} to be offered`, async () => ((await this.isFirstOffer(name)) ? true : null));
    await this.press('Enter');
    await this.tab(name).waitFor();
  }

  /** The tab of an open editor. */
  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tab', { name, selected: true });
  }

  /** The whole text of the active editor, by way of the clipboard. */
  async copyAll(): Promise<string> {
    await this.run('Select All');
    await this.press('Control+C');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** A file's text, as it is on disk. */
  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** The selection that covers `words` where a file has them first: VS Code's cursor stands at the end. */
  selectionOf(name: string, words: string): Selection {
    const text = this.read(name);
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${name} has no ${JSON.stringify(words)}`);
    const before = text.slice(0, start + words.length).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1, selected: words.length };
  }

  /** The thread view's tree. */
  get tree(): Locator {
    return this.page.getByRole('tree', { name: 'Thread', exact: true });
  }

  /** The rows that the thread view shows; far more than fit are not drawn. */
  async rows(): Promise<Row[]> {
    return this.tree.getByRole('treeitem').evaluateAll(readRows);
  }

  /** The rows whose label has `words`. */
  rowWith(words: string): Locator {
    return this.tree.getByRole('treeitem', { name: words });
  }

  /** Opens a file with a discussion, and the thread view with its rows. */
  async showThread(path: string): Promise<void> {
    await this.openFile(path);
    await this.run('Discussion Lens: Focus on Thread View');
    await this.tree.getByRole('treeitem').first().waitFor();
  }

  /** Gives the keyboard to the thread view's first row. */
  async focusThread(): Promise<void> {
    await this.tree.getByRole('treeitem').first().waitFor();
    const [first] = await this.rows();
    await this.run('Discussion Lens: Focus on Thread View');
    await this.pressTo('Home', first.label);
  }

  /** Presses a key that moves to the row whose label begins so; again, as a person does, when rows that came in swallowed it. */
  async pressTo(key: string, label: string): Promise<Row> {
    return this.until(`the keyboard on ${label}`, async () => {
      await this.press(key);
      for (const deadline = Date.now() + 5000; Date.now() < deadline; await this.page.waitForTimeout(100)) {
        const [row] = await this.tree.locator('[role=treeitem].focused').evaluateAll(readRows);
        if (row?.label.startsWith(label)) return row;
      }
      return null;
    });
  }

  /** The row that stands for the post at the cursor. */
  get selectedRow(): Locator {
    return this.tree.locator('[role=treeitem].selected');
  }

  /** Waits until the thread view shows so many rows. */
  async waitForRows(count: number): Promise<void> {
    await this.until(`${count} rows`, async () => ((await this.rows()).length === count ? count : null));
  }

  /** What the status bar says of the cursor; a selection of nothing has length 0. */
  async selection(): Promise<Selection> {
    const text = await this.page.getByRole('button', { name: /^Ln \d+, Col \d+/ }).innerText();
    const [, line, column, selected] = /Ln (\d+), Col (\d+)(?: \((\d+) selected\))?/.exec(text)!;
    return { line: Number(line), column: Number(column), selected: Number(selected ?? 0) };
  }

  /** Waits until the cursor stands where a file has `words` first. */
  async waitForLineOf(name: string, words: string): Promise<Selection> {
    const { line } = this.selectionOf(name, words);
    return this.until(`line ${line}`, async () => {
      const now = await this.selection();
      return now.line === line ? now : null;
    });
  }

  /** Waits until the status bar tells this selection. */
  async waitForSelection(wanted: Selection): Promise<void> {
    await this.until(JSON.stringify(wanted), async () => {
      const now = await this.selection();
      return now.line === wanted.line && now.column === wanted.column && now.selected === wanted.selected ? now : null;
    });
  }

  /** Puts the cursor at the start of the line that has `words`, by the editor's own command. */
  async goToLineOf(name: string, words: string): Promise<void> {
    const { line } = this.selectionOf(name, words);
    await this.focusEditor();
    await this.ask('Control+G', ':');
    await this.page.keyboard.type(String(line));
    await this.press('Enter');
    await this.waitForLineOf(name, words);
  }

  /** Gives the keyboard to the text. */
  async focusEditor(): Promise<void> {
    await this.press('Control+1');
    await this.waitForEditorFocus();
  }

  /** The language status of the active editor that has `words`. */
  languageStatus(words: string | RegExp): Locator {
    const name = typeof words === 'string' ? `Editor Language Status: ${words}` : words;
    return this.page.locator('[id="status.languageStatus"]').getByRole('button', { name });
  }

  /** Waits until keys go to the text. */
  async waitForEditorFocus(): Promise<void> {
    await this.until('the editor to have the keyboard', async () =>
      (await this.page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null)) ? true : null,
    );
  }

  /** The frame of the insights panel, by the name of its tabs. */
  panel(tabs = 'Parts of the insights'): Promise<Frame> {
    return this.frameWith('tablist', tabs);
  }

  /** The frame of one of our webviews, which is two frames down, by something that it holds. */
  async frameWith(role: 'tablist' | 'grid', name: string): Promise<Frame> {
    return this.until(`a frame with ${name}`, async () => {
      for (const frame of this.page.frames()) {
        // A frame that is about to go answers with an error, which is as good as not having it.
        const found = frame.getByRole(role, { name }).count();
        if ((await found.catch(() => 0)) > 0) return frame;
      }
      return null;
    });
  }

  /** The messages that VS Code shows. */
  get notifications(): Locator {
    return this.page.locator('.notification-toast');
  }

  /** Makes the side bar `width` and the insights panel `height` CSS pixels, by its edges, as one does with a mouse. */
  async arrange(width: number, height: number): Promise<void> {
    const bar = (await this.page.locator('.part.sidebar').boundingBox())!;
    await this.drag(bar.x + bar.width, bar.y + bar.height / 2, bar.x + width, bar.y + bar.height / 2);
    const header = (await this.page.getByRole('button', { name: 'Insights Section' }).boundingBox())!;
    await this.drag(bar.x + 100, header.y, bar.x + 100, bar.y + bar.height - height);
  }

  private async drag(fromX: number, fromY: number, toX: number, toY: number): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(fromX, fromY);
    await mouse.down();
    await mouse.move(toX, toY, { steps: 5 });
    await mouse.up();
  }

  /** Saves what is to be seen as out/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `out/screenshots/${name}.png` });
  }

  /** Asks until the answer is not null; after a minute says what did not come. */
  public async until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const answer = await ask();
      if (answer !== null) return answer;
      if (Date.now() > deadline) throw new Error(`Waited a minute for ${what}`);
      await this.page.waitForTimeout(100);
    }
  }
}

/** Runs in the page, all rows at once: the list draws them anew as it pleases. */
function readRows(items: readonly Element[]): Row[] {
  return items.map((item) => {
    const expanded = item.getAttribute('aria-expanded');
    return {
      label: item.getAttribute('aria-label') ?? '',
      level: Number(item.getAttribute('aria-level')),
      expanded: expanded === null ? null : expanded === 'true',
    };
  });
}
