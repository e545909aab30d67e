import type { DocumentWriter } from '../core/index.js';
import type { Journal } from './journal.js';
import type { FoundPage } from './pages.js';
import { continueOutput } from './resume.js';
import type { Output } from './streams.js';

/** The document that a run prints, page by page; with a journal it goes on where an earlier run was ended. */
export class PagedDocument {
  private isBegun = false;
  /** Length of the output so far, in bytes; null where it is no file, or nobody keeps a journal. */
  private at: number | null = null;

  public constructor(
    private readonly out: Output,
    private readonly writer: DocumentWriter,
    private readonly journal: Journal | null,
  ) {
    if (journal) ({ at: this.at, isBegun: this.isBegun } = continueOutput(journal, Buffer.byteLength(writer.tail)));
  }

  /** Prints `text`, which the writer made of a page. */
  public async add({ file, number }: FoundPage, text: string): Promise<void> {
    const whole = (this.isBegun ? this.writer.separator : this.writer.head) + text;
    if (this.journal) {
      const bytes = Buffer.byteLength(whole);
      this.journal.begin(file, number, this.at === null ? null : { at: this.at, bytes, isFirst: !this.isBegun });
      if (this.at !== null) this.at += bytes;
    }
    this.isBegun = true;
    await this.out.write(whole);
  }

  /** Prints what closes the document. With a journal, one without pages is left unbegun: the next run may find some. */
  public async end(): Promise<void> {
    if (this.isBegun) await this.out.write(this.writer.tail);
    else if (!this.journal) await this.out.write(this.writer.head + this.writer.tail);
  }
}
