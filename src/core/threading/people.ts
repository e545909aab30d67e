import type { DraftPost } from './draft.js';
import { foldName } from '../bylines/names.js';
import { firstWhere } from '../text/first-where.js';
import { keyOf, KeySet } from '../text/keys.js';

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
  /** All whose handle, or a word of whose name, may be that handle clipped or with one letter wrong, and some others. */
  near(handle: string): Iterable<Person>;
}

/** Collects the participants of a page. */
export function findPeople(posts: readonly DraftPost[]): People {
  const byName = new Map<string, Person & { posts: number[] }>();
  /** The posts of each author, named as he is there. */
  const byAuthor = new Map<string, number[]>();
  posts.forEach(({ author }, index) => {
    if (author === null) return;
    let own = byAuthor.get(author);
    if (!own) {
      const name = foldAuthor(author);
      let person = byName.get(name);
      if (!person) byName.set(name, (person = newPerson(name)));
      byAuthor.set(author, (own = person.posts));
    }
    own.push(index);
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
    near: nearness(all),
  };
}

function newPerson(name: string): Person & { posts: number[] } {
  const words = name.match(/[\p{L}\p{N}_]+(?:['.-][\p{L}\p{N}_]+)*/gu) ?? [];
  return { name, words, handle: words.join('').replace(/[^\p{L}\p{N}]/gu, ''), posts: [] };
}

/** One wrong letter leaves the first two or the last two as they are. */
function endsOf(word: string): readonly string[] {
  return [`${word.slice(0, 2)}…`, `…${word.slice(-2)}`];
}

/** Finds people by either end of their handles and words; the table is made when first asked for. */
function nearness(all: readonly Person[]): (handle: string) => Iterable<Person> {
  let known: Map<string, Set<Person>> | null = null;
  const collect = (): Map<string, Set<Person>> => {
    const byEnd = new Map<string, Set<Person>>();
    for (const person of all) {
      for (const end of [person.handle, ...person.words].flatMap(endsOf)) {
        const people = byEnd.get(end);
        if (people) people.add(person);
        else byEnd.set(end, new Set([person]));
      }
    }
    return byEnd;
  };
  return (handle) => {
    const byEnd = (known ??= collect());
    const [first, last] = endsOf(handle).map((end) => byEnd.get(end) ?? []);
    return new Set([...first, ...last]);
  };
}

export function foldAuthor(name: string): string {
  const folded = foldName(name);
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}

/** The person's latest post before `index`, or -1. */
export function latestBefore(person: Person, index: number): number {
  return lastBelow(person.posts, index);
}

/** The greatest of ascending numbers that is below `limit`, or -1. */
export function lastBelow(ascending: readonly number[], limit: number): number {
  const found = firstWhere(ascending.length, (i) => ascending[i] >= limit) - 1;
  return found < 0 ? -1 : ascending[found];
}
