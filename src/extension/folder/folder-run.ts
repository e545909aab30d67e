import type { Correction, PostHit, PostQuery } from '../../core/index.js';
import type { FolderProgress, FolderState, SearchProgress } from '../../protocol/folder.js';
import type { OpenOptions, SurveyedText } from '../../protocol/worker.js';
import { isWorthRetrying } from '../reader.js';
import type { Surveyor } from '../surveyor.js';
import type { FoundFile } from './find-files.js';

/** Files under way at a time: one being read by the worker, the others on their way from the disk. */
const AT_A_TIME = 3;
/** Hits of a search at most: nobody reads more, and memory stays bounded. */
export const MOST_HITS = 2000;

/** What a run needs from outside. */
export interface FolderHost<Uri> {
  /** The files, in any order; asked again for every run. */
  readonly files: () => AsyncIterable<FoundFile<Uri>> | Iterable<FoundFile<Uri>>;
  /** A file's text; null for what is no text. Rejected when it cannot be read. */
  readonly readText: (uri: Uri) => Promise<string | null>;
  readonly languageOf: (uri: Uri) => string | undefined;
  /** What people have set right in a file; never rejected. `hasSideFile` as in `FoundFile`. */
  readonly corrections: (uri: Uri, hasSideFile: boolean | undefined) => Promise<readonly Correction[]>;
  readonly createSurveyor: () => Surveyor;
  readonly sentiment: () => boolean;
  /** Whether a file that is no text is told of, because somebody chose it. */
  readonly isChosen: boolean;
  /** A file could not be searched. */
  readonly warn: (uri: Uri, error: unknown) => void;
  /** Rows or hits have been added, or a state has changed. */
  readonly changed: () => void;
}

/** What came of one file. */
export interface SurveyedFile<Uri> {
  readonly name: string;
  /** Null for a folder that could not be listed. */
  readonly uri: Uri | null;
  readonly hasSideFile?: boolean | undefined;
  readonly surveyed: SurveyedText | null;
  /** Why there is none; `not-text`, or what the system says. */
  readonly error: unknown;
}

/** A post found, in the file at that place of the rows. */
export interface FoundPost {
  readonly row: number;
  readonly hit: PostHit;
}

/** What a file that is no text fails with. */
export class NotText extends Error {}

/** Reads many files one after the other and keeps a line of each; never their texts. */
export class FolderRun<Uri> {
  public readonly rows: SurveyedFile<Uri>[] = [];
  public hits: readonly FoundPost[] = [];
  private surveyor: Surveyor | null = null;
  private state: FolderState = 'reading';
  private done = 0;
  private found = 0;
  private leftOut = 0;
  private isEnded = false;
  private searches = 0;
  private searchState: SearchProgress = { state: 'done', done: 0, all: 0 };

  public constructor(private readonly host: FolderHost<Uri>) {}

  public get progress(): FolderProgress {
    const { state, done, found, leftOut } = this;
    return { state, done, found, leftOut };
  }

  public get searchProgress(): SearchProgress {
    return this.searchState;
  }

  /** Reads all files. Never rejected. */
  public async read(): Promise<void> {
    const files = this.host.files();
    const ahead = countAhead(files, () => {
      this.found++;
    });
    await inParallel(ahead, async (file) => {
      if (this.state !== 'reading') return false;
      const row = await this.survey(file);
      if (this.state !== 'reading') return false;
      this.done++;
      if (row) this.rows.push(row);
      else this.leftOut++;
      this.host.changed();
      return true;
    });
    if (this.state === 'reading') {
      this.state = 'done';
      this.giveUpSurveyor();
    }
    this.host.changed();
  }

  /** Stops reading; what was read stays. */
  public cancel(): void {
    if (this.state !== 'reading') return;
    this.state = 'cancelled';
    this.giveUpSurveyor();
    this.host.changed();
  }

  /** Looks for posts in all pages read so far; a later search ends this one. Never rejected. */
  public async search(query: PostQuery): Promise<void> {
    const search = ++this.searches;
    const pages = this.rows.flatMap((file, row) =>
      file.uri && file.surveyed?.survey.posts ? [{ row, uri: file.uri, hasSideFile: file.hasSideFile }] : [],
    );
    const hits: FoundPost[] = [];
    let done = 0;
    this.hits = hits;
    const isEmpty = query.words.trim() === '' && query.author.trim() === '';
    const tell = (state: SearchProgress['state']): void => {
      this.searchState = { state, done, all: pages.length };
      this.host.changed();
    };
    if (isEmpty) return tell('done');
    tell('reading');
    await inParallel(pages, async ({ row, uri, hasSideFile }) => {
      if (search !== this.searches || hits.length >= MOST_HITS) return false;
      const found = await this.searchIn(uri, hasSideFile, query);
      if (search !== this.searches) return false;
      done++;
      for (const hit of found.slice(0, MOST_HITS - hits.length)) hits.push({ row, hit });
      tell('reading');
      return true;
    });
    if (search !== this.searches) return;
    if (this.state !== 'reading') this.giveUpSurveyor();
    tell(hits.length >= MOST_HITS ? 'full' : this.isEnded ? 'cancelled' : 'done');
  }

  /** Gives everything up. */
  public dispose(): void {
    this.isEnded = true;
    this.searches++;
    if (this.state === 'reading') this.state = 'cancelled';
    this.giveUpSurveyor();
  }

  private async survey(file: FoundFile<Uri>): Promise<SurveyedFile<Uri> | null> {
    const { name } = file;
    if (file.kind === 'unlisted') return { name, uri: null, surveyed: null, error: file.error };
    const { uri } = file;
    try {
      const text = await this.host.readText(uri);
      if (text === null) return this.host.isChosen ? { name, uri, surveyed: null, error: new NotText() } : null;
      const options = { sentiment: this.host.sentiment(), ...(await this.optionsFor(uri, file.hasSideFile)) };
      const surveyed = await this.ask((surveyor) => surveyor.survey(text, options));
      return { name, uri, hasSideFile: file.hasSideFile, surveyed, error: null };
    } catch (error) {
      return { name, uri, surveyed: null, error };
    }
  }

  private async optionsFor(uri: Uri, hasSideFile: boolean | undefined): Promise<OpenOptions> {
    const languageId = this.host.languageOf(uri);
    const corrections = await this.host.corrections(uri, hasSideFile);
    return { ...(languageId !== undefined && { languageId }), ...(corrections.length > 0 && { corrections }) };
  }

  private async searchIn(uri: Uri, hasSideFile: boolean | undefined, query: PostQuery): Promise<readonly PostHit[]> {
    try {
      const text = await this.host.readText(uri);
      if (text === null) return [];
      const options = await this.optionsFor(uri, hasSideFile);
      return await this.ask((surveyor) => surveyor.search(text, query, options));
    } catch (error) {
      // A file that has gone since has no posts any more.
      this.host.warn(uri, error);
      return [];
    }
  }

  /** Asks the worker; another one, when it has ended over some other file. */
  private async ask<T>(question: (surveyor: Surveyor) => Promise<T>): Promise<T> {
    const surveyor = (this.surveyor ??= this.host.createSurveyor());
    try {
      return await question(surveyor);
    } catch (error) {
      if (this.surveyor === surveyor) this.surveyor = null;
      if (!isWorthRetrying(error) || this.isEnded || this.state === 'cancelled') throw error;
      return this.ask(question);
    }
  }

  private giveUpSurveyor(): void {
    this.surveyor?.dispose();
    this.surveyor = null;
  }
}

/** Goes through `items`, some at a time; `work` ends it by false. */
async function inParallel<T>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<boolean>,
): Promise<void> {
  const iterator = (async function* all() {
    yield* items;
  })();
  let isOver = false;
  const lane = async (): Promise<void> => {
    while (!isOver) {
      const { done, value } = await iterator.next();
      if (done === true || !(await work(value))) isOver = true;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
}

async function* countAhead<T>(items: AsyncIterable<T> | Iterable<T>, count: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    count();
    yield item;
  }
}
