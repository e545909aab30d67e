/**
 * Messages between the extension host and a worker that holds one text. Requests are numbered by the host and answered
 * in order; what the host no longer wants it drops by number, or by ending the worker.
 */
import type { Analysis, AnalyzeOptions, Discussion, Edit, ParseOptions } from '../core/index.js';

export type ToWorker =
  /** The text to hold; first message, once. */
  | { readonly kind: 'open'; readonly request: number; readonly text: string; readonly options: ParseOptions }
  /** Edits, each against the text left by the one before it. */
  | { readonly kind: 'edit'; readonly request: number; readonly edits: readonly Edit[] }
  /** Asks for the analysis of the text as it is now. */
  | { readonly kind: 'analyze'; readonly request: number; readonly options: AnalyzeOptions };

export type FromWorker =
  | { readonly kind: 'discussion'; readonly request: number; readonly discussion: Discussion }
  | { readonly kind: 'analysis'; readonly request: number; readonly analysis: Analysis }
  /** The request failed; `message` is for the log. */
  | { readonly kind: 'failed'; readonly request: number; readonly message: string };
