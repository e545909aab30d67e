import { COMMON_STEMS } from '../models/common-stems.js';
import { hashWord } from './hash.js';
import { hashTable, type HashTable } from './hash-table.js';

/** Weight of a word that is not among the common ones. */
export const RARE = 8;

let table: HashTable | null = null;

/** How much the stem of this hash tells about what a text is about, 2…8: the logarithm of how rare it is (idf). */
export function wordWeight(stem: number): number {
  table ??= hashTable(
    COMMON_STEMS.flatMap(([weight, stems]) => stems.split(' ').map((word) => [hashWord(word), weight] as const)),
  );
  return table.get(stem) || RARE;
}
