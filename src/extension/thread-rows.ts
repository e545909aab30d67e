/**
 * The rows of the thread view, as plain data: which posts stand under which, in which order, and where a row stands in
 * for posts that are not shown yet. An editor's tree copes with neither 150,000 siblings nor 3,000 levels.
 */
import type { Discussion, PostId, ReplyTree } from '../core/index.js';
import type { Filtered } from './thread-filter.js';
import type { SortOrder } from './thread-order.js';
import { arrange, type Arrangement, isAuthorKey, type Key, type Shape } from './thread-shape.js';

/** Siblings shown at once, and by how many one more step grows. */
export const SIBLINGS_SHOWN = 200;
/** Levels shown below the top of the view. */
export const LEVELS_SHOWN = 100;

/** A row that stands for a post, or for an author over that author's posts. */
export type NamedRow = { readonly kind: 'post'; readonly id: PostId } | { readonly kind: 'author'; readonly id: Key };

/** A row that stands in for others. */
export type StandInRow =
  /** `count` siblings before (`earlier`) or after (`more`) those shown under `parent`; null is the top. */
  | { readonly kind: 'earlier' | 'more'; readonly parent: Key | null; readonly count: number }
  /** `count` posts below `parent`, which stands on the last level shown. */
  | { readonly kind: 'deeper'; readonly parent: PostId; readonly count: number }
  /** First row of a continued thread: the way back to the whole. */
  | { readonly kind: 'back' };

export type Row = NamedRow | StandInRow;

/** True for a row that stands for a post or an author. */
export function isNamed(row: Row): row is NamedRow {
  return row.kind === 'post' || row.kind === 'author';
}

/** The row of a post or an author. */
export function toRow(id: Key): NamedRow {
  return { kind: isAuthorKey(id) ? 'author' : 'post', id };
}

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
  private readonly windows = new Map<Key | null, Window>();
  private filtered: Filtered | null = null;
  private arrangement: Arrangement;

  public constructor(
    private discussion: Discussion,
    private tree: ReplyTree,
    private order: SortOrder,
    private arrangedAs: Shape = 'replies',
  ) {
    this.arrangement = this.arrange();
  }

  /** Takes the discussion as it is after an edit, with what the filter leaves of it (null: no filter). */
  public update(discussion: Discussion, tree: ReplyTree, filtered: Filtered | null): void {
    this.discussion = discussion;
    this.tree = tree;
    if (this.top !== null && !tree.post(this.top)) this.top = null;
    this.filtered = filtered;
    this.arrangement = this.arrange();
  }

  public get sortOrder(): SortOrder {
    return this.order;
  }

  public get shape(): Shape {
    return this.arrangedAs;
  }

  /** Puts the rows into another order, or another shape. */
  public rearrange(shape: Shape, order: SortOrder): void {
    if (shape !== this.arrangedAs) this.top = null;
    this.order = order;
    this.arrangedAs = shape;
    this.windows.clear();
    this.arrangement = this.arrange();
  }

  public filter(filtered: Filtered | null): void {
    this.filtered = filtered;
    this.top = null;
    this.windows.clear();
    this.arrangement = this.arrange();
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

  /** How many posts stand on each level of the whole, from the top; as far down as the view goes. */
  public get levelSizes(): readonly number[] {
    const sizes: number[] = [];
    let level = this.arrangement.under(null);
    while (level.length > 0 && sizes.length < LEVELS_SHOWN) {
      sizes.push(level.length);
      level = level.flatMap((key) => this.arrangement.under(key));
    }
    return sizes;
  }

  /** The rows under `row`; null asks for the top. */
  public children(row: Row | null): readonly Row[] {
    if (row === null) return this.top === null ? this.page(null) : [{ kind: 'back' }, toRow(this.top)];
    if (!isNamed(row)) return [];
    if (row.kind === 'author' || this.level(row.id) < LEVELS_SHOWN - 1) return this.page(row.id);
    const count = this.countBelow(row.id);
    return count > 0 ? [{ kind: 'deeper', parent: row.id, count }] : [];
  }

  /** True when rows stand under it. */
  public hasRows(key: Key): boolean {
    return this.arrangement.under(key).length > 0;
  }

  /** How many posts stand below, at any depth. */
  public countBelow(key: Key): number {
    return this.arrangement.countBelow(key);
  }

  /** The row above `row`, or null at the top. */
  public parent(row: Row): Row | null {
    if (row.kind === 'back') return null;
    const key = isNamed(row) ? this.above(row.id) : row.parent;
    return key === null ? null : toRow(key);
  }

  /** Depth in the view, from 0: the post shown alone, or what nothing stands above. */
  public level(key: Key): number {
    return this.pathTo(key).length - 1;
  }

  /** From the top of the view down to `key` itself. */
  public pathTo(key: Key): Key[] {
    const path = [key];
    for (let at = this.above(key); at !== null; at = this.above(at)) path.push(at);
    return path.reverse();
  }

  /** Does what a row that stands in for others offers. */
  public expand(row: StandInRow): void {
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
    if (!this.arrangement.has(id)) return 'hidden';
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
  private showSibling(key: Key): boolean {
    const parent = this.arrangement.above(key);
    const index = this.arrangement.under(parent).indexOf(key);
    const { from, to } = this.window(parent);
    if (index >= from && index < to) return false;
    const start = index - (index % SIBLINGS_SHOWN);
    this.windows.set(parent, { from: start, to: start + SIBLINGS_SHOWN });
    return true;
  }

  private above(key: Key): Key | null {
    return key === this.top ? null : this.arrangement.above(key);
  }

  private arrange(): Arrangement {
    const { discussion, tree, order, filtered } = this;
    return arrange(this.arrangedAs, { discussion, tree, order, filtered });
  }

  private window(parent: Key | null): Window {
    return this.windows.get(parent) ?? FIRST;
  }

  private page(parent: Key | null): readonly Row[] {
    const keys = this.arrangement.under(parent);
    const { from, to } = this.window(parent);
    // An edit may have left fewer siblings than the window starts with.
    const start = from < keys.length ? from : 0;
    const rows: Row[] = keys.slice(start, to).map(toRow);
    if (start > 0) rows.unshift({ kind: 'earlier', parent, count: start });
    if (to < keys.length) rows.push({ kind: 'more', parent, count: keys.length - to });
    return rows;
  }
}
