import { hashPair, hashWord } from './hash.js';
import { hashTable } from './hash-table.js';
import type { Tokens } from './tokens.js';

/** Where a phrase was found: which row of the table it comes from, and how many words it has. */
export interface PhraseHit {
  readonly row: number;
  readonly length: number;
}

/** Finds phrases of one word or more in scanned text. */
export interface PhraseTable {
  /** The longest phrase that begins at word `at` and ends before word `end`; null when none does. */
  readonly find: (tokens: Tokens, at: number, end: number) => PhraseHit | null;
}

const BEGINS = -1;

/** A table of rows of phrases, separated by commas; words stand as `scan` cuts them. It is built when first asked. */
export function phraseTable(rows: readonly string[]): PhraseTable {
  let built: PhraseTable | null = null;
  return { find: (tokens, at, end) => (built ??= build(rows)).find(tokens, at, end) };
}

function build(rows: readonly string[]): PhraseTable {
  const hits: PhraseHit[] = [];
  const entries = new Map<number, number>();
  rows.forEach((phrases, row) => {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(/\s+/);
      let hash = 0;
      words.forEach((word, i) => {
        hash = i === 0 ? hashWord(word) : hashPair(hash, hashWord(word));
        if (!entries.has(hash)) entries.set(hash, BEGINS);
      });
      hits.push({ row, length: words.length });
      entries.set(hash, hits.length);
    }
  });
  const table = hashTable(entries);
  const find = (tokens: Tokens, at: number, end: number): PhraseHit | null => {
    let hash = tokens.hashes[at];
    let value = table.get(hash);
    let best = 0;
    for (let i = at + 1; value !== 0; i++) {
      if (value > 0) best = value;
      if (i >= end) break;
      hash = hashPair(hash, tokens.hashes[i]);
      value = table.get(hash);
    }
    return best > 0 ? hits[best - 1] : null;
  };
  return { find };
}
