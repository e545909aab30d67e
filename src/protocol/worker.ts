/**
 * Messages between the extension host and a worker that holds texts. Requests are numbered by the host and answered in
 * order; what the host no longer wants it drops by number, by closing the text, or by ending the worker.
 */
import type {
  AnalyzeOptions,
  Analysis,
  Correction,
  CorrectionOrder,
  CorrectionState,
  Discussion,
  Edit,
  ExportForm,
  ParseOptions,
  PostId,
} from '../core/index.js';

interface Request {
  readonly request: number;
  /** Which of the worker's texts is meant: numbered by the host, never used twice. */
  readonly session: number;
}

export type ToWorker =
  /** The text to hold; first request of a session, once. */
  | (Request & { readonly kind: 'open'; readonly text: string; readonly options: OpenOptions })
  /** Edits, each against the text left by the one before it. */
  | (Request & { readonly kind: 'edit'; readonly edits: readonly Edit[] })
  /** A change of the corrections in force. */
  | (Request & { readonly kind: 'correct'; readonly order: CorrectionOrder })
  /** Asks for the analysis of the text as it is now. */
  | (Request & { readonly kind: 'analyze'; readonly options: AnalyzeOptions })
  /** Asks for the text as it is now in another form, analysed as it last was. */
  | (Request & { readonly kind: 'export'; readonly form: ExportForm } & ExportedPart)
  /** Lets the session's text go. Not answered. */
  | { readonly kind: 'close'; readonly session: number };

/** How a text is to be read. */
export interface OpenOptions extends ParseOptions {
  /** What people have set right in it; told by words, not by where they stand. */
  readonly corrections?: readonly Correction[];
}

/** What was read from a text. */
export interface ReadText {
  /** With the corrections in force. */
  readonly discussion: Discussion;
  readonly corrections: readonly CorrectionState[];
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
  | { readonly kind: 'read'; readonly request: number; readonly read: ReadText }
  | { readonly kind: 'analysed'; readonly request: number; readonly analysis: Analysis }
  | { readonly kind: 'exported'; readonly request: number; readonly exported: ExportedText }
  /** The request failed; `message` is for the log. */
  | { readonly kind: 'failed'; readonly request: number; readonly message: string };
