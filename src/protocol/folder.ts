/** Messages between the extension host and the table of many pages. Types only; `folder-checks.ts` tests what arrives. */
import type { PageSurvey } from '../core/index.js';
import type { PanelStrings } from './panel-strings.js';

/** One file of the table. */
export interface FolderRow {
  /** Path below the folder, printable. */
  readonly name: string;
  /** What the page comes to; null when it could not be read. */
  readonly page: FolderPage | null;
  /** Why it could not be read, in the user's language; null when it was. */
  readonly why: string | null;
}

export interface FolderPage extends Omit<PageSurvey, 'format' | 'title'> {
  /** Name of the platform; null when none is known. */
  readonly platform: string | null;
}

/** A post that a search has found; the page's words as they stand, made printable. */
export interface FolderHit {
  /** Place of its file in the table's rows. */
  readonly row: number;
  /** Its place on the page, from 1. */
  readonly number: number;
  readonly author: string | null;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export type FolderState = 'reading' | 'done' | 'cancelled';

/** How far the reading is. */
export interface FolderProgress {
  readonly state: FolderState;
  /** Files looked into, and found so far. */
  readonly done: number;
  readonly found: number;
  /** Files left out because they are no text. */
  readonly leftOut: number;
}

/** How far a search is. */
export interface SearchProgress {
  readonly state: FolderState | 'full';
  readonly done: number;
  readonly all: number;
}

export type ToFolder =
  | { readonly kind: 'strings'; readonly strings: PanelStrings; readonly locale: string }
  /** Rows from place `from` on; those of the run before are gone when it is 0. */
  | { readonly kind: 'rows'; readonly run: number; readonly from: number; readonly rows: readonly FolderRow[] }
  | ({ readonly kind: 'progress'; readonly run: number; readonly folder: string } & FolderProgress)
  /** Hits from place `from` on. */
  | { readonly kind: 'hits'; readonly search: number; readonly from: number; readonly hits: readonly FolderHit[] }
  | ({ readonly kind: 'searched'; readonly search: number } & SearchProgress);

export type FromFolder =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cancel' }
  /** Read all again. */
  | { readonly kind: 'again' }
  /** Open the file of that row. */
  | { readonly kind: 'open'; readonly run: number; readonly row: number }
  /** Both empty ends the search. Searches are numbered by the panel. */
  | { readonly kind: 'search'; readonly search: number; readonly words: string; readonly author: string }
  /** Open that hit at its words. */
  | { readonly kind: 'open-hit'; readonly search: number; readonly hit: number };
