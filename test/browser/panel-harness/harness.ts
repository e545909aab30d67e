import type { Browser, Page } from 'playwright-core';
import { createFeed } from '../../../src/extension/panel-feed.js';
import type { PanelContent, PanelTarget } from '../../../src/extension/panel-source.js';
import { panelStrings } from '../../../src/extension/panel-strings.js';
import { type Look, prepareWebview } from './webview.js';

/** Messages of the panel that are answered, and lead nowhere. */
const ANSWERED = ['ready', 'posts', 'posts-of', 'why'];

/** One panel on show, wired to a feed like the editor's. */
export interface Panel {
  readonly page: Page;
  /** Tells the panel what to show from now on. */
  show(content: PanelContent): void;
  /** Where the links that were followed lead, the latest last. */
  readonly targets: readonly PanelTarget[];
  /** What the panel sent that the feed refused. */
  readonly refused: readonly unknown[];
  /** Requests beyond the page's own three files, and complaints of the policy: there should be none. */
  readonly trouble: readonly string[];
  /** Waits until the panel has drawn what it was last told. */
  settled(this: void): Promise<void>;
  /** Closes the view and opens it again, as the editor does when a view is hidden and shown: only the state survives. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface PanelOptions extends Look {
  readonly content: PanelContent;
  readonly locale?: string;
  readonly translate?: (english: string) => string;
}

/** Opens a panel that shows `content`. */
export async function openPanel(browser: Browser, options: PanelOptions): Promise<Panel> {
  let { content } = options;
  const { translate = (english) => english } = options;
  const targets: PanelTarget[] = [];
  const refused: unknown[] = [];
  const webview = await prepareWebview(browser, 'panel', options, (message) => {
    const target = feed.receive(message);
    const { kind } = message as { kind?: string };
    if (target) targets.push(target);
    else if (!kind || !ANSWERED.includes(kind)) refused.push(message);
  });
  const feed = createFeed({
    content: () => content,
    strings: panelStrings(translate),
    locale: options.locale ?? 'en',
    translate,
    send: (message) => webview.send(message),
  });
  const { page, trouble, settled } = webview;
  await webview.open();
  await settled();
  return {
    ...{ page, targets, refused, trouble, settled },
    show(next) {
      content = next;
      feed.refresh();
    },
    reopen: async () => {
      feed.sleep();
      await page.reload();
      await settled();
    },
    close: () => webview.close(),
  };
}
