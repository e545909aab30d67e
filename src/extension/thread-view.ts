import type { Post, PostId, Span } from '../core/index.js';
import { postWords } from '../core/view.js';
import type { Page, Reading } from './page.js';
import { marksOf, type PostMarks } from './post-marks.js';
import { type Filtered, filterPosts, needsMarks, type PostFilter } from './thread-filter.js';
import type { SortOrder } from './thread-order.js';
import { isNamed, LEVELS_SHOWN, type NamedRow, type Row, ThreadRows, toRow } from './thread-rows.js';
import type { Key, Shape } from './thread-shape.js';

/** Levels open in a page that nobody has opened or closed anything in. */
const LEVELS_OPEN = { replies: 2, authors: 1, flat: 1 } as const satisfies Record<Shape, number>;
/** Up to so many posts a filter opens all that it leaves. */
const MOST_OPENED = 2000;

/** Which rows are open. */
interface Opening {
  /** How many levels start out open. */
  readonly levels: number;
  /** Part of the rows' ids: an editor remembers what is open by id, so opening all takes new ones. */
  readonly generation: number;
  /** What has been opened (true) and closed since. */
  readonly rows: Map<Key, boolean>;
  /** How often a row has been closed by a command, for which it takes a new id as well. */
  readonly closed: Map<Key, number>;
}

/** How the thread view shows one page: what is arranged, sorted, filtered, opened. Lives as long as the page. */
export class PageView {
  public readonly rows: ThreadRows;
  private asked: PostFilter | null = null;
  /** Each shape has its own, with and without a filter: without it all is again as it was. */
  private openings: Record<'plain' | 'filtered', Map<Shape, Opening>> = { plain: new Map(), filtered: new Map() };
  private generations = 0;
  private shown: Reading;
  /** Of the last analysis, which may be that of an older text. */
  private marks: ReadonlyMap<PostId, PostMarks> = new Map();
  private readonly interned = new Map<Key, NamedRow>();

  public constructor(
    public readonly page: Page,
    reading: Reading,
    order: SortOrder,
    shape: Shape = 'replies',
  ) {
    this.shown = reading;
    this.rows = new ThreadRows(reading.discussion, reading.tree, order, shape);
  }

  public get reading(): Reading {
    return this.shown;
  }

  public get filter(): PostFilter | null {
    return this.asked;
  }

  /** Takes what was read after an edit, or worked out since. True when other rows are to be shown. */
  public update(reading: Reading): boolean {
    const { discussion, analysis } = this.shown;
    this.shown = reading;
    const isNew = reading.discussion !== discussion;
    const isMarked = this.asked !== null && needsMarks(this.asked) && reading.analysis !== analysis;
    if (isNew || isMarked) this.rows.update(reading.discussion, reading.tree, this.filtered());
    return isNew || isMarked;
  }

  /** Shows the posts that meet the filter; null shows all. */
  public setFilter(filter: PostFilter | null): void {
    this.asked = filter;
    this.openings.filtered.clear();
    this.rows.filter(this.filtered());
  }

  /** What is known of the posts' language. */
  public marksNow(): ReadonlyMap<PostId, PostMarks> {
    const { analysis } = this.shown;
    return (this.marks = analysis ? marksOf(analysis) : this.marks);
  }

  /** Part of the row's id. */
  public idOf(key: Key): string {
    const { generation, closed } = this.opening;
    const times = closed.get(key);
    return times === undefined ? `${generation}#${key}` : `${generation}.${times}#${key}`;
  }

  /** Opens so many levels and closes the rest. */
  public open(levels: number): void {
    this.opening = this.startOpening(levels);
  }

  /** Closes one row. */
  public close(key: Key): void {
    const { rows, closed } = this.opening;
    rows.set(key, false);
    closed.set(key, (closed.get(key) ?? 0) + 1);
  }

  /** Notes that a person has opened or closed a row. */
  public note(row: Row, isOpen: boolean): void {
    if (isNamed(row) && this.has(row)) this.opening.rows.set(row.id, isOpen);
  }

  /** Whether a row with others under it on this level, from 0, is open. */
  public isOpen(key: Key, level: number): boolean {
    const { rows, levels } = this.opening;
    return rows.get(key) ?? level < Math.min(levels, LEVELS_SHOWN) - 1;
  }

  /** The row of the post, or the nearest above it that shows without opening anything. */
  public nearestShown(post: Post): NamedRow {
    const path = this.rows.pathTo(post.id);
    const closed = path.findIndex((key, level) => !this.isOpen(key, level));
    return this.rowOf(path[closed] ?? post.id);
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
  public has(row: NamedRow): boolean {
    if (this.interned.get(row.id) !== row) return false;
    return row.kind === 'author' || this.shown.tree.post(row.id) !== undefined;
  }

  /** The row of a post or an author. */
  public rowOf(key: Key): NamedRow {
    let row = this.interned.get(key);
    if (!row) this.interned.set(key, (row = toRow(key)));
    return row;
  }

  private intern(row: Row): Row {
    return isNamed(row) ? this.rowOf(row.id) : row;
  }

  private get opening(): Opening {
    return this.openingsNow.get(this.rows.shape) ?? (this.opening = this.startOpening(this.levelsAtFirst));
  }

  private set opening(opening: Opening) {
    this.openingsNow.set(this.rows.shape, opening);
  }

  private get openingsNow(): Map<Shape, Opening> {
    return this.openings[this.asked ? 'filtered' : 'plain'];
  }

  private get levelsAtFirst(): number {
    const { shape, counts } = this.rows;
    return this.asked && counts.hits <= MOST_OPENED ? Infinity : LEVELS_OPEN[shape];
  }

  private startOpening(levels: number): Opening {
    return { levels, generation: this.generations++, rows: new Map(), closed: new Map() };
  }

  private filtered(): Filtered | null {
    if (!this.asked) return null;
    const { discussion, tree } = this.shown;
    const text = this.page.isCurrent ? this.page.source.getText() : null;
    const slice =
      text === null ? (span: Span) => this.page.slice(span) : ({ start, end }: Span) => text.slice(start, end);
    const textOf = (post: Post): string => postWords(post, slice);
    const marks = needsMarks(this.asked) ? this.marksNow() : this.marks;
    return filterPosts(discussion, tree, this.asked, { textOf, marks });
  }
}
