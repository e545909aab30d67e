import type { Post } from '../../core/index.js';
import type { Page, Reading } from '../page.js';
import { editorOf } from '../reveal.js';
import { postAt } from '../spans.js';
import type { Row } from '../thread-rows.js';
import { authorOf } from '../thread-shape.js';
import { argumentOf, Refusal, type Services } from './command.js';

/** The place a command starts from. */
export interface Target {
  readonly page: Page;
  readonly reading: Reading;
  /** The post; null between posts. */
  readonly post: Post | null;
  /** Offset of the cursor; of the post where the command came from the thread view. */
  readonly offset: number;
  /** The command came from the thread view, where the keyboard is to stay. */
  readonly isInView: boolean;
}

/**
 * The post of the row a command was called on; in the thread view, the selected one; else the one at the cursor.
 * Null when no discussion is in front.
 */
export async function targetOf({ front, tree }: Services, argument: unknown): Promise<Target | null> {
  const { page } = front;
  await page?.settled();
  const reading = page?.reading;
  if (!page || !reading || !page.hasPosts || page !== front.page) return null;
  const isInView = isFromView(argument);
  const id = isRow(argument) && argument.kind === 'post' ? argument.id : isInView ? tree.selected : null;
  const named = id === null ? undefined : reading.tree.post(id);
  if (named) return { page, reading, post: named, offset: named.start, isInView };
  const cursor = editorOf(page)?.selection.active;
  const offset = cursor ? page.source.offsetAt(cursor) : 0;
  return { page, reading, post: postAt(reading.discussion, offset), offset, isInView };
}

/** The same where a post is needed; throws `Refusal` with that sentence where there is none. */
export async function targetPostOf(
  services: Services,
  argument: unknown,
  refusal: string,
): Promise<Target & { readonly post: Post }> {
  const target = await targetOf(services, argument);
  if (!target?.post) throw new Refusal(refusal);
  return { ...target, post: target.post };
}

/** Keys pressed in the view say so in their arguments (see the manifest). */
function isFromView(argument: unknown): boolean {
  return argumentOf(argument, 'inView') !== undefined;
}

/** The author of an author's row, empty for posts without a name; null for any other argument. */
export function authorRowOf(argument: unknown): string | null {
  return isRow(argument) && argument.kind === 'author' ? (authorOf(argument.id) ?? '') : null;
}

/** Commands called on a row of the view get the row. */
export function isRow(argument: unknown): argument is Row {
  return typeof argument === 'object' && argument !== null && 'kind' in argument;
}
