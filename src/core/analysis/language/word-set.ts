import { hashWord } from './hash.js';
import { hashTable, type HashTable } from './hash-table.js';

/** A set of words by hash. */
export interface WordSet {
  readonly has: (hash: number) => boolean;
}

/** Words separated by spaces. The set is built when first asked, so that lists cost nothing where no text is read. */
export function wordSet(words: string): WordSet {
  const { get } = wordRows([words]);
  return { has: (hash) => get(hash) !== 0 };
}

/** In which of several lists a word stands. */
export interface WordRows {
  /** The list's number, from 1; 0 for a word in none. */
  readonly get: (hash: number) => number;
}

/** Lists of words, none of which stands in two; built when first asked. */
export function wordRows(lists: readonly string[]): WordRows {
  let table: HashTable | null = null;
  const build = (): HashTable =>
    hashTable(
      lists.flatMap((words, i) =>
        words
          .trim()
          .split(/\s+/)
          .map((word) => [hashWord(word), i + 1] as const),
      ),
    );
  return { get: (hash) => (table ??= build()).get(hash) };
}
