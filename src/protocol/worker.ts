/**
 * Messages between the extension host and a worker that holds texts. Requests are numbered by the host and answered in
 * order; what the host no longer wants it drops by number, by closing the text, or by ending the worker.
 */
import type {
  Analysis,
  AnalyzeOptions,
  Comparison,
  CorrectedOptions,
  CorrectionOrder,
  CorrectionState,
  Discussion,
  Edit,
  ExportForm,
  PageSurvey,
  PostHit,
  PostId,
  PostQuery,
} from '../core/index.js';

import type { Piece } from './pieces.js';

interface Request {
  readonly request: number;
  /** Which of the worker's texts is meant: numbered by the host, never used twice. */
  readonly session: number;
}

export type ToWorker =
  /** The beginning of a long text, which another worker may read: asks for its first posts. The text is not held. */
  | (Request & { readonly kind: 'begin'; readonly text: string; readonly options: OpenOptions })
  /** How that text goes on. Not answered. */
  | { readonly kind: 'part'; readonly session: number; readonly text: string }
  /**
   * The text to hold, or what is left of it behind its parts; first request of a session but for these, once. `ahead`: its first posts
   * as they were told, which keep their ids where they are found again.
   */
  | (Request & {
      readonly kind: 'open';
      readonly text: string;
      readonly options: OpenOptions;
      readonly ahead: Discussion | null;
    })
  /** Edits, each against the text left by the one before it. */
  | (Request & { readonly kind: 'edit'; readonly edits: readonly Edit[] })
  /** The same while somebody goes on typing: where the text is read as before, the answer need not say how. */
  | (Request & { readonly kind: 'typed'; readonly edits: readonly Edit[] })
  /** A change of the corrections in force. */
  | (Request & { readonly kind: 'correct'; readonly order: CorrectionOrder })
  /** Asks for the analysis of the text as it is now. */
  | (Request & { readonly kind: 'analyze'; readonly options: AnalyzeOptions })
  /** Asks for the text as it is now in another form, analysed as it last was. */
  | (Request & { readonly kind: 'export'; readonly form: ExportForm } & ExportedPart)
  /** Asks what has changed since `text`, an older save of the page. */
  | (Request & { readonly kind: 'compare'; readonly text: string; readonly options: OpenOptions })
  /** Asks what a text comes to; it is not held. */
  | (Request & { readonly kind: 'survey'; readonly text: string; readonly options: SurveyOptions })
  /** Asks for the posts of a text that `query` finds; it is not held. */
  | (Request & {
      readonly kind: 'search';
      readonly text: string;
      readonly query: PostQuery;
      readonly options: OpenOptions;
    })
  /** Asks why the text as it is now was read as it was. `file`: its name; without words the report holds none of the page's. */
  | (Request & { readonly kind: 'explain'; readonly file: string; readonly withWords: boolean })
  /** Asks for the next piece of a long answer. */
  | (Request & { readonly kind: 'more' })
  /** Lets the session's text go. Not answered. */
  | { readonly kind: 'close'; readonly session: number };

/** How a text is to be read. */
export type OpenOptions = CorrectedOptions;

/** What was read from a text. */
export interface ReadText {
  /** With the corrections in force. */
  readonly discussion: Discussion;
  readonly corrections: readonly CorrectionState[];
  /** Name of the platform the text is from, for people; null when none is known. */
  readonly platform: string | null;
}

/** What has changed since an older save, and what was read from that. */
export interface ComparedText {
  readonly comparison: Comparison;
  readonly older: Discussion;
}

/** How to read a text of which only a survey is wanted. */
export type SurveyOptions = OpenOptions & Pick<AnalyzeOptions, 'sentiment'>;

/** What a text comes to. */
export interface SurveyedText {
  readonly survey: PageSurvey;
  /** Name of the platform the text is from, for people; null when none is known. */
  readonly platform: string | null;
}

/** Which part of a text is exported, under which name. */
export interface ExportedPart {
  /** The text's name, as the result shows it. */
  readonly file: string;
  /** These posts and the ones they answer; null for all. */
  readonly posts: readonly PostId[] | null;
}

/** A text in another form. */
export interface ExportedText {
  readonly text: string;
  /** The editor's language id for it. */
  readonly languageId: string;
}

export type FromWorker =
  /** The first posts of a text of which the rest is still to come; null where its beginning shows none. */
  | { readonly kind: 'begun'; readonly request: number; readonly read: ReadText | null }
  /** Items of a list of the answer that follows, which is too long to be taken in at once (pieces.ts). */
  | ({ readonly kind: 'piece'; readonly request: number } & Piece)
  | { readonly kind: 'read'; readonly request: number; readonly read: ReadText }
  /** What was read after typed edits; null where they moved spans and changed nothing else of it. */
  | { readonly kind: 'followed'; readonly request: number; readonly read: ReadText | null }
  | { readonly kind: 'analysed'; readonly request: number; readonly analysis: Analysis }
  | { readonly kind: 'exported'; readonly request: number; readonly exported: ExportedText }
  | { readonly kind: 'compared'; readonly request: number; readonly compared: ComparedText }
  | { readonly kind: 'surveyed'; readonly request: number; readonly surveyed: SurveyedText }
  | { readonly kind: 'found'; readonly request: number; readonly hits: readonly PostHit[] }
  | { readonly kind: 'explained'; readonly request: number; readonly report: string }
  /** The request failed; `message` is for the log. */
  | { readonly kind: 'failed'; readonly request: number; readonly message: string };
