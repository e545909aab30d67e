import type * as vscode from 'vscode';
import type {
  Analysis,
  AnalyzeOptions,
  Correction,
  CorrectionOrder,
  Discussion,
  Edit,
  ExportForm,
  ReplyTree,
  Span,
} from '../core/index.js';
import { childrenOf, growTree } from '../core/view.js';
import type { ComparedText, ExportedPart, ExportedText, OpenOptions, ReadText } from '../protocol/worker.js';
import { explainError } from './errors.js';
import { inTurns } from './in-turns.js';
import { type CreateReader, isWorthRetrying, type Reader } from './reader.js';
import type { SourceText } from './source-text.js';
import { shiftOffset } from './spans.js';

/** What was read from one version of a text: all of it belongs together. */
export interface Reading extends ReadText {
  /** The version of the text, as the editor counts it. */
  readonly version: number;
  readonly tree: ReplyTree;
  /** Null until it is worked out. */
  readonly analysis: Analysis | null;
  /** It holds the first posts only, read by themselves; the whole is still being read. */
  readonly isPartial: boolean;
}

/** `none`: it holds no discussion. `failed`: reading broke off; what was read before stays. */
export type PageState = 'reading' | 'ready' | 'none' | 'failed';

/** What has happened to a page: an edit, a new reading, its analysis, a failure. */
export type PageChange = 'edited' | 'read' | 'analysed' | 'failed';

/** What a page needs from outside. */
export interface PageHost {
  readonly createReader: CreateReader;
  readonly log: Pick<vscode.LogOutputChannel, 'debug' | 'warn' | 'error'>;
  analyzeOptions(): AnalyzeOptions;
  /** The corrections kept for a page that holds posts; asked once. Never rejected. */
  corrections(page: Page): Promise<readonly Correction[]>;
  changed(page: Page, change: PageChange): void;
}

/** Milliseconds for which edits are gathered before the text is read again. */
const GATHER = { reading: 120, ready: 120, none: 600, failed: 0 } as const satisfies Record<PageState, number>;
/** Milliseconds of rest after a reading before the language of an edited text is looked at again. */
const REST = 300;
/**
 * From this length on, in UTF-16 units, what was read is handed over whole only when typing rests: to take it from a worker
 * holds up the editor.
 */
const LONG = 256 * 1024;

/** From this length on, in UTF-16 units, the first posts are shown before the rest is read. */
const AHEAD_FROM = 1024 * 1024;
/** How much is read for them at most, in UTF-16 units. To have a whole long text joined takes the editor longer. */
const AHEAD = 64_000;

/** One open text and what was read from it. Edits are read in the background; the newest version wins. */
export class Page implements vscode.Disposable {
  /** The last result, perhaps of an older version (see `isCurrent`); null before the first one. */
  public reading: Reading | null = null;
  public state: PageState = 'reading';
  /** A sentence to be shown above the posts; null where there is nothing to say. */
  public notice: string | null = null;
  private reader: Reader | null = null;
  /** Edits since `reading`; the reader may know some of them already. */
  private edits: readonly Edit[] = [];
  /** How many of `edits` the reader has, and has found to change nothing but places. */
  private kept = 0;
  /** Whether the corrections kept for this page were asked for. */
  private hasAskedCorrections = false;
  /** Length of the text the reader has, all edits it was given included. */
  private length = 0;
  private work: Promise<void> | null = null;
  /** Tells the reader what is typed; never under way while `work` is. */
  private following: Promise<void> | null = null;
  private analysis: Promise<void> | null = null;
  private readTimer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private analysisTimer: ReturnType<typeof setTimeout> | undefined;
  private isDisposed = false;

  public constructor(
    public readonly source: SourceText,
    private readonly host: PageHost,
  ) {}

  /** The document's URI as a string: what names a page everywhere. */
  public get key(): string {
    return this.source.uri.toString();
  }

  /** True when `reading` is of the text as it is now, and of all of it. */
  public get isCurrent(): boolean {
    return this.reading !== null && !this.reading.isPartial && this.edits.length === 0;
  }

  /** True when posts can be shown, those of an older version included. */
  public get hasPosts(): boolean {
    return this.reading !== null && this.reading.discussion.posts.length > 0;
  }

  /** The words at a span of `reading`, wherever edits have moved it since. */
  public slice(span: Span): string {
    return this.source.slice(this.shifted(span));
  }

  /** Where a span of `reading` is in the editor now. */
  public rangeOf(span: Span): vscode.Range {
    return this.source.rangeOf(this.shifted(span));
  }

  /** Takes the changes of one event; all count from the text before the event. */
  public edit(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    // From the end backwards, so that each one also fits the text left by the one before it.
    const backwards = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset);
    this.edits = this.edits.concat(
      backwards.map(({ rangeOffset: start, rangeLength, text }) => ({ start, end: start + rangeLength, text })),
    );
    this.host.changed(this, 'edited');
    clearTimeout(this.restTimer);
    // What is worked out of a long text while somebody types is out of date before it is there.
    if (this.length >= LONG) clearTimeout(this.analysisTimer);
    this.readTimer ??= setTimeout(() => this.follow(), GATHER[this.state]);
  }

  /** Has the edits read; of a long text only what may be read otherwise now is handed over before typing rests. */
  private follow(): void {
    this.readTimer = undefined;
    if (this.work || this.length < LONG || this.state !== 'ready') void this.settled();
    else this.following ??= this.followTyping().finally(() => (this.following = null));
  }

  private async followTyping(): Promise<void> {
    for (let { reader } = this; reader && !this.work && this.edits.length > this.kept; reader = this.reader) {
      if (!this.hasAllEdits) break;
      const { version } = this.source;
      const known = this.edits.length;
      this.length = this.source.length;
      try {
        const read = await reader.typed(this.edits.slice(this.kept, known));
        if (read) await inTurns(growTree(read.discussion));
        if (this.isDisposed) return;
        if (read) this.takeNewest(read, version, known);
        else this.kept = known;
      } catch (error) {
        if (!isWorthRetrying(error)) return this.fail('read', error);
        this.giveUpReader();
      }
    }
    if (!this.work && !this.isDisposed) this.restTimer = setTimeout(() => void this.settled(), REST);
  }

  /** Whether the reader's text becomes the editor's by the edits it was not given yet. */
  private get hasAllEdits(): boolean {
    const unread = this.edits.slice(this.kept);
    const grown = unread.reduce((sum, { start, end, text }) => sum + text.length - (end - start), this.length);
    const { length } = this.source;
    if (grown !== length)
      this.host.log.warn(`${this.key}: ${grown} units by its edits, ${length} in the editor; read anew`);
    return grown === length;
  }

  /** Kept when the newest version is read, or reading has failed. Never rejected. */
  public settled(): Promise<void> {
    clearTimeout(this.readTimer);
    clearTimeout(this.restTimer);
    this.readTimer = undefined;
    const newest = (): Promise<void> => this.readNewest();
    return (this.work ??= (this.following?.then(newest) ?? newest()).finally(() => (this.work = null)));
  }

  /** Kept when the newest version is read and its language looked at, or that has failed. Never rejected. */
  public async analysed(): Promise<void> {
    clearTimeout(this.analysisTimer);
    await this.settled();
    await (this.analysis ??= this.analyze().finally(() => (this.analysis = null)));
  }

  /** Reads the whole text again. */
  public async retry(): Promise<void> {
    await this.work;
    this.giveUpReader();
    this.state = 'reading';
    return this.settled();
  }

  /** Looks at the language again, because the settings have changed. */
  public async reanalyse(): Promise<void> {
    await this.analysis;
    if (this.reading) this.reading = { ...this.reading, analysis: null };
    return this.analysed();
  }

  /**
   * Changes the corrections in force. Rejected when the text cannot be read.
   * @returns false when it can have none, because it is not read
   */
  public async correct(order: CorrectionOrder): Promise<boolean> {
    await this.settled();
    const { reader, reading } = this;
    if (!reader || !reading || this.isDisposed) return false;
    this.hasAskedCorrections = true;
    try {
      this.take(await reader.correct(order), reading.version);
      return true;
    } catch (error) {
      if (!isWorthRetrying(error) || this.isDisposed) throw error;
      this.giveUpReader();
      return this.correct(order);
    }
  }

  /** Why the newest version was read as it was, as Markdown; null when it cannot be read. */
  public async explain(file: string, withWords: boolean): Promise<string | null> {
    await this.settled();
    return this.reader?.explain(file, withWords) ?? null;
  }

  /** The newest version in another form; null when it cannot be read. */
  public export(form: ExportForm, part: ExportedPart): Promise<ExportedText | null> {
    return this.ask((reader) => reader.export(form, part));
  }

  /** What has changed since `text`, an older save, in the newest version; null when that cannot be read. */
  public compare(text: string, options: OpenOptions): Promise<ComparedText | null> {
    return this.ask((reader) => reader.compare(text, options));
  }

  public dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.readTimer);
    clearTimeout(this.restTimer);
    clearTimeout(this.analysisTimer);
    this.giveUpReader();
  }

  /** Asks the reader about the newest version; another one, when the worker has ended meanwhile. */
  private async ask<T>(question: (reader: Reader) => Promise<T>): Promise<T | null> {
    await this.analysed();
    if (!this.reader || !this.isCurrent) return null;
    try {
      return await question(this.reader);
    } catch (error) {
      if (!isWorthRetrying(error) || this.isDisposed) throw error;
      this.giveUpReader();
      return this.ask(question);
    }
  }

  private shifted({ start, end }: Span): Span {
    return { start: shiftOffset(start, this.edits), end: shiftOffset(end, this.edits) };
  }

  private async readNewest(): Promise<void> {
    while (!this.isDisposed && this.state !== 'failed' && (this.reader === null || this.edits.length > 0)) {
      await this.readOnce();
    }
  }

  private async readOnce(): Promise<void> {
    const { version } = this.source;
    const { length: known } = this.edits;
    const start = performance.now();
    try {
      const read = await this.withKeptCorrections(await this.readText());
      await inTurns(growTree(read.discussion));
      if (this.isDisposed) return;
      this.logReading(version, read.discussion, performance.now() - start);
      this.takeNewest(read, version, known);
    } catch (error) {
      if (isWorthRetrying(error)) this.giveUpReader();
      else this.fail('read', error);
    }
  }

  /** Takes what was read of the text as the first `known` edits left it. */
  private takeNewest(read: ReadText, version: number, known: number): void {
    this.edits = this.edits.slice(known);
    this.kept = 0;
    this.take(read, version);
  }

  private take(read: ReadText, version: number): void {
    if (this.isDisposed) return;
    const isFirst = this.reading === null || this.reading.isPartial;
    this.show(read, version, false);
    this.state = read.discussion.posts.length > 0 ? 'ready' : 'none';
    this.host.changed(this, 'read');
    clearTimeout(this.analysisTimer);
    this.analysisTimer = setTimeout(() => void this.analysed(), isFirst ? 0 : REST);
  }

  /** Shows the first posts of a text, if nothing of it has been shown meanwhile. Never rejected. */
  private async readFirst(
    reader: Reader,
    beginning: string,
    options: OpenOptions,
    version: number,
  ): Promise<ReadText | null> {
    try {
      const read = await reader.begin(beginning, options);
      if (!read || this.isDisposed || this.reader !== reader || this.reading !== null) return null;
      this.show(read, version, true);
      this.host.changed(this, 'read');
      return read;
    } catch (error) {
      // Nobody misses them: the whole text is being read.
      this.host.log.debug(`${this.key}: no first posts: ${explainError(error)}`);
      return null;
    }
  }

  private show(read: ReadText, version: number, isPartial: boolean): void {
    this.reading = { ...read, version, tree: childrenOf(read.discussion), analysis: null, isPartial };
  }

  /** Asked for behind the first reading: most texts hold no posts, and then no file needs to be looked for. */
  private async withKeptCorrections(read: ReadText): Promise<ReadText> {
    const { reader } = this;
    if (this.hasAskedCorrections || !reader || read.discussion.posts.length === 0) return read;
    this.hasAskedCorrections = true;
    const corrections = await this.host.corrections(this);
    return corrections.length > 0 && reader === this.reader ? reader.correct({ kind: 'replace', corrections }) : read;
  }

  private readText(): Promise<ReadText> {
    const { source, edits } = this;
    const { length } = source;
    if (this.reader && this.hasAllEdits) {
      this.length = length;
      return this.reader.edit(edits.slice(this.kept));
    }
    this.giveUpReader();
    this.length = length;
    const reader = (this.reader = this.host.createReader(length));
    const corrections = this.reading?.corrections.map(({ correction }) => correction) ?? [];
    const { version, languageId } = source;
    const options = { languageId, corrections };
    if (length <= AHEAD_FROM || this.reading !== null) return reader.open(source.getText(), options);
    const ahead = this.readFirst(reader, source.slice({ start: 0, end: AHEAD }), options, version);
    return reader.open(source.getText(), options, ahead);
  }

  private async analyze(): Promise<void> {
    const { reading, reader } = this;
    if (!reader || !reading || this.state !== 'ready' || reading.analysis || !this.isCurrent) return;
    const start = performance.now();
    try {
      const analysis = await reader.analyze(this.host.analyzeOptions());
      if (this.isDisposed || this.reading !== reading) return;
      this.reading = { ...reading, analysis };
      this.host.log.debug(`${this.key}: analysed in ${Math.round(performance.now() - start)} ms`);
      this.host.changed(this, 'analysed');
    } catch (error) {
      // A reader that was given up meanwhile has nothing to say any more.
      if (reader !== this.reader) return;
      if (!isWorthRetrying(error)) return this.fail('analyse', error);
      this.giveUpReader();
      await this.settled();
      await this.analyze();
    }
  }

  private fail(doing: string, error: unknown): void {
    if (this.isDisposed) return;
    this.host.log.error(`${this.key}: could not ${doing} it: ${explainError(error)}`);
    this.giveUpReader();
    this.state = 'failed';
    this.host.changed(this, 'failed');
  }

  private giveUpReader(): void {
    this.reader?.dispose();
    this.reader = null;
    this.kept = 0;
  }

  private logReading(version: number, { format, posts }: Discussion, milliseconds: number): void {
    const found = format === null ? 'no discussion' : `${format}, ${posts.length} posts`;
    this.host.log.debug(`${this.key}: version ${version}, ${found}, ${Math.round(milliseconds)} ms`);
  }
}
