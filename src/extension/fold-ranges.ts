import type { Discussion, ReplyTree, Span } from '../core/index.js';
import { levelByLevel, outlineOf } from './outline.js';

/** Lines, from 0, both ends included; the first stays visible when the rest is folded. */
export interface FoldRange {
  readonly start: number;
  readonly end: number;
  readonly kind: 'thread' | 'post' | 'quote';
}

/**
 * What can be folded: threads under their byline, posts under theirs, quotes. An editor takes one range a line: where
 * a thread and its first post share a byline, the thread has it, and the post folds from its first line of words.
 * @param lineAt the line an offset stands on
 * @param limit how many ranges at most: threads, then posts, then quotes
 */
export function foldRangesOf(
  discussion: Discussion,
  tree: ReplyTree,
  lineAt: (offset: number) => number,
  limit: number,
): readonly FoldRange[] {
  const lines = (span: Span): Lines => ({
    first: lineAt(span.start),
    last: lineAt(Math.max(span.start, span.end - 1)),
  });
  const found: FoldRange[] = [];
  const taken = new Set<number>();
  const add = (start: number, end: number, kind: FoldRange['kind']): void => {
    if (end <= start || taken.has(start) || found.length >= limit) return;
    taken.add(start);
    found.push({ start, end, kind });
  };
  const entries = levelByLevel(outlineOf(discussion, tree));
  for (const entry of entries) {
    if (entry.children.length > 0) add(lines(entry.selection).last, lines(entry).last, 'thread');
  }
  const posts = entries.map(({ post }) => post);
  const quoteStarts = new Set(posts.flatMap((post) => post.quotes.map((quote) => lineAt(quote.start))));
  for (const post of posts) {
    const own = ownLines(lines(post), post.spans.byline && lines(post.spans.byline));
    const start = taken.has(own.first) ? own.first + 1 : own.first;
    // A quote in the first line of the words folds by itself; the post then folds with its thread only.
    if (!quoteStarts.has(start)) add(start, own.last, 'post');
  }
  for (const post of posts) {
    for (const quote of post.quotes) add(lines(quote).first, lines(quote).last, 'quote');
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The ranges that leave one line of each thread: those that lie in no other, quotes aside. On a page that is one
 * thread, such as a question with its answers, those of the branches: the thread alone would be all there is.
 */
export function threadRangesOf(
  ranges: readonly FoldRange[],
  tree: ReplyTree,
  lineAt: (offset: number) => number,
): readonly FoldRange[] {
  const [only, another] = tree.roots;
  const firstBranch = only && !another ? tree.replies(only.id)[0] : undefined;
  let after = firstBranch ? lineAt(firstBranch.start) - 1 : -1;
  return ranges.filter((range) => {
    if (range.kind === 'quote' || range.start <= after) return false;
    after = range.end;
    return true;
  });
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines of a post of which the first stays: from its byline on, or up to the byline that stands below. */
function ownLines(post: Lines, byline: Lines | null): Lines {
  if (!byline) return post;
  const isFooter = byline.first > post.first && byline.last >= post.last;
  return isFooter ? { first: post.first, last: byline.first - 1 } : { first: byline.last, last: post.last };
}
