import { hashWord } from './hash.js';
import { hashTable, type HashTable } from './hash-table.js';

/** A set of words by hash. */
export interface WordSet {
  readonly has: (hash: number) => boolean;
}

/** Words separated by spaces. The set is built when first asked, so that lists cost nothing where no text is read. */
export function wordSet(words: string): WordSet {
  let table: HashTable | null = null;
  const build = (): HashTable =>
    hashTable(
      words
        .trim()
        .split(/\s+/)
        .map((word) => [hashWord(word), 1] as const),
    );
  return { has: (hash) => (table ??= build()).get(hash) !== 0 };
}
