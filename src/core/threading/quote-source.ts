import type { Span } from '../discussion.js';
import type { DraftPost } from './draft.js';
import type { Quotation } from './quotation.js';
import { KeySet } from '../text/keys.js';
import type { WordCutter, Words } from './words.js';

/** Quoted words to look for. */
export interface Sought {
  readonly words: Words;
  /** How many of them must agree at least where nothing marks the quotation's end; else Infinity. */
  readonly line: number;
}

/** Where quoted words were found. */
export interface Source {
  readonly source: number | 'article' | null;
  /** How many words agree. */
  readonly words: number;
  /** The quotation's words before this one were found there. */
  readonly upTo: number;
  /** Inside another quotation there. */
  readonly second: boolean;
}

const NONE: readonly never[] = [];
const NOWHERE: Source = { source: null, words: 0, upTo: 0, second: false };

const LEAST = 4;
/**
 * So many words of what must agree are looked up at once, as many as there are: the more, the fewer places look alike. Many
 * quotations begin with the same words where the quoted page repeats itself.
 */
const SIZES = [2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 48, 64];
/** The quotation may begin with a word or two of the quoting author's own. */
const SLACK = 3;

/** Quotations of the same words, wherever they stand: they are looked for once. */
export interface Wanted {
  readonly words: Words;
  readonly line: number;
  /** The best source in what was read so far. */
  best: Source;
}

/** The first words of what is wanted, at which to begin comparing. */
interface Hit {
  readonly wanted: Wanted;
  readonly offset: number;
  /** How many words its key stands for. */
  readonly size: number;
}

/** A run of words in which some quotation was found. */
export interface Run {
  readonly wanted: Wanted;
  /** Where it begins in the text that was searched. */
  readonly at: number;
  /** The quotation's words before the run, and how many of the next agree. */
  readonly offset: number;
  readonly words: number;
}

/** Where in other words what is quoted would be found. */
export type RunsIn = (text: string, span: Span) => readonly Run[];

/** All that quoted words may come from. */
export interface Searched {
  readonly text: string;
  readonly posts: readonly DraftPost[];
  readonly article: Span | null;
  readonly cutter: WordCutter;
}

/**
 * Looks quoted words up in the article and in all earlier posts at once: the first words of all quotations are collected,
 * then the page is rolled over once. What a post quotes is settled when the reading reaches it; `settle` is told.
 */
export function findSources(
  { text, posts, article, cutter }: Searched,
  sought: readonly (readonly Sought[])[],
  quotations: readonly (readonly Quotation[])[],
  settle: (index: number, sources: readonly Source[]) => void,
): RunsIn {
  const wanted = collect(sought);
  const starts = new Starts(wanted.flat());
  const runsIn = (searched: string, span: Span): readonly Run[] => {
    if (starts.size === 0) return NONE;
    let runs: Run[] | null = null;
    const page = cutter.cut(searched, span.start, span.end);
    for (let i = 0; i + 1 < page.count; i++) {
      if (!starts.mayBegin(page, i)) continue;
      for (const { wanted, offset } of starts.at(page, i)) {
        const words = commonRun(page, i, wanted.words, offset);
        if (words >= neededRun(wanted, offset)) (runs ??= []).push({ wanted, at: page.start[i], offset, words });
      }
    }
    return runs ?? NONE;
  };
  const search = (source: number | 'article', span: Span): void => {
    for (const { wanted, at, offset, words } of runsIn(text, span)) {
      // The article comes first: words it holds are its own. Of posts, the latest that holds as much, but one that
      // quotes the words itself only when no other holds them.
      const { best } = wanted;
      if (best.source === 'article') continue;
      const second = source !== 'article' && isWithin(quotations[source], at);
      const better = best.source === null || second === best.second ? words >= best.words : best.second;
      if (better) wanted.best = { source, words, upTo: offset + words, second };
    }
  };
  if (article) search('article', article);
  posts.forEach(({ body }, index) => {
    settle(index, wanted[index].length === 0 ? NONE : wanted[index].map((one) => one?.best ?? NOWHERE));
    for (const span of body) search(index, span);
  });
  return runsIn;
}

/** What each post's quotations ask for; null for one too short to be looked up. */
function collect(sought: readonly (readonly Sought[])[]): readonly (readonly (Wanted | null)[])[] {
  /** By the key of all their words. */
  const known = new Map<number, Wanted[]>();
  const wantedOf = ({ words, line }: Sought): Wanted | null => {
    if (leastOf({ words, line }) < 2) return null;
    const key = keyOfRun(words, 0, words.count, 0);
    let alike = known.get(key);
    if (!alike) known.set(key, (alike = []));
    let wanted = alike.find((one) => one.line === line && areSame(one.words, words));
    if (!wanted) alike.push((wanted = { words, line, best: NOWHERE }));
    return wanted;
  };
  return sought.map((list) => (list.length === 0 ? NONE : list.map(wantedOf)));
}

function areSame(words: Words, others: Words): boolean {
  return words.count === others.count && commonRun(words, 0, others, 0) === words.count;
}

/** How many words in a row must agree of any quotation. */
function leastOf({ words, line }: Sought): number {
  return Math.min(LEAST, line, words.count);
}

/** The places at which wanted quotations begin, found by the keys of their first words. */
class Starts {
  private readonly hits = new Map<number, Hit[]>();
  /** The first two words of what is wanted. */
  private readonly pairs: KeySet;
  /** First words of what is looked up by more of them. */
  private readonly roads = new Set<number>();

  constructor(all: readonly (Wanted | null)[]) {
    const wanted = new Set(all.filter((one) => one !== null));
    const pairs: number[] = [];
    for (const one of wanted) {
      const { words } = one;
      for (let offset = 0; offset + leastOf(one) <= words.count && offset < SLACK; offset++) {
        pairs.push(keyOfPair(words, offset));
        this.add(one, offset);
      }
    }
    this.pairs = new KeySet(pairs);
  }

  private add(wanted: Wanted, offset: number): void {
    const needed = neededRun(wanted, offset);
    let key = 0;
    let read = 0;
    for (const size of SIZES) {
      if (size > needed) break;
      if (read > 0) this.roads.add(key);
      key = keyOfRun(wanted.words, offset + read, offset + size, key);
      read = size;
    }
    const hits = this.hits.get(key);
    if (hits) hits.push({ wanted, offset, size: read });
    else this.hits.set(key, [{ wanted, offset, size: read }]);
  }

  get size(): number {
    return this.hits.size;
  }

  /** Whether something wanted may begin with the `i`-th word. */
  mayBegin(page: Words, i: number): boolean {
    return this.pairs.has(keyOfPair(page, i));
  }

  /** What begins with the `i`-th word as far as the first words tell. */
  at(page: Words, i: number): Hit[] {
    const found: Hit[] = [];
    let key = 0;
    let read = 0;
    for (const size of SIZES) {
      if (i + size > page.count) break;
      key = keyOfRun(page, i + read, i + size, key);
      read = size;
      for (const hit of this.hits.get(key) ?? NONE) if (hit.size === size) found.push(hit);
      if (!this.roads.has(key)) break;
    }
    return found;
  }
}

function keyOfPair({ key }: Words, i: number): number {
  return (Math.imul(key[i], 0x01000193) + key[i + 1]) | 0;
}

/** The key of a run of words that begins with one of the key `first` and goes on with `from` to `to`. */
function keyOfRun({ key }: Words, from: number, to: number, first: number): number {
  let run = first;
  for (let i = from; i < to; i++) run = (Math.imul(run, 0x01000193) + key[i]) | 0;
  return run;
}

/** Whether the place lies within one of the stretches that lines mark as quoted; these stand in text order. */
function isWithin(quotations: readonly Quotation[], at: number): boolean {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { kind, start, end } = quotations[middle];
    if (at < start) high = middle - 1;
    else if (at >= end) low = middle + 1;
    else return kind === 'lines';
  }
  return false;
}

/** How many words must agree from there on: all of a short quotation, half of a long one, or those on its first line. */
function neededRun(sought: Sought, offset: number): number {
  const { count } = sought.words;
  const most = Math.max(2, count > 8 ? Math.ceil(count / 2) : count - offset);
  return Math.max(leastOf(sought), Math.min(most, sought.line));
}

/** How many words agree from there on. So many keys in a row that are alike by chance are not met. */
function commonRun(page: Words, at: number, quoted: Words, offset: number): number {
  const most = Math.min(quoted.count - offset, page.count - at);
  let run = 0;
  while (run < most && page.key[at + run] === quoted.key[offset + run]) run++;
  return run;
}
