import { closeSync, createReadStream, ftruncateSync, openSync, writeSync } from 'node:fs';
import { ByteWindow } from './archive/byte-window.js';
import { UsageError } from './arguments.js';
import { explainError } from './errors.js';
import type { Done } from './pages.js';
import type { FileFacts, FoundFile } from './sources.js';

/** Settings that decide what is printed: a run can go on only with those it began with. */
export interface JournalSettings {
  readonly version: string;
  readonly form: string;
  readonly structureOnly: boolean;
  readonly general: boolean;
  readonly corrections: string | null;
}

/** A journal that cannot be used. The message says why, and what to do. */
export class JournalError extends UsageError {}

/** Where a page stands in the output, in bytes; null where the output is no file. */
export interface Place {
  /** Whether the document begins with it. */
  readonly isFirst: boolean;
  readonly at: number;
  readonly bytes: number;
}

/** What earlier runs have printed, as far as the journal tells. */
export interface Printed {
  /** The last page whose printing has begun; null when there is none, or the output was no file. */
  readonly place: Place | null;
  /** Whether it is not known that this page was printed to its end. */
  readonly isInDoubt: boolean;
}

/** The first line of a journal. */
interface Header extends JournalSettings {
  readonly journal: 1;
}

interface PageLine {
  readonly page: string;
  /** Which one in its archive, from 1; null where the file is one page. */
  readonly number: number | null;
  /** Null for a stream, which no other run can know again. */
  readonly facts: FileFacts | null;
  readonly place: Place | null;
}

/** A line of the journal behind the first: a page that is about to be printed, the end of an archive, the end of the run. */
type Line =
  | PageLine
  | { readonly end: string; readonly facts: FileFacts | null; readonly pages: number }
  | { readonly done: true };

/** What is known of one path. A path that is given twice is done twice. */
interface History {
  facts: FileFacts;
  /** How often the whole file was done. */
  wholes: number;
  /** How many pages it holds. */
  pages: number;
  /** Of an archive that was not done to its end: the highest page, and those before it that failed. */
  reached: number;
  gaps: number[];
}

/**
 * Keeps what was done, a line a page, added just before the page is printed. So whatever ends the program, the journal knows
 * all that may stand in the output, and the last page alone is in doubt; the length of the output tells. A half-written
 * last line is of a page whose printing had not begun.
 */
export class Journal implements Done {
  private readonly files = new Map<string, History>();
  private doubtful: PageLine | null = null;
  private place: Place | null = null;
  private changed = 0;
  private skipped = 0;

  private constructor(
    private readonly path: string,
    private readonly file: number,
  ) {}

  /** Opens the journal at `path`, or begins it. Throws `JournalError` when it is none, or of a run with other settings. */
  public static async open(path: string, settings: JournalSettings): Promise<Journal> {
    const journal = new Journal(path, openJournal(path));
    try {
      const length = await journal.load(settings);
      ftruncateSync(journal.file, length);
      if (length === 0) journal.add({ journal: 1, ...settings });
      return journal;
    } catch (error) {
      closeSync(journal.file);
      throw error;
    }
  }

  public get printed(): Printed {
    return { place: this.place, isInDoubt: this.doubtful !== null };
  }

  /** Settles whether the last page that was begun stands in the output. To be called once, before anything else is asked. */
  public settle(isPrinted: boolean): void {
    if (isPrinted && this.doubtful) this.remember(this.doubtful);
    this.doubtful = null;
  }

  public wholeFile(path: string, facts: FileFacts): number | null {
    const history = this.files.get(path);
    if (history === undefined) return null;
    if (!isSame(history.facts, facts)) {
      this.files.delete(path);
      this.changed++;
      return null;
    }
    if (history.wholes === 0) return null;
    history.wholes--;
    this.skipped += history.pages;
    return history.pages;
  }

  public page(path: string, number: number): boolean {
    const history = this.files.get(path);
    if (history === undefined || number > history.reached || history.gaps.includes(number)) return false;
    this.skipped++;
    // The next archive of this name begins anew.
    if (number === history.reached) history.reached = 0;
    return true;
  }

  /** Notes that a page is printed next. */
  public begin(file: FoundFile, number: number | null, place: Place | null): void {
    this.add({ page: file.path, number, facts: file.facts, place } satisfies Line);
  }

  /** Notes that all pages of an archive were printed. */
  public endArchive(file: FoundFile, pages: number): void {
    this.add({ end: file.path, facts: file.facts, pages } satisfies Line);
  }

  /** Notes that all was done; the journal is closed then. */
  public close(): void {
    this.add({ done: true } satisfies Line);
    closeSync(this.file);
  }

  /** What was skipped, in one sentence without a full stop; null when nothing was. */
  public get summary(): string | null {
    if (this.skipped === 0 && this.changed === 0) return null;
    const again = this.changed > 0 ? `, ${counted(this.changed, 'file')} changed and read again` : '';
    return `${counted(this.skipped, 'page')} done before and skipped${again}`;
  }

  private add(line: object): void {
    writeSync(this.file, JSON.stringify(line) + '\n');
  }

  /** Reads the lines; gives the length of those that are whole, in bytes. */
  private async load(settings: JournalSettings): Promise<number> {
    const window = new ByteWindow(createReadStream(this.path));
    let number = 0;
    for await (const text of wholeLines(window)) {
      number++;
      const line = parseLine(text) as Header | Line | null;
      if (line === null) throw this.failure(`line ${number} is no line of a journal; name another file for --resume`);
      if (number === 1) this.check(line, settings);
      else this.replay(line);
    }
    const rest = window.peek(0, FIRST.length).toString('utf8');
    if (number === 0 && !FIRST.startsWith(rest)) throw this.failure('is no journal; name another file for --resume');
    return window.position;
  }

  private check(line: Header | Line, settings: JournalSettings): void {
    if (!('journal' in line) || line.journal !== 1) throw this.failure('is no journal; name another file for --resume');
    for (const name of Object.keys(settings) as (keyof JournalSettings)[]) {
      if (line[name] === settings[name]) continue;
      const had = `${name}: ${String(line[name])}`;
      throw this.failure(
        `is of a run with other settings (${had}); use the same ones, or name another file for --resume`,
      );
    }
  }

  private failure(why: string): JournalError {
    return new JournalError(`${this.path}: ${why}`);
  }

  private replay(line: Header | Line): void {
    // That a line follows tells that the page was printed.
    this.settle(true);
    if ('page' in line) {
      this.doubtful = line;
      this.place = line.place;
    } else if ('end' in line && line.facts) {
      const history = this.historyOf(line.end, line.facts);
      history.wholes++;
      history.pages = line.pages;
      history.reached = 0;
      history.gaps = [];
    }
  }

  private remember({ page, number, facts }: PageLine): void {
    if (!facts) return;
    const history = this.historyOf(page, facts);
    if (number === null) {
      history.wholes++;
      history.pages = 1;
      return;
    }
    if (number <= history.reached) history.gaps = history.gaps.filter((gap) => gap !== number);
    else {
      for (let gap = history.reached + 1; gap < number; gap++) history.gaps.push(gap);
      history.reached = number;
    }
  }

  private historyOf(path: string, facts: FileFacts): History {
    const known = this.files.get(path);
    if (known && isSame(known.facts, facts)) return known;
    const history = { facts, wholes: 0, pages: 0, reached: 0, gaps: [] };
    this.files.set(path, history);
    return history;
  }
}

/** The lines that have their line end, which the window then has passed; a torn last one is left. */
async function* wholeLines(window: ByteWindow): AsyncGenerator<string> {
  let looked = 0;
  for (;;) {
    const have = await window.fill(looked + 1);
    if (have <= looked) return;
    const end = window.peek(looked, have).indexOf(10);
    if (end < 0) {
      looked = have;
      continue;
    }
    const line = window.peek(0, looked + end).toString('utf8');
    window.skip(looked + end + 1);
    looked = 0;
    yield line;
  }
}

/** How every journal begins. */
const FIRST = '{"journal":1,';

function parseLine(text: string): object | null {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' ? line : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function openJournal(path: string): number {
  try {
    return openSync(path, 'a+');
  } catch (error) {
    throw new JournalError(`${path}: ${explainError(error)}`);
  }
}

function isSame(one: FileFacts, other: FileFacts): boolean {
  return one.size === other.size && one.mtime === other.mtime;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
