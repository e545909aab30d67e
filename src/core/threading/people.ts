import type { DraftPost } from './draft.js';
import { keyOf, KeySet } from './words.js';

/** A participant as others may call him. */
export interface Person {
  /** Folded full name. */
  readonly name: string;
  /** The words of the folded name. */
  readonly words: readonly string[];
  /** The name without blanks and signs, as handles are built: `annlee`. */
  readonly handle: string;
  /** Indexes of this person's posts, ascending. */
  readonly posts: readonly number[];
}

/** The page's participants, found by any word of their name. */
export interface People {
  readonly all: readonly Person[];
  byWord(word: string): readonly Person[];
  /** Whether a word with this key may be part of a name; hardly ever wrong, and never when it says no. */
  hasKey(key: number): boolean;
  byName(name: string): Person | undefined;
}

/** Collects the participants of a page. */
export function findPeople(posts: readonly DraftPost[]): People {
  const byName = new Map<string, Person & { posts: number[] }>();
  posts.forEach((post, index) => {
    if (post.author === null) return;
    const name = foldAuthor(post.author);
    const known = byName.get(name);
    if (known) known.posts.push(index);
    else {
      const words = name.match(/[\p{L}\p{N}_]+(?:['.-][\p{L}\p{N}_]+)*/gu) ?? [];
      byName.set(name, { name, words, handle: words.join('').replace(/[^\p{L}\p{N}]/gu, ''), posts: [index] });
    }
  });
  const all = [...byName.values()];
  const byWord = new Map<string, Person[]>();
  for (const person of all) {
    for (const word of new Set(person.words)) {
      const list = byWord.get(word);
      if (list) list.push(person);
      else byWord.set(word, [person]);
    }
  }
  const keys = new KeySet([...byWord.keys()].map(keyOf));
  return {
    all,
    byWord: (word) => byWord.get(word) ?? [],
    hasKey: (key) => keys.has(key),
    byName: (name) => byName.get(foldAuthor(name)),
  };
}

export function foldAuthor(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}

/** The person's latest post before `index`, or -1. */
export function latestBefore(person: Person, index: number): number {
  return lastBelow(person.posts, index);
}

/** The greatest of ascending numbers that is below `limit`, or -1. */
export function lastBelow(ascending: readonly number[], limit: number): number {
  let found = -1;
  for (let low = 0, high = ascending.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < limit) {
      found = ascending[middle];
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
