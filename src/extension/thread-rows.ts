/**
 * The rows of the thread view, as plain data: which posts stand under which, in which order, and where a row stands in
 * for posts that are not shown yet. An editor's tree copes with neither 150,000 siblings nor 3,000 levels.
 */
import type { Discussion, Post, PostId, ReplyTree } from '../core/index.js';
import { type Filtered } from './thread-filter.js';
import { sortPosts, type SortOrder } from './thread-order.js';

/** Siblings shown at once, and by how many one more step grows. */
export const SIBLINGS_SHOWN = 200;
/** Levels shown below the top of the view. */
export const LEVELS_SHOWN = 100;

export type Row =
  | { readonly kind: 'post'; readonly id: PostId }
  /** `count` siblings before (`earlier`) or after (`more`) those shown under `parent`; null is the top. */
  | { readonly kind: 'earlier' | 'more'; readonly parent: PostId | null; readonly count: number }
  /** `count` posts below `parent`, which stands on the last level shown. */
  | { readonly kind: 'deeper'; readonly parent: PostId; readonly count: number }
  /** First row of a continued thread: the way back to the whole. */
  | { readonly kind: 'back' };

/** The part of the siblings that is shown: from `from`, up to but without `to`. */
interface Window {
  readonly from: number;
  readonly to: number;
}

const FIRST: Window = { from: 0, to: SIBLINGS_SHOWN };

/** What of a discussion the thread view shows. Survives edits, because posts keep their ids over them. */
export class ThreadRows {
  /** The post whose thread is shown alone; null shows the whole discussion. */
  private top: PostId | null = null;
  private readonly windows = new Map<PostId | null, Window>();
  private readonly ordered = new Map<PostId | null, readonly Post[]>();
  private filtered: Filtered | null = null;

  public constructor(
    private discussion: Discussion,
    private tree: ReplyTree,
    private order: SortOrder,
  ) {}

  /** Takes the discussion as it is after an edit, with what the filter leaves of it (null: no filter). */
  public update(discussion: Discussion, tree: ReplyTree, filtered: Filtered | null): void {
    this.discussion = discussion;
    this.tree = tree;
    if (this.top !== null && !tree.post(this.top)) this.top = null;
    this.filtered = filtered;
    this.ordered.clear();
  }

  public get sortOrder(): SortOrder {
    return this.order;
  }

  public sort(order: SortOrder): void {
    this.order = order;
    this.ordered.clear();
    this.windows.clear();
  }

  public filter(filtered: Filtered | null): void {
    this.filtered = filtered;
    this.top = null;
    this.ordered.clear();
    this.windows.clear();
  }

  /** False for a post that is shown only because a reply below it matches the filter. */
  public isHit(id: PostId): boolean {
    return this.filtered === null || this.filtered.hits.has(id);
  }

  /** The posts that the filter leaves, those above its hits included; null without a filter. */
  public get left(): ReadonlySet<PostId> | null {
    return this.filtered?.shown ?? null;
  }

  /** How many posts match, of how many. */
  public get counts(): { readonly hits: number; readonly all: number } {
    const all = this.discussion.posts.length;
    return { hits: this.filtered?.hits.size ?? all, all };
  }

  /** The rows under `row`; null asks for the top. */
  public children(row: Row | null): readonly Row[] {
    if (row === null) return this.top === null ? this.page(null) : [{ kind: 'back' }, { kind: 'post', id: this.top }];
    if (row.kind !== 'post') return [];
    if (this.level(row.id) < LEVELS_SHOWN - 1) return this.page(row.id);
    const count = this.countBelow(row.id);
    return count > 0 ? [{ kind: 'deeper', parent: row.id, count }] : [];
  }

  /** True when the post has replies that the filter leaves. */
  public hasReplies(id: PostId): boolean {
    const replies = this.tree.replies(id);
    const { filtered } = this;
    return filtered ? replies.some((reply) => filtered.shown.has(reply.id)) : replies.length > 0;
  }

  /** The row above `row`, or null at the top. */
  public parent(row: Row): Row | null {
    if (row.kind === 'back') return null;
    const id = row.kind === 'post' ? this.parentId(row.id) : row.parent;
    return id === null ? null : { kind: 'post', id };
  }

  /** Depth in the view, from 0: the post shown alone, or a post without a parent. */
  public level(id: PostId): number {
    return this.pathTo(id).length - 1;
  }

  /** Ids from the top of the view down to the post itself. */
  public pathTo(id: PostId): PostId[] {
    const path = [id];
    for (let at = id; at !== this.top;) {
      const parent = this.parentId(at);
      if (parent === null) break;
      path.push((at = parent));
    }
    return path.reverse();
  }

  /** Does what a row that stands in for others offers. */
  public expand(row: Exclude<Row, { kind: 'post' }>): void {
    switch (row.kind) {
      case 'back':
        this.top = null;
        return;
      case 'deeper':
        this.top = row.parent;
        return;
      case 'more':
      case 'earlier': {
        const { from, to } = this.window(row.parent);
        const shown = row.kind === 'more' ? { from, to: to + SIBLINGS_SHOWN } : { from: from - SIBLINGS_SHOWN, to };
        this.windows.set(row.parent, { from: Math.max(0, shown.from), to: shown.to });
      }
    }
  }

  /**
   * Brings the post among the rows, whatever stands in for it now.
   * @returns `moved` when rows have changed for it, `hidden` when the filter leaves it out
   */
  public uncover(id: PostId): 'there' | 'moved' | 'hidden' {
    if (!this.tree.post(id) || (this.filtered && !this.filtered.shown.has(id))) return 'hidden';
    const before = this.top;
    let path = this.pathTo(id);
    if (this.top !== null && path[0] !== this.top) {
      this.top = null;
      path = this.pathTo(id);
    }
    if (path.length > LEVELS_SHOWN) {
      // One level stays above, so that a reader who arrives from afar sees what is answered.
      path = path.slice(Math.floor((path.length - 2) / (LEVELS_SHOWN - 1)) * (LEVELS_SHOWN - 1));
      this.top = path[0];
    }
    let hasMoved = this.top !== before;
    for (const step of path) {
      if (step !== this.top && this.showSibling(step)) hasMoved = true;
    }
    return hasMoved ? 'moved' : 'there';
  }

  /** True when the siblings shown had to change for it. */
  private showSibling(id: PostId): boolean {
    const parent = this.tree.post(id)?.parent ?? null;
    const index = this.siblings(parent).findIndex((post) => post.id === id);
    const { from, to } = this.window(parent);
    if (index >= from && index < to) return false;
    const start = index - (index % SIBLINGS_SHOWN);
    this.windows.set(parent, { from: start, to: start + SIBLINGS_SHOWN });
    return true;
  }

  private parentId(id: PostId): PostId | null {
    if (id === this.top) return null;
    const parent = this.tree.post(id)?.parent ?? null;
    return parent !== null && this.tree.post(parent) ? parent : null;
  }

  /** The replies that the filter leaves, in the chosen order. */
  private siblings(parent: PostId | null): readonly Post[] {
    let posts = this.ordered.get(parent);
    if (!posts) {
      const all = parent === null ? this.tree.roots : this.tree.replies(parent);
      const { filtered } = this;
      posts = sortPosts(filtered ? all.filter(({ id }) => filtered.shown.has(id)) : all, this.order, this.tree);
      this.ordered.set(parent, posts);
    }
    return posts;
  }

  private window(parent: PostId | null): Window {
    return this.windows.get(parent) ?? FIRST;
  }

  private page(parent: PostId | null): readonly Row[] {
    const posts = this.siblings(parent);
    const { from, to } = this.window(parent);
    // An edit may have left fewer siblings than the window starts with.
    const start = from < posts.length ? from : 0;
    const rows: Row[] = posts.slice(start, to).map(({ id }) => ({ kind: 'post', id }));
    if (start > 0) rows.unshift({ kind: 'earlier', parent, count: start });
    if (to < posts.length) rows.push({ kind: 'more', parent, count: posts.length - to });
    return rows;
  }

  private countBelow(id: PostId): number {
    const below = this.tree.descendants(id);
    const { filtered } = this;
    return filtered ? below.filter((post) => filtered.shown.has(post.id)).length : below.length;
  }
}
