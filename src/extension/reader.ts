import type { Analysis, AnalyzeOptions, CorrectionOrder, Edit, ExportForm } from '../core/index.js';
import type { ComparedText, ExportedPart, ExportedText, OpenOptions, ReadText } from '../protocol/worker.js';

/**
 * Reads one text, in a worker. Calls are answered one after the other, `open` first. They are rejected with `ReaderLost`
 * when the worker ends, and with another error when the text cannot be read.
 */
export interface Reader {
  /**
   * The posts that the beginning of a long text shows, which may be read otherwise when all of it is; null where it shows none.
   * The one call that may come before `open`.
   */
  begin(text: string, options: OpenOptions): Promise<ReadText | null>;
  /** @param ahead what `begin` gives; posts found again keep their ids */
  open(text: string, options: OpenOptions, ahead?: Promise<ReadText | null>): Promise<ReadText>;
  /** Applies edits, each against the text left by the one before it. */
  edit(edits: readonly Edit[]): Promise<ReadText>;
  /** The same while somebody goes on typing; null where nothing but the places of what was read has changed. */
  typed(edits: readonly Edit[]): Promise<ReadText | null>;
  /** Changes the corrections in force. */
  correct(order: CorrectionOrder): Promise<ReadText>;
  /** Why the text was read as it was, as Markdown; without words it holds none of the page's. */
  explain(file: string, withWords: boolean): Promise<string>;
  /** Works out what the posts of the text say, as it is now. */
  analyze(options: AnalyzeOptions): Promise<Analysis>;
  /** The text as it is now in another form, analysed as it last was. */
  export(form: ExportForm, part: ExportedPart): Promise<ExportedText>;
  /** What has changed since `text`, an older save of the page. */
  compare(text: string, options: OpenOptions): Promise<ComparedText>;
  /** Gives up whatever is under way. */
  dispose(): void;
}

/** Makes the reader for a text of `length` UTF-16 units. */
export type CreateReader = (length: number) => Reader;

/** The worker that read the text ended, or could not be started; what it held is lost. */
export class ReaderLost extends Error {
  /** @param wasAtWork the worker was busy with this very call when it ended, so that trying again may end the next one */
  public constructor(
    why: string,
    public readonly wasAtWork: boolean,
  ) {
    super(why);
  }
}

/** Whether another reader can be expected to do what this error broke off: the worker did not end over it. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof ReaderLost && !error.wasAtWork;
}
