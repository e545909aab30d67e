import type { Post, PostId } from '../core/index.js';
import type { Page, Reading } from './page.js';
import { filterPosts, type PostFilter } from './thread-filter.js';
import { type SortOrder } from './thread-order.js';
import { LEVELS_SHOWN, type Row, ThreadRows } from './thread-rows.js';
import { wordsOf } from './spans.js';

/** Levels open in a page that nobody has opened or closed anything in. */
const LEVELS_OPEN = 2;
/** Up to so many posts a filter opens all that it leaves. */
const MOST_OPENED = 2000;

/** Which rows are open. */
interface Opening {
  /** How many levels start out open. */
  readonly levels: number;
  /** Part of the rows' ids: an editor remembers what is open by id, so opening all takes new ones. */
  readonly generation: number;
  /** What a person has opened (true) and closed since. */
  readonly rows: Map<PostId, boolean>;
}

/** How the thread view shows one page: what is sorted, filtered, opened. Lives as long as the page. */
export class PageView {
  public readonly rows: ThreadRows;
  public filter: PostFilter | null = null;
  private opening: Opening = { levels: LEVELS_OPEN, generation: 0, rows: new Map() };
  /** What was open before the filter, and will be again after it. */
  private unfiltered: Opening | null = null;
  private generations = 0;
  private shown: Reading;
  private readonly interned = new Map<PostId, Row>();

  public constructor(
    public readonly page: Page,
    reading: Reading,
    order: SortOrder,
  ) {
    this.shown = reading;
    this.rows = new ThreadRows(reading.discussion, reading.tree, order);
  }

  public get reading(): Reading {
    return this.shown;
  }

  /** Takes what was read after an edit. */
  public update(reading: Reading): void {
    if (reading.discussion === this.shown.discussion) return;
    this.shown = reading;
    this.rows.update(reading.discussion, reading.tree, this.filtered());
  }

  public setFilter(filter: PostFilter | null): void {
    if (!this.filter) this.unfiltered = this.opening;
    this.filter = filter;
    this.rows.filter(this.filtered());
    if (filter) this.open(this.rows.counts.hits <= MOST_OPENED ? Infinity : LEVELS_OPEN);
    else this.opening = this.unfiltered ?? this.opening;
  }

  /** Part of the rows' ids. */
  public get generation(): number {
    return this.opening.generation;
  }

  /** Opens so many levels and closes the rest. */
  public open(levels: number): void {
    this.opening = { levels, generation: ++this.generations, rows: new Map() };
  }

  /** Notes that a person has opened or closed a row. */
  public note(row: Row, isOpen: boolean): void {
    if (row.kind === 'post' && this.has(row)) this.opening.rows.set(row.id, isOpen);
  }

  /** Whether a row with replies on this level, from 0, is open. */
  public isOpen(id: PostId, level: number): boolean {
    return this.opening.rows.get(id) ?? level < Math.min(this.opening.levels, LEVELS_SHOWN) - 1;
  }

  /** The post itself, or the nearest above it whose row shows without opening anything. */
  public nearestShown(post: Post): Post {
    const path = this.rows.pathTo(post.id);
    const closed = path.findIndex((id, level) => !this.isOpen(id, level));
    return closed < 0 ? post : (this.shown.tree.post(path[closed]) ?? post);
  }

  /** Rows under `row`, the same object for the same post every time. */
  public children(row: Row | null): Row[] {
    return this.rows.children(row).map((child) => this.intern(child));
  }

  public parent(row: Row): Row | null {
    const parent = this.rows.parent(row);
    return parent && this.intern(parent);
  }

  /** True for a row of this page. Ids alone would not tell: every page has its own `p1`. */
  public has(row: Row): boolean {
    return row.kind === 'post' && this.interned.get(row.id) === row && this.shown.tree.post(row.id) !== undefined;
  }

  public rowOf(post: Post): Row {
    return this.intern({ kind: 'post', id: post.id });
  }

  private intern(row: Row): Row {
    if (row.kind !== 'post') return row;
    const known = this.interned.get(row.id);
    if (known) return known;
    this.interned.set(row.id, row);
    return row;
  }

  private filtered(): ReturnType<typeof filterPosts> | null {
    if (!this.filter) return null;
    const { discussion, tree } = this.shown;
    const text = this.page.isCurrent ? this.page.source.getText() : null;
    const bodyOf = (post: Post): string =>
      text === null && post.text === null
        ? post.body.map((span) => this.page.slice(span)).join('\n')
        : wordsOf(post, text ?? '');
    return filterPosts(discussion, tree, this.filter, bodyOf);
  }
}
