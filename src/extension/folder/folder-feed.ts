import { isFromFolder } from '../../protocol/folder-checks.js';
import type { FolderHit, FolderRow, ToFolder } from '../../protocol/folder.js';
import type { PanelStrings } from '../../protocol/panel-strings.js';
import { printable } from '../printable.js';
import type { FolderRun, FoundPost, SurveyedFile } from './folder-run.js';

/** What a person wants of the table; anything else is answered here. */
export type FolderWish =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'again' }
  | { readonly kind: 'open'; readonly row: number }
  | { readonly kind: 'open-hit'; readonly found: FoundPost };

/** What a feed begins with. */
export interface FolderFeedStart<Uri> {
  /** The folder's name. */
  readonly folder: string;
  readonly strings: PanelStrings;
  readonly locale: string;
  /** Why a file could not be read, in one plain sentence. */
  readonly explain: (error: unknown) => string;
  readonly send: (message: ToFolder) => void;
  readonly run: () => FolderRun<Uri>;
}

/** The host's end of the wire to one table: sends what is new, and checks what comes back. */
export class FolderFeed<Uri> {
  private isAwake = false;
  private number = 0;
  private search = 0;
  private shown: FolderRun<Uri> | null = null;
  private rowsSent = 0;
  private hitsSent = 0;
  private hits: readonly FoundPost[] | null = null;

  public constructor(private readonly start: FolderFeedStart<Uri>) {}

  /** Sends what has come since it last was asked to. */
  public refresh(): void {
    if (!this.isAwake) return;
    const { send, folder } = this.start;
    const run = this.start.run();
    if (run !== this.shown) {
      this.shown = run;
      this.number++;
      this.rowsSent = this.hitsSent = 0;
      this.hits = null;
    }
    if (this.rowsSent === 0 || run.rows.length > this.rowsSent) {
      const rows = run.rows.slice(this.rowsSent).map((file) => this.rowOf(file));
      send({ kind: 'rows', run: this.number, from: this.rowsSent, rows });
      this.rowsSent = run.rows.length;
    }
    send({ kind: 'progress', run: this.number, folder: printable(folder), ...run.progress });
    this.refreshHits(run);
  }

  /** The table's page is gone until it says `ready` again. */
  public sleep(): void {
    this.isAwake = false;
    this.shown = null;
  }

  /** Takes a message from the table; null for one that leads nowhere or is answered already. */
  public receive(message: unknown): FolderWish | null {
    if (!isFromFolder(message)) return null;
    const run = this.start.run();
    switch (message.kind) {
      case 'ready':
        this.isAwake = true;
        this.shown = null;
        this.start.send({ kind: 'strings', strings: this.start.strings, locale: this.start.locale });
        this.refresh();
        return null;
      case 'cancel':
      case 'again':
        return { kind: message.kind };
      case 'open': {
        const file = message.run === this.number ? (run.rows[message.row] as SurveyedFile<Uri> | undefined) : undefined;
        return file?.uri ? { kind: 'open', row: message.row } : null;
      }
      case 'search':
        this.search = message.search;
        void run.search({ words: message.words, author: message.author });
        return null;
      case 'open-hit': {
        const found = message.search === this.search ? (run.hits[message.hit] as FoundPost | undefined) : undefined;
        return found ? { kind: 'open-hit', found } : null;
      }
    }
  }

  private refreshHits(run: FolderRun<Uri>): void {
    const { send } = this.start;
    const { search } = this;
    if (run.hits !== this.hits) {
      this.hits = run.hits;
      this.hitsSent = 0;
      send({ kind: 'hits', search, from: 0, hits: [] });
    }
    if (run.hits.length > this.hitsSent) {
      send({ kind: 'hits', search, from: this.hitsSent, hits: run.hits.slice(this.hitsSent).map(hitOf) });
      this.hitsSent = run.hits.length;
    }
    send({ kind: 'searched', search, ...run.searchProgress });
  }

  private rowOf({ name, surveyed, error }: SurveyedFile<Uri>): FolderRow {
    if (!surveyed) return { name: printable(name), page: null, why: printable(this.start.explain(error)) };
    const { structure, posts, people, first, last, votes, mood, doubts } = surveyed.survey;
    const page = { structure, posts, people, first, last, votes, mood, doubts, platform: surveyed.platform };
    return { name: printable(name), page, why: null };
  }
}

function hitOf({ row, hit }: FoundPost): FolderHit {
  const { number, author, before, match, after } = hit;
  return {
    ...{ row, number, author: author === null ? null : printable(author) },
    ...{ before: inline(before), match: inline(match), after: inline(after) },
  };
}

/** On one line; blanks at its ends part it from what stands beside it. */
function inline(text: string): string {
  const lead = /^\s/u.test(text) ? ' ' : '';
  const tail = /\s$/u.test(text) ? ' ' : '';
  return `${lead}${printable(text)}${tail}`;
}
