import * as vscode from 'vscode';
import type { Post } from '../core/index.js';
import { bylineAt } from './answered.js';
import { doubtLines, replyLines } from './doubt.js';
import { placeOf, rangeOf } from './navigation.js';
import type { Page, Reading } from './page.js';
import { headOf } from './thread-item.js';

/** On a byline: who it is, and whom the post answers, by which evidence, how surely, and who else it could be. */
export function createHoverProvider(page: Page): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const place = await placeOf(page, document, position, token);
      const found = place && bylineAt(place.reading.discussion, place.offset);
      if (!found) return undefined;
      return new vscode.Hover(hoverText(page, place.reading, found.post), rangeOf(document, found.byline));
    },
  };
}

/** Words of the page enter as text only. */
function hoverText(page: Page, reading: Reading, post: Post): vscode.MarkdownString {
  const { text, add } = headOf(post);
  for (const line of [...replyLines(page, reading, post), ...doubtLines(page, reading, post)]) add(`\n${line}`);
  return text;
}
