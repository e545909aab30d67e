import type { Structure } from '../discussion.js';

/** What a person wants to know of a format. */
export interface FormatInfo {
  /** Kebab-case, public, never changes. */
  readonly id: string;
  readonly name: string;
  readonly structure: Structure;
  /** One sentence: what a page must look like. */
  readonly recognises: string;
  /** A few lines of an invented page. */
  readonly example: string;
}

/** The formats the reader knows, in the order in which ties are settled. */
export function listFormats(): readonly FormatInfo[] {
  return [];
}
