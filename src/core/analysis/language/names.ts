import type { Discussion } from '../../discussion.js';
import { hashWord } from './hash.js';
import { hashTable, type HashTable } from './hash-table.js';

/** Hashes of the words in the names of a discussion's people: "Grace" is nobody's mood where Grace takes part. */
export function namesOf(discussion: Discussion): HashTable {
  const people = new Set(discussion.posts.map(({ author }) => author ?? ''));
  const words = new Set<string>();
  for (const person of people) for (const word of person.split(/[^\p{L}\p{N}]+/u)) if (word.length > 1) words.add(word);
  return hashTable([...words].map((word) => [hashWord(word), 1] as const));
}
