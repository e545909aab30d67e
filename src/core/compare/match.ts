import { ownWords } from '../export/plain-text.js';
import type { Post } from '../discussion.js';
import type { Save } from './comparison.js';
import { likeness, type Prints, printsOf, sketchOf } from './likeness.js';

/** A post as far as two saves can tell it again. */
export interface Card {
  readonly post: Post;
  /** Its place in reading order. */
  readonly index: number;
  /** The author's name, whatever its letter case; null when the page shows none. */
  readonly author: string | null;
  /** As the page gives it; null for a relative date, which says something else in every save. */
  readonly date: string | null;
  /** Its own words, with single blanks. */
  readonly words: string;
}

/** Places of a post in the older and in the newer save. */
export type Match = readonly [older: number, newer: number];

/** What makes two posts one, the surest first: posts that agree in one of these are paired in reading order. */
const KEYS: readonly ((card: Card) => string | null)[] = [
  (card) => keyOf(card.author, card.date, card.words, card.post.votes),
  (card) => keyOf(card.author, card.date, card.words),
  (card) => (card.words === '' ? null : keyOf(card.author, card.words, card.post.votes)),
  (card) => (card.words === '' ? null : keyOf(card.author, card.words)),
];

/** Shorter words than this are said again and again; with another date they are another post. */
const TELLING = 20;

/** So many posts of one author and date at most are each compared with each. */
const CROWD = 16;
/** Words that more posts of a save share than this lead to no candidates. */
const COMMON = 8;

export function cardsOf({ text, discussion }: Save): readonly Card[] {
  return discussion.posts.map((post, index) => ({
    post,
    index,
    author: post.author?.normalize('NFKC').toLowerCase().trim() ?? null,
    date: post.date,
    words: ownWords(text, post).normalize('NFC').replace(/\s+/gu, ' ').trim(),
  }));
}

/**
 * Tells the posts of one save again in the other, each at most once: by author, date and words, then by what is most alike.
 * Where posts stand counts only between equals, so moved and renumbered ones are found. The same whichever save is called
 * the older. Time grows with the length of the texts, not with the number of possible pairs.
 */
export function matchPosts(older: readonly Card[], newer: readonly Card[]): readonly Match[] {
  const matches: Match[] = [];
  let left = { older, newer };
  const take = (found: readonly Match[]): void => {
    const [olds, news] = [new Set(found.map(([at]) => at)), new Set(found.map(([, at]) => at))];
    matches.push(...found);
    left = {
      older: left.older.filter(({ index }) => !olds.has(index)),
      newer: left.newer.filter(({ index }) => !news.has(index)),
    };
  };
  for (const key of KEYS) take(pairByKey(left.older, left.newer, key));
  take(pairByLikeness(left.older, left.newer));
  return matches;
}

function pairByKey(
  older: readonly Card[],
  newer: readonly Card[],
  key: (card: Card) => string | null,
): readonly Match[] {
  const rows = groupBy(older, key);
  return [...groupBy(newer, key)].flatMap(([name, news]) => {
    const olds = rows.get(name) ?? [];
    return news.slice(0, olds.length).flatMap((one, i): readonly Match[] => {
      const isOther = one.words.length < TELLING && datesDiffer(olds[i], one);
      return isOther ? [] : [[olds[i].index, one.index]];
    });
  });
}

interface Candidate {
  readonly match: Match;
  readonly rank: number;
}

/** Pairs what has changed: the most alike first. */
function pairByLikeness(older: readonly Card[], newer: readonly Card[]): readonly Match[] {
  const olds = new Map(older.map((card) => [card.index, { card, prints: printsOf(card.words) }]));
  const news = new Map(newer.map((card) => [card.index, { card, prints: printsOf(card.words) }]));
  const candidates: Candidate[] = [];
  for (const match of possibleMatches([...olds.values()], [...news.values()])) {
    const [a, b] = [olds.get(match[0])!, news.get(match[1])!];
    const alike = likeness(a.prints, b.prints);
    if (alike >= neededLikeness(a.card, b.card)) candidates.push({ match, rank: rankOf(a.card, b.card, alike) });
  }
  candidates.sort((a, b) => b.rank - a.rank || compareMatches(a.match, b.match));
  const taken = { older: new Set<number>(), newer: new Set<number>() };
  const matches: Match[] = [];
  for (const { match } of candidates) {
    const [before, after] = match;
    if (taken.older.has(before) || taken.newer.has(after)) continue;
    taken.older.add(before);
    taken.newer.add(after);
    matches.push(match);
  }
  return matches;
}

/** Among equals those that stand first and nearest, whichever save is the older. */
function compareMatches([a, b]: Match, [c, d]: Match): number {
  return a + b - (c + d) || Math.abs(a - b) - Math.abs(c - d) || a - c;
}

function rankOf(a: Card, b: Card, alike: number): number {
  return alike + (isSame(a.date, b.date) ? 1 : 0) + (isSame(a.author, b.author) ? 0.5 : 0);
}

/** How much two posts must have in common to be one that was edited, 0…1. */
function neededLikeness(a: Card, b: Card): number {
  if (isSame(a.author, b.author)) {
    // Nobody posts twice in a minute; but many do in a day.
    if (isSame(a.date, b.date)) return a.date!.includes('T') ? 0 : 0.2;
    return datesDiffer(a, b) ? 0.6 : 0.35;
  }
  if (Math.min(a.words.length, b.words.length) < TELLING) return Infinity;
  return a.author === null || b.author === null ? 0.6 : 0.8;
}

interface Printed {
  readonly card: Card;
  readonly prints: Prints;
}

/** Pairs worth a closer look: of one author and date, or with rare words in common. */
function possibleMatches(older: readonly Printed[], newer: readonly Printed[]): readonly Match[] {
  const pairs = new Map<string, Match>();
  const add = (olds: readonly number[], news: readonly number[]): void => {
    for (const a of olds) for (const b of news) pairs.set(`${a} ${b}`, [a, b]);
  };
  const dated = ({ card: { author, date } }: Printed): string | null =>
    author === null || date === null ? null : keyOf(author, date);
  addShared(older, newer, (one) => [dated(one)], CROWD, add);
  addShared(older, newer, ({ prints }) => [...sketchOf(prints)], COMMON, add);
  return [...pairs.values()];
}

/** Tells which posts of both saves share a key, where not too many do on either side. */
function addShared<K>(
  older: readonly Printed[],
  newer: readonly Printed[],
  keysOf: (one: Printed) => readonly (K | null)[],
  most: number,
  add: (older: readonly number[], newer: readonly number[]) => void,
): void {
  const index = (all: readonly Printed[]): Map<K, number[]> => {
    const found = new Map<K, number[]>();
    for (const one of all) {
      for (const key of keysOf(one)) {
        if (key === null) continue;
        const list = found.get(key);
        if (list) list.push(one.card.index);
        else found.set(key, [one.card.index]);
      }
    }
    return found;
  };
  const olds = index(older);
  for (const [key, after] of index(newer)) {
    const before = olds.get(key);
    if (before && before.length <= most && after.length <= most) add(before, after);
  }
}

function groupBy(cards: readonly Card[], key: (card: Card) => string | null): Map<string, Card[]> {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const name = key(card);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(card);
    else groups.set(name, [card]);
  }
  return groups;
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

function datesDiffer(a: Card, b: Card): boolean {
  return a.date !== null && b.date !== null && a.date !== b.date;
}

/** Parts stay apart whatever they hold; what is unknown is like nothing but itself. */
function keyOf(...parts: readonly (string | number | null)[]): string {
  return parts.map((part) => (part === null ? '-' : `${String(part).length}:${part}`)).join(' ');
}
