import { type Discussion, NO_DISCUSSION } from './discussion.js';
import { assemble } from './layout/assemble.js';
import { readPage } from './layout/page.js';
import { readGeneral } from './layout/reading.js';

/** How to read a text. */
export interface ParseOptions {
  /** Switches all platform records off, so that the general reader can be measured alone. */
  readonly general?: boolean;
  /** The editor's language id ("html", "markdown", "python"); without it the text itself tells. */
  readonly languageId?: string;
}

/**
 * Reads the structure of a page: who said what, when, to whom, with which votes.
 * Never throws on any string; a text without a discussion gives `NO_DISCUSSION`'s shape.
 */
export function parse(text: string, options: ParseOptions = {}): Discussion {
  void options;
  const page = readPage(text);
  const reading = readGeneral(page);
  return reading ? assemble(page, reading) : NO_DISCUSSION;
}
