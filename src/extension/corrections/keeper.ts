import * as vscode from 'vscode';
import type { Correction, CorrectionOrder } from '../../core/index.js';
import { CorrectionsError, readCorrections, writeCorrections } from '../../core/view.js';
import { explainError } from '../errors.js';
import { baseName } from '../file-name.js';
import type { Page } from '../page.js';
import { freshNonce } from '../panel-html.js';
import { readSettings } from '../settings.js';
import { writeWhole } from '../write-whole.js';
import { moveKept } from './moves.js';
import { type Place, placeBeside, placeForNew, placeInStorage } from './place.js';
import { FolderWatch } from './folder-watch.js';

/** What is known of a page's corrections on disk. */
interface Shelf {
  /** Null while there are none. */
  place: Place | null;
  /** The file's text as last read or written; what else is found in it was written by others. */
  text: string | null;
  /** Why the file is left alone: it is there but cannot be read. Null for a sound one. */
  trouble: string | null;
}

/** Where `changed` has kept the corrections, if not where the settings want them. */
export type Kept = 'asWanted' | 'inStorageInstead';

/**
 * Keeps the corrections of pages in files: beside the page where such a file is, or where the settings want one, else in
 * the editor's own storage. A file that others have changed is read again; one that cannot be read is never written over.
 */
export class CorrectionKeeper implements vscode.Disposable {
  private readonly shelves = new Map<Page, Shelf>();
  private readonly watch = new FolderWatch((uri) => this.reread(uri));
  /** Files are read and written one after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  /** @param storage a folder that is the extension's own */
  public constructor(
    private readonly storage: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  public dispose(): void {
    this.watch.dispose();
    this.shelves.clear();
  }

  /** The corrections kept for a page, which is about to be shown. Never rejected. */
  public load(page: Page): Promise<readonly Correction[]> {
    const { uri } = page.source;
    if (placeBeside(uri)) this.watch.add(uri);
    return this.inTurn(async () => {
      const shelf: Shelf = { place: null, text: null, trouble: null };
      this.shelves.set(page, shelf);
      for (const place of [placeBeside(uri), await placeInStorage(this.storage, uri)]) {
        if (place && (await this.fill(shelf, place))) break;
      }
      return this.take(page, shelf);
    });
  }

  /** Forgets a page that was closed. The corrections of a text that was never saved go with it. */
  public async close(page: Page): Promise<void> {
    const shelf = this.shelves.get(page);
    this.shelves.delete(page);
    this.watch.remove(page.source.uri);
    if (page.source.uri.scheme === 'untitled' && shelf?.place) await this.inTurn(() => this.clear(shelf));
  }

  /** Why the corrections of a page cannot be changed; null when they can. */
  public troubleOf(page: Page): string | null {
    return this.shelves.get(page)?.trouble ?? null;
  }

  /** Changes the corrections of a page, and keeps them. Rejected when they cannot be kept; then the page is as it was. */
  public async change(page: Page, order: CorrectionOrder): Promise<Kept> {
    await this.takeOthers(page);
    const before = correctionsOf(page);
    if (!(await page.correct(order))) throw new Error(`${page.key} is not read`);
    try {
      return await this.inTurn(() => this.save(page));
    } catch (error) {
      await page.correct({ kind: 'replace', corrections: before });
      throw error;
    }
  }

  /** Writes the corrections anew where the words of their posts have changed; for a page that was saved. */
  public async refresh(page: Page): Promise<void> {
    await page.settled();
    const shelf = this.shelves.get(page);
    if (!shelf?.place || shelf.trouble !== null || shelf.text === textOf(page)) return;
    await this.inTurn(() => this.save(page));
  }

  /** Moves the corrections of a page into a file beside it. False where there can be none. */
  public async moveBeside(page: Page): Promise<boolean> {
    const beside = placeBeside(page.source.uri);
    const shelf = this.shelves.get(page);
    if (!beside || !shelf?.place || shelf.trouble !== null) return false;
    if (shelf.place.isBeside) return true;
    const { uri: old } = shelf.place;
    await this.inTurn(async () => {
      await this.write(shelf, beside, textOf(page));
      await vscode.workspace.fs.delete(old);
    });
    return true;
  }

  /** Takes what another window has written into the page's file since, so that what is written next keeps it. */
  private async takeOthers(page: Page): Promise<void> {
    const shelf = this.shelves.get(page);
    if (shelf?.trouble !== null) return;
    const corrections = await this.inTurn(async () => {
      const place = shelf.place ?? (await this.placeForNew(page));
      const found: Shelf = { place: null, text: null, trouble: null };
      if (!(await this.fill(found, place)) || found.text === shelf.text) return null;
      Object.assign(shelf, found);
      return this.take(page, shelf);
    });
    if (corrections) await page.correct({ kind: 'replace', corrections });
  }

  private placeForNew({ source }: Page): Promise<Place> {
    return placeForNew(this.storage, source.uri, readSettings().corrections);
  }

  /** Lets the corrections of pages go with them that were renamed or moved in the editor. Never rejected. */
  public async follow(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      try {
        const moved = await this.inTurn(() => moveKept(this.storage, oldUri, newUri));
        for (const uri of moved) await this.readAgain(uri);
      } catch (error) {
        this.log.warn(`${newUri.toString()}: its corrections were not moved: ${explainError(error)}`);
      }
    }
  }

  /** The editor may have opened a page under its new name before its corrections were there. */
  private async readAgain(uri: vscode.Uri): Promise<void> {
    for (const page of this.shelves.keys()) {
      if (page.source.uri.toString() !== uri.toString()) continue;
      await page.correct({ kind: 'replace', corrections: await this.load(page) });
    }
  }

  private async save(page: Page): Promise<Kept> {
    const shelf = this.shelves.get(page) ?? { place: null, text: null, trouble: null };
    this.shelves.set(page, shelf);
    if (correctionsOf(page).length === 0) {
      await this.clear(shelf);
      return 'asWanted';
    }
    const { uri } = page.source;
    const { corrections: wanted } = readSettings();
    const place = shelf.place ?? (await this.placeForNew(page));
    try {
      await this.write(shelf, place, textOf(page));
    } catch (error) {
      // A file that is there already stays the one place of its corrections.
      if (!place.isBeside || shelf.place) throw error;
      this.log.warn(`${place.uri.toString()}: not written: ${explainError(error)}`);
      await this.write(shelf, await placeInStorage(this.storage, uri), textOf(page));
    }
    return wanted === 'sideFile' && shelf.place?.isBeside === false ? 'inStorageInstead' : 'asWanted';
  }

  private async write(shelf: Shelf, place: Place, text: string): Promise<void> {
    const folder = vscode.Uri.joinPath(place.uri, '..');
    const part = vscode.Uri.joinPath(folder, `.${freshNonce()}.part`);
    if (!place.isBeside) await vscode.workspace.fs.createDirectory(folder);
    const bytes = new TextEncoder().encode(text);
    await writeWhole(vscode.workspace.fs, place.uri, part, bytes, (why) => this.log.warn(why));
    shelf.place = place;
    shelf.text = text;
  }

  private async clear(shelf: Shelf): Promise<void> {
    const { place } = shelf;
    shelf.place = shelf.text = null;
    if (place) await vscode.workspace.fs.delete(place.uri);
  }

  /** Takes the text of a file; false when there is none. */
  private async fill(shelf: Shelf, place: Place): Promise<boolean> {
    try {
      const bytes = await vscode.workspace.fs.readFile(place.uri);
      Object.assign(shelf, { place, text: new TextDecoder().decode(bytes), trouble: null });
      return true;
    } catch (error) {
      // What cannot be read is not there: a folder without such a file, a page that is nowhere on a disk.
      if (!isNotFound(error)) this.log.debug(`${place.uri.toString()}: ${explainError(error)}`);
      return false;
    }
  }

  /** The corrections in the text of a file; the page says so where they cannot be read. */
  private take(page: Page, shelf: Shelf): readonly Correction[] {
    shelf.trouble = null;
    page.notice = null;
    if (shelf.text === null) return [];
    try {
      return readCorrections(shelf.text).corrections;
    } catch (error) {
      if (!(error instanceof CorrectionsError)) throw error;
      const name = shelf.place ? baseName(shelf.place.uri) : '';
      shelf.trouble = vscode.l10n.t('The corrections in {0} are not used: {1}.', name, error.message);
      this.log.warn(`${shelf.place?.uri.toString() ?? ''}: ${error.message}`);
      page.notice = shelf.trouble;
      return [];
    }
  }

  /** Somebody has written, or removed, a file of corrections; perhaps we did. */
  private async reread(side: vscode.Uri): Promise<void> {
    for (const [page, shelf] of this.shelves) {
      const beside = placeBeside(page.source.uri);
      if (beside?.uri.toString() !== side.toString()) continue;
      const corrections = await this.inTurn(async () => {
        const found: Shelf = { place: null, text: null, trouble: null };
        if (!(await this.fill(found, beside)) && shelf.place?.isBeside !== true) return null;
        if (found.text === shelf.text) return null;
        Object.assign(shelf, found);
        return this.take(page, shelf);
      });
      if (corrections) await page.correct({ kind: 'replace', corrections });
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }
}

function correctionsOf(page: Page): readonly Correction[] {
  return page.reading?.corrections.map(({ correction }) => correction) ?? [];
}

function textOf(page: Page): string {
  return writeCorrections({ page: baseName(page.source.uri), corrections: correctionsOf(page) });
}

function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
