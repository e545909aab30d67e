import type { Discussion, Post, ReplyTree, Span } from '../core/index.js';
import { bylineOf } from './spans.js';

/** A post as the outline shows it: with the replies that follow it in the text. */
export interface OutlineEntry extends Span {
  readonly post: Post;
  /** The byline, inside the entry. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** Nesting deeper than this is shown on this level: an editor's outline walks it by recursion. */
const DEEPEST = 100;

/**
 * The outline of a discussion. It nests only where the text does: a reply stands under the closest post above it in
 * the text whose thread it belongs to and which only that thread has followed since.
 */
export function outlineOf(discussion: Discussion, tree: ReplyTree): readonly OutlineEntry[] {
  const top: OpenEntry[] = [];
  const open: OpenEntry[] = [];
  const levels = new Map<Post, number>();
  const closeTo = (level: number): void => {
    while (open.length > level) {
      const closed = open.pop()!;
      levels.delete(closed.post);
      const above = open.at(-1);
      if (above) above.end = Math.max(above.end, closed.end);
    }
  };
  for (const post of discussion.posts) {
    closeTo(Math.min(levelBelow(post, tree, levels), DEEPEST - 1));
    const entry: OpenEntry = { post, start: post.start, end: post.end, selection: selectionOf(post), children: [] };
    (open.at(-1)?.children ?? top).push(entry);
    levels.set(post, open.push(entry) - 1);
  }
  closeTo(0);
  return top;
}

/** All entries, or the first `limit` of them: threads in text order, then the next level, and so on. */
export function levelByLevel(entries: readonly OutlineEntry[], limit = Infinity): readonly OutlineEntry[] {
  const found: OutlineEntry[] = [];
  for (let level = entries; level.length > 0; level = level.flatMap(({ children }) => children)) {
    for (const entry of level) {
      if (found.length >= limit) return found;
      found.push(entry);
    }
  }
  return found;
}

interface OpenEntry extends OutlineEntry {
  end: number;
  readonly children: OpenEntry[];
}

/** The level under the closest ancestor that is still open; 0 when none is. */
function levelBelow(post: Post, tree: ReplyTree, open: ReadonlyMap<Post, number>): number {
  for (let at: Post | undefined = post; at && at.parent !== null;) {
    at = tree.post(at.parent);
    const level = at && open.get(at);
    if (level !== undefined) return level + 1;
  }
  return 0;
}

function selectionOf(post: Post): Span {
  const byline = bylineOf(post);
  const inside = (offset: number): number => Math.min(Math.max(offset, post.start), post.end);
  return { start: inside(byline.start), end: inside(byline.end) };
}
