import { fstatSync, ftruncateSync } from 'node:fs';
import { type Journal, JournalError } from './journal.js';

/** How the output goes on. */
export interface Continuation {
  /** Where the next page goes, in bytes; null where the output is no file. */
  readonly at: number | null;
  /** Whether pages stand before it, so that the document is begun. */
  readonly isBegun: boolean;
}

const STDOUT = 1;

/**
 * Makes what earlier runs have printed fit what the journal tells: takes away a torn page, and the document's tail, which is
 * at most `tail` bytes. Only a file can be looked at; into a pipe each run prints a document of its own, and the page that
 * was being printed is printed again. Throws `JournalError` when the output is not the one the journal tells of.
 */
export function continueOutput(journal: Journal, tail: number, output = STDOUT): Continuation {
  const facts = fstatSync(output);
  const { place, isInDoubt } = journal.printed;
  if (!facts.isFile() || place === null) {
    journal.settle(false);
    return { at: facts.isFile() ? facts.size : null, isBegun: false };
  }
  const { at, bytes } = place;
  const end = at + bytes;
  const isTorn = isInDoubt && facts.size < end;
  if (facts.size < (isTorn ? at : end)) {
    throw new JournalError(
      'standard output holds less than the journal tells of; append to the same file with >>, or name another file for --resume',
    );
  }
  if (tail > 0 && facts.size > end + tail) {
    throw new JournalError(
      'standard output holds something behind what the journal tells of; move that, or name another file for --resume',
    );
  }
  journal.settle(!isTorn);
  if (isTorn) ftruncateSync(output, at);
  else if (tail > 0) ftruncateSync(output, end);
  const next = isTorn ? at : tail > 0 ? end : facts.size;
  return { at: next, isBegun: !isTorn || !place.isFirst };
}
