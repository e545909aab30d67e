import * as vscode from 'vscode';
import type { Post, PostId } from '../core/index.js';
import { setContextKey } from './context-keys.js';
import { explainError } from './errors.js';
import type { Front, FrontChange } from './front.js';
import type { Page } from './page.js';
import { onDidChangeSettings, readSettings } from './settings.js';
import { allowedFilter, needsMarks, type PostFilter } from './thread-filter.js';
import { toTreeItem, tooltipOf } from './thread-item.js';
import type { SortOrder } from './thread-order.js';
import { isNamed, type Row } from './thread-rows.js';
import type { Key, Shape } from './thread-shape.js';
import { describeCount, messageOf } from './thread-texts.js';
import { PageView } from './thread-view.js';

/** Id of the view in the manifest. */
export const THREAD_VIEW = 'discussionLens.thread';

/** Milliseconds an editor gathers changes before it asks for the rows again; a reveal waits for that. */
const REFRESH = 250;

/** How often a row is asked for that the editor does not select. */
const MOST_TRIES = 2;

/** The thread view: the posts of the page in front, nested by reply or in another shape. */
export class ThreadTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<Row | undefined>();
  private readonly views = new WeakMap<Page, PageView>();
  private readonly view: vscode.TreeView<Row>;
  private readonly subscriptions: vscode.Disposable[];
  /** Reveals wait for each other: two at once confuse an editor's tree. */
  private reveals: Promise<void> = Promise.resolve();
  private waiting = 0;
  private lastRefresh = 0;
  private lastSelected: Row | undefined;
  private settings = readSettings();
  private order = this.settings.sortOrder;
  private arrangedAs: Shape = 'replies';

  public readonly onDidChangeTreeData = this.changes.event;
  public readonly onDidChangeVisibility: vscode.Event<unknown>;

  public constructor(
    private readonly front: Front,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.view = vscode.window.createTreeView(THREAD_VIEW, { treeDataProvider: this });
    this.onDidChangeVisibility = this.view.onDidChangeVisibility;
    this.subscriptions = [
      this.changes,
      this.view,
      front.onDidChange((change) => this.follow(change)),
      this.view.onDidChangeVisibility(() => this.showProgress()),
      this.view.onDidExpandElement(({ element }) => this.pageView()?.note(element, true)),
      this.view.onDidCollapseElement(({ element }) => this.pageView()?.note(element, false)),
      this.view.onDidChangeSelection(({ selection }) => (this.lastSelected = selection[0] ?? this.lastSelected)),
      onDidChangeSettings((settings, affects) => {
        this.settings = settings;
        if (affects('tree.sort')) this.sort(settings.sortOrder);
        if (affects('sentiment') || affects('stance')) this.rebuild(() => undefined);
      }),
    ];
    this.follow('switched');
  }

  public get isVisible(): boolean {
    return this.view.visible;
  }

  /** Rows that the editor was asked to show and has not answered for yet. */
  public get pending(): number {
    return this.waiting;
  }

  /** The selected post; null when another kind of row, or none, is selected. */
  public get selected(): PostId | null {
    // While the editor asks for the rows again it knows of no selection; the last one holds until it does.
    const row = (this.lastSelected = this.view.selection[0] ?? this.lastSelected);
    return row?.kind === 'post' && this.pageView()?.has(row) ? row.id : null;
  }

  /** How the page in front is shown; undefined when it has no posts. Changes with the next edit. */
  public get inFront(): PageView | undefined {
    return this.pageView();
  }

  public get sortOrder(): SortOrder {
    return this.order;
  }

  /** The posts that the filter leaves, those above its hits included; null without a filter. */
  public get left(): ReadonlySet<PostId> | null {
    return this.pageView()?.rows.left ?? null;
  }

  /** What the view says above and beside its rows. */
  public get texts(): { readonly message: string; readonly description: string } {
    return { message: this.view.message ?? '', description: this.view.description ?? '' };
  }

  public getChildren(row?: Row): Row[] {
    return this.pageView()?.children(row ?? null) ?? [];
  }

  public getParent(row: Row): Row | null {
    return this.pageView()?.parent(row) ?? null;
  }

  public getTreeItem(row: Row): vscode.TreeItem {
    const view = this.pageView();
    // A row asked for after its page has gone is about to go as well.
    return view ? toTreeItem(view, row) : new vscode.TreeItem('');
  }

  public resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const view = this.pageView();
    const post = row.kind === 'post' ? view?.reading.tree.post(row.id) : undefined;
    if (view && post) item.tooltip = tooltipOf(view, post);
    return item;
  }

  /** Selects a post's row, opening what is above it, and the view if need be. A post filtered out is left so. */
  public select(post: Post, { focus }: { readonly focus: boolean }): Promise<void> {
    const { page } = this.front;
    return this.queue(async () => {
      const row = this.front.page === page ? this.uncover(post.id) : null;
      if (!row) return;
      await this.view.reveal(row, { select: true, focus });
      this.lastSelected = row;
    });
  }

  /** As `select`, without the keyboard, and never opens the view. */
  public selectIfVisible(post: Post): Promise<void> {
    return this.showRow(post.id, { focus: false, opensView: false });
  }

  /** Opens the view without taking the keyboard. */
  public async show(): Promise<void> {
    const [first] = this.getChildren();
    if (first) await this.queue(async () => this.view.reveal(first, { select: false, focus: false }));
    else await vscode.commands.executeCommand(`${THREAD_VIEW}.open`);
  }

  public sort(order: SortOrder): void {
    this.order = order;
    this.rebuild(() => undefined);
  }

  /** Arranges the posts of all pages so. */
  public arrange(shape: Shape): void {
    this.arrangedAs = shape;
    this.rebuild(() => undefined);
  }

  /** Opens so many levels of the page in front and closes the rest. */
  public open(levels: number): void {
    this.rebuild((view) => view.open(levels));
  }

  /** Closes the row of a post or an author, and selects it; opens the view if need be. */
  public async close(key: Key, { focus }: { readonly focus: boolean }): Promise<void> {
    const view = this.pageView();
    if (!view || this.uncover(key) === null) return;
    view.close(key);
    this.refresh();
    await this.showRow(key, { focus, opensView: true });
  }

  /** Filters the page in front; null shows all. */
  public setFilter(filter: PostFilter | null): void {
    this.rebuild((view) => view.setFilter(filter));
  }

  /** Does what a row that stands in for others offers, and puts the keyboard on what has come. */
  public async expand(row: Row): Promise<void> {
    const view = this.pageView();
    if (!view || isNamed(row)) return;
    const before = new Set(row.kind === 'more' ? view.children(this.getParent(row)) : []);
    const [, top] = this.getChildren();
    view.rows.expand(row);
    this.refresh();
    const shown = row.kind === 'more' ? view.children(this.getParent(row)) : this.getChildren();
    const next = row.kind === 'back' ? top : shown.find((one) => isNamed(one) && !before.has(one));
    if (next) await this.queue(async () => this.view.reveal(next, { select: false, focus: true }));
  }

  public dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private pageView(): PageView | undefined {
    const { page } = this.front;
    if (!page?.reading || !page.hasPosts) return undefined;
    let view = this.views.get(page);
    if (!view) this.views.set(page, (view = new PageView(page, page.reading, this.order, this.arrangedAs)));
    view.update(page.reading);
    const { rows, filter } = view;
    if (rows.sortOrder !== this.order || rows.shape !== this.arrangedAs) rows.rearrange(this.arrangedAs, this.order);
    const allowed = allowedFilter(filter, this.settings);
    if (allowed !== filter) view.setFilter(allowed);
    return view;
  }

  private refresh(): void {
    this.lastRefresh = Date.now();
    this.changes.fire(undefined);
  }

  /** The row of a post or author, brought among those shown; null when there is none. */
  private uncover(key: Key): Row | null {
    const view = this.pageView();
    const found = view?.rows.uncover(key);
    if (!view || !found || found === 'hidden') return null;
    if (found === 'moved') this.refresh();
    return view.rowOf(key);
  }

  /** Selects a row; while the view is hidden, only where that `opensView`. */
  private showRow(key: Key, { focus, opensView }: { focus: boolean; opensView: boolean }): Promise<void> {
    const { page } = this.front;
    const isWanted = (): boolean => (opensView || this.isVisible) && this.front.page === page;
    return this.queue(async () => {
      const row = isWanted() ? this.uncover(key) : null;
      for (let tries = 0; row && tries < MOST_TRIES; tries++) {
        // A reveal that has to wait for the rows would open a view that was hidden meanwhile.
        await pause(this.lastRefresh + REFRESH - Date.now());
        if (!isWanted()) return;
        await this.view.reveal(row, { select: true, focus });
        if (this.view.selection[0] === row) return;
        // The editor was given new rows meanwhile, and has to take them in first.
        await pause(REFRESH);
      }
    });
  }

  private rebuild(change: (view: PageView) => void): void {
    const view = this.pageView();
    if (!view) return this.showTexts();
    const { selected } = this;
    change(view);
    this.refresh();
    this.showTexts();
    const post = selected === null ? undefined : view.reading.tree.post(selected);
    // What a person has just closed stays closed.
    if (post) void this.showRow(view.nearestShown(post).id, { focus: false, opensView: false });
  }

  private follow(change: FrontChange): void {
    if (change === 'switched' || change === 'read' || (change === 'analysed' && this.waitsForMarks)) this.refresh();
    if (change === 'switched') {
      this.lastSelected = undefined;
      this.showProgress();
    }
    if (change !== 'edited') this.showTexts();
  }

  /** Whether the filter in front depends on what was worked out just now. */
  private get waitsForMarks(): boolean {
    const filter = this.pageView()?.filter ?? null;
    return filter !== null && needsMarks(filter);
  }

  private showTexts(): void {
    const view = this.pageView();
    setContextKey('discussionLens.filtered', view?.filter != null);
    setContextKey('discussionLens.sort', this.order);
    setContextKey('discussionLens.shape', this.arrangedAs);
    this.view.description = view ? describeCount(view) : '';
    this.view.message = view ? messageOf(view) : '';
  }

  /** A bar over the view while its page is read for the first time; only where it can be seen. */
  private showProgress(): void {
    const { page } = this.front;
    if (page?.state !== 'reading' || !this.isVisible) return;
    void vscode.window.withProgress({ location: { viewId: THREAD_VIEW } }, () => page.settled());
  }

  private queue(reveal: () => Thenable<void>): Promise<void> {
    this.waiting++;
    const next = this.reveals
      .then(reveal)
      .catch((error: unknown) => {
        // The tree was rebuilt meanwhile; what is shown next is right.
        this.log.debug(`a row could not be shown: ${explainError(error)}`);
      })
      .finally(() => this.waiting--);
    return (this.reveals = next);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
