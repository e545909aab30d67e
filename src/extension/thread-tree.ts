import * as vscode from 'vscode';
import type { Post, PostId } from '../core/index.js';
import { setContextKey } from './context-keys.js';
import type { Front, FrontChange } from './front.js';
import { explainError } from './errors.js';
import type { Page } from './page.js';
import { onDidChangeSettings, readSettings } from './settings.js';
import { countPosts, formatNumber } from './texts.js';
import type { PostFilter } from './thread-filter.js';
import { toTreeItem, tooltipOf } from './thread-item.js';
import type { SortOrder } from './thread-order.js';
import type { Row } from './thread-rows.js';
import { PageView } from './thread-view.js';

/** Id of the view in the manifest. */
export const THREAD_VIEW = 'discussionLens.thread';

/** Milliseconds an editor gathers changes before it asks for the rows again; a reveal waits for that. */
const REFRESH = 250;

/** Beyond these the editor asks nobody for folding ranges. */
const FOLDED_UP_TO = { length: 20 * 1024 * 1024, lines: 300_000 } as const;

/** The thread view: the posts of the page in front, nested by reply. */
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
  private order = readSettings().sortOrder;

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
      onDidChangeSettings(({ sortOrder }, affects) => {
        if (affects('tree.sort')) this.sort(sortOrder);
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

  public get sortOrder(): SortOrder {
    return this.order;
  }

  /** The filter on the page in front. */
  public get filter(): PostFilter | null {
    return this.pageView()?.filter ?? null;
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
    const { page } = this.front;
    return this.queue(async () => {
      const row = this.isVisible && this.front.page === page ? this.uncover(post.id) : null;
      // A reveal that has to wait for the rows would open a view that was hidden meanwhile.
      const wait = this.lastRefresh + REFRESH - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (row && this.isVisible && this.front.page === page)
        await this.view.reveal(row, { select: true, focus: false });
    });
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

  /** Opens so many levels of the page in front and closes the rest. */
  public open(levels: number): void {
    this.rebuild((view) => view.open(levels));
  }

  /** Filters the page in front; null shows all. */
  public setFilter(filter: PostFilter | null): void {
    this.rebuild((view) => view.setFilter(filter));
  }

  /** Does what a row that stands in for others offers, and puts the keyboard on what has come. */
  public async expand(row: Row): Promise<void> {
    const view = this.pageView();
    if (!view || row.kind === 'post') return;
    const before = new Set(row.kind === 'more' ? view.children(this.getParent(row)) : []);
    const [, top] = this.getChildren();
    view.rows.expand(row);
    this.refresh();
    const shown = row.kind === 'more' ? view.children(this.getParent(row)) : this.getChildren();
    const next = row.kind === 'back' ? top : shown.find((one) => one.kind === 'post' && !before.has(one));
    if (next) await this.queue(async () => this.view.reveal(next, { select: false, focus: true }));
  }

  public dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** How the page in front is shown; undefined when it has no posts. */
  private pageView(): PageView | undefined {
    const { page } = this.front;
    if (!page?.reading || !page.hasPosts) return undefined;
    let view = this.views.get(page);
    if (!view) this.views.set(page, (view = new PageView(page, page.reading, this.order)));
    view.update(page.reading);
    if (view.rows.sortOrder !== this.order) view.rows.sort(this.order);
    return view;
  }

  private refresh(): void {
    this.lastRefresh = Date.now();
    this.changes.fire(undefined);
  }

  /** The row of a post, brought among those shown; null when there is none. */
  private uncover(id: PostId): Row | null {
    const view = this.pageView();
    const post = view?.reading.tree.post(id);
    const found = post && view?.rows.uncover(id);
    if (!view || !post || found === 'hidden') return null;
    if (found === 'moved') this.refresh();
    return view.rowOf(post);
  }

  private rebuild(change: (view: PageView) => void): void {
    const view = this.pageView();
    if (!view) return;
    const { selected } = this;
    change(view);
    this.refresh();
    this.showTexts();
    const post = selected === null ? undefined : view.reading.tree.post(selected);
    // What a person has just closed stays closed.
    if (post) void this.selectIfVisible(view.nearestShown(post));
  }

  private follow(change: FrontChange): void {
    if (change === 'switched' || change === 'read') this.refresh();
    if (change === 'switched') {
      this.lastSelected = undefined;
      this.showProgress();
    }
    if (change !== 'edited') this.showTexts();
  }

  private showTexts(): void {
    const view = this.pageView();
    setContextKey('discussionLens.filtered', view?.filter != null);
    setContextKey('discussionLens.sort', this.order);
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

function describeCount({ reading }: PageView): string {
  const { announced, posts } = reading.discussion;
  if (announced === null || announced.value === posts.length) return countPosts(posts.length);
  return vscode.l10n.t('{0} of {1} announced', formatNumber(posts.length), formatNumber(announced.value));
}

/** The sentence above the rows; empty where there is nothing to say. */
function messageOf({ page, rows, filter }: PageView): string {
  if (page.state === 'failed') {
    return vscode.l10n.t('Reading stopped; this is what was read before. "Analyze This File" tries again.');
  }
  if (page.notice !== null) return page.notice;
  if (filter) {
    const { hits, all } = rows.counts;
    return vscode.l10n.t('{0} of {1} · text “{2}”', formatNumber(hits), formatNumber(all), filter.text);
  }
  const misfits = page.reading?.corrections.filter(({ misfit }) => misfit !== null).length ?? 0;
  if (misfits > 0) {
    return vscode.l10n.t('Corrections without effect: {0}. “Undo Correction…” shows them.', formatNumber(misfits));
  }
  return isTooLargeToFold(page) ? vscode.l10n.t('In a file of this size the editor offers no folding.') : '';
}

function isTooLargeToFold({ source }: Page): boolean {
  return source.length > FOLDED_UP_TO.length || (source.document?.lineCount ?? 0) > FOLDED_UP_TO.lines;
}
