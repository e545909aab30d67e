import * as vscode from 'vscode';
import type { Evidence, Post } from '../core/index.js';
import { bylineAt } from './answered.js';
import { placeOf, rangeOf } from './navigation.js';
import type { Page, Reading } from './page.js';
import { printable } from './printable.js';
import { authorName, formatShare } from './texts.js';
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
function hoverText(page: Page, { tree }: Reading, post: Post): vscode.MarkdownString {
  const { text, add } = headOf(post);
  const nameOf = (id: string | null): string | null => {
    const other = id === null ? undefined : tree.post(id);
    return other ? authorName(other) : null;
  };
  add(`\n${linkText(post, nameOf(post.parent))}`);
  if (post.spans.cue) add(`\n${vscode.l10n.t('Told by “{0}”', printable(page.slice(post.spans.cue)))}`);
  const other = nameOf(post.parentAlternative);
  if (other !== null) add(`\n${vscode.l10n.t('Else in reply to {0}', other)}`);
  return text;
}

function linkText({ evidence, parentConfidence }: Post, parent: string | null): string {
  const sure = vscode.l10n.t('{0} sure', formatShare(parentConfidence));
  const whom = parent === null ? vscode.l10n.t('Answers no other post') : vscode.l10n.t('In reply to {0}', parent);
  return `${whom} · ${evidenceName(evidence)} · ${sure}`;
}

/** Why a post is taken to answer another. */
export function evidenceName(evidence: Evidence): string {
  switch (evidence) {
    case 'layout':
      return vscode.l10n.t('by its place on the page');
    case 'mention':
      return vscode.l10n.t('by a name in its text');
    case 'quote':
      return vscode.l10n.t('by words it quotes');
    case 'none':
      return vscode.l10n.t('nothing on the page tells');
  }
}
