import type { Browser, Page } from 'playwright-core';
import { listFormats, searchPosts, surveyPage } from '../../../src/core/index.js';
import { FolderFeed, type FolderWish } from '../../../src/extension/folder/folder-feed.js';
import { FolderRun } from '../../../src/extension/folder/folder-run.js';
import { panelStrings } from '../../../src/extension/panel-strings.js';
import type { Surveyor } from '../../../src/extension/surveyor.js';
import { type Look, prepareWebview } from './webview.js';

/** A file's text by its name; null for one that cannot be read. */
export type Files = Readonly<Record<string, string | null>>;

/** One table of many pages on show, wired to a feed like the editor's. */
export interface FolderTable {
  readonly page: Page;
  /** What a person asked for, the latest last. */
  readonly wishes: readonly FolderWish[];
  /** Requests beyond the page's own three files, and complaints of the policy: there should be none. */
  readonly trouble: readonly string[];
  settled(this: void): Promise<void>;
  close(): Promise<void>;
}

export interface FolderOptions extends Look {
  readonly files: Files;
  readonly translate?: (english: string) => string;
}

/** Opens the table of `files`, all of them read. */
export async function openFolder(browser: Browser, options: FolderOptions): Promise<FolderTable> {
  const { files, translate = (english) => english } = options;
  const wishes: FolderWish[] = [];
  const run = new FolderRun<string>({
    files: () => Object.keys(files).map((name) => ({ kind: 'file', uri: name, name })),
    readText: (name) =>
      files[name] === null ? Promise.reject(new Error('no permission')) : Promise.resolve(files[name]),
    ...{ languageOf: () => undefined, createSurveyor, sentiment: () => true, isChosen: false },
    corrections: () => Promise.resolve([]),
    warn: () => undefined,
    changed: () => feed.refresh(),
  });
  const webview = await prepareWebview(browser, 'folder', options, (message) => {
    const wish = feed.receive(message);
    if (wish) wishes.push(wish);
  });
  const feed = new FolderFeed<string>({
    folder: '2011–2020',
    strings: panelStrings(translate),
    locale: 'en',
    explain: () => translate('There is no permission to read it.'),
    send: (message) => webview.send(message),
    run: () => run,
  });
  await run.read();
  await webview.open();
  await webview.page
    .locator('tbody tr')
    .nth(Math.min(199, Object.keys(files).length - 1))
    .waitFor();
  const { page, trouble, settled } = webview;
  return { page, wishes, trouble, settled, close: () => webview.close() };
}

/** Surveys made once: every theme shows the same pages. */
const surveys = new Map<string, ReturnType<typeof surveyPage>>();

function createSurveyor(): Surveyor {
  return {
    survey: (text) => {
      const survey = surveys.get(text) ?? surveyPage(text);
      surveys.set(text, survey);
      const platform = listFormats().find(({ id }) => id === survey.format && id !== 'general')?.name ?? null;
      return Promise.resolve({ survey, platform });
    },
    search: (text, query) => Promise.resolve(searchPosts(text, query)),
    dispose: () => undefined,
  };
}
