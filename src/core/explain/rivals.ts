import { NO_DISCUSSION } from '../discussion.js';
import { readInput } from '../inputs/read-input.js';
import type { Reading } from '../layout/reading.js';
import { type ParseOptions, readingsOf } from '../parse.js';

/** One way to read a page, and how well it explains it. */
export interface Rival {
  /** Id of the format. */
  readonly format: string;
  /** How the bylines were found: the record's id, a kind of page, or a template apart from where it was seen. */
  readonly way: string;
  readonly bylines: number;
  /** What readings of one page are compared by; the highest is taken, if it has not but found traces of the general reader's. */
  readonly rating: number;
  /** Probability, 0…1, that there is a discussion of this structure. */
  readonly confidence: number;
}

/**
 * All readings that explain the text: the one that was taken first, where the file holds one page, then those that rate best. Empty where the
 * source itself marks its posts, and where nothing explains it.
 */
export function rivalReadings(text: string, options: ParseOptions = {}): readonly Rival[] {
  let rivals: readonly Rival[] = [];
  const readPlain = (plain: string): typeof NO_DISCUSSION => {
    rivals = readingsOf(plain, options).map(toRival);
    return NO_DISCUSSION;
  };
  if (readInput(text, options.languageId ?? null, readPlain) === null) readPlain(text);
  return rivals;
}

function toRival({ format, way, blocks, rating, confidence }: Reading): Rival {
  return { format: format.id, way, bylines: blocks.length, rating, confidence };
}
