import type { Discussion } from '../discussion.js';
import { parse, type ParseOptions } from '../parse.js';
import { applyCorrections } from './apply.js';
import type { Correction } from './correction.js';

/** How to read a text with what people have set right in it; told by words, not by where they stand. */
export interface CorrectedOptions extends ParseOptions {
  readonly corrections?: readonly Correction[];
}

/** Reads a text with corrections in force. Never throws on any string. */
export function readCorrected(text: string, { corrections = [], ...options }: CorrectedOptions = {}): Discussion {
  return applyCorrections(text, parse(text, options), corrections).discussion;
}
