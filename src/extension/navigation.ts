import * as vscode from 'vscode';
import type { Span } from '../core/index.js';
import { bylineAt, namesAt, pointsAt } from './answered.js';
import type { Page, Reading } from './page.js';
import { bylineOf } from './spans.js';

/** Go to Definition on a quotation, a mention, "in reply to": the post that is meant. */
export function createDefinitionProvider(page: Page): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position, token) {
      const place = await placeOf(page, document, position, token);
      const found = place && pointsAt(place.reading.discussion, place.reading.tree, place.offset);
      if (!found) return undefined;
      const link: vscode.LocationLink = {
        originSelectionRange: rangeOf(document, found),
        targetUri: document.uri,
        targetRange: rangeOf(document, found.post),
        targetSelectionRange: rangeOf(document, bylineOf(found.post)),
      };
      return [link];
    },
  };
}

/** Go to References on a byline: the replies to the post. */
export function createReferenceProvider(page: Page): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position, _context, token) {
      const place = await placeOf(page, document, position, token);
      const found = place && bylineAt(place.reading.discussion, place.offset);
      if (!found) return undefined;
      const replies = place.reading.tree.replies(found.post.id);
      return replies.map((reply) => new vscode.Location(document.uri, rangeOf(document, bylineOf(reply))));
    },
  };
}

/** On an author's name: the names above all of that author's posts. */
export function createHighlightProvider(page: Page): vscode.DocumentHighlightProvider {
  return {
    async provideDocumentHighlights(document, position, token) {
      const place = await placeOf(page, document, position, token);
      const names = place ? namesAt(place.reading.discussion, place.offset) : [];
      // An empty list would switch off the highlights of the word itself.
      return names.length === 0
        ? undefined
        : names.map((name) => new vscode.DocumentHighlight(rangeOf(document, name)));
    },
  };
}

/** The newest reading of the page and the offset in it; null when the document is not this page, or has changed meanwhile. */
export async function placeOf(
  page: Page,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<{ readonly reading: Reading; readonly offset: number } | null> {
  if (document !== page.source.document) return null;
  await page.settled();
  const { reading } = page;
  if (token.isCancellationRequested || !reading || !page.isCurrent) return null;
  return { reading, offset: document.offsetAt(position) };
}

export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
