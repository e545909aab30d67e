import { Scanner } from '../language/scan.js';
import { stemsOf, type Stems } from '../language/stems.js';
import { stopWordMask } from '../language/stop-words.js';
import { hashPair, hashWord } from '../language/hash.js';
import type { Tokens } from '../language/tokens.js';
import type { ReplyPost } from './reply-to.js';
import { wordSet } from '../language/word-set.js';

/** A message with all that linking looks at, read once. */
export interface Message {
  /** Lower-case name; null for a line of the system. */
  readonly author: string | null;
  /** Minutes on some clock that runs through the discussion; null when unknown. */
  readonly minutes: number | null;
  /** Sorted stems of its content words. */
  readonly stems: Stems;
  readonly words: number;
  /** It ends with a question. */
  readonly asks: boolean;
  /** A question stands anywhere in it. */
  readonly questions: boolean;
  /** Who it speaks to by name at its beginning, and whom it names anywhere; lower case. */
  readonly addresses: string | null;
  readonly names: ReadonlySet<string>;
  /** Sorted hashes of its runs of three words, for finding quotations in it. */
  readonly runs: Int32Array;
  readonly quotes: readonly { readonly author: string | null; readonly runs: Int32Array }[];
  readonly greets: boolean;
}

const scanner = new Scanner();
const quoteScanner = new Scanner();
const GREETINGS = wordSet('hi hello hey hallo good');
const DAY = 24 * 60;

/** Reads the messages of one discussion in order. */
export function readMessages(posts: readonly ReplyPost[]): readonly Message[] {
  const people = new Set<string>();
  for (const { author } of posts) if (author !== null && author.trim() !== '') people.add(author.trim().toLowerCase());
  let clock = 0;
  return posts.map((post): Message => {
    const minutes = minutesOf(post.date, clock);
    if (minutes !== null) clock = minutes;
    const tokens = scanner.scanText(post.text);
    const last = tokens.sentences.length > 0 ? tokens.sentences[tokens.sentences.length - 1] : null;
    return {
      author: post.author?.trim().toLowerCase() ?? null,
      minutes,
      stems: stemsOf(tokens, 'en'),
      words: tokens.count,
      asks: (last?.questions ?? 0) > 0,
      questions: tokens.sentences.some(({ questions }) => questions > 0),
      addresses: addresseeOf(post.text, people),
      names: namesIn(post.text, people),
      runs: runsOf(tokens),
      greets: tokens.count > 0 && GREETINGS.has(tokens.hashes[0]),
      quotes: (post.quotes ?? []).map((quote) => ({
        author: quote.author?.trim().toLowerCase() ?? null,
        runs: runsOf(quoteScanner.scanText(quote.text)),
      })),
    };
  });
}

/** "HH:MM" runs over midnight: a time before the last one is of the next day. */
function minutesOf(date: string | number | null, clock: number): number | null {
  if (typeof date === 'number') return Number.isFinite(date) ? date / 60 : null;
  const hours = /^(\d{1,2}):(\d{2})/.exec(date ?? '');
  if (hours) {
    const minutes = Number(hours[1]) * 60 + Number(hours[2]);
    const behind = clock - (Math.floor(clock / DAY) * DAY + minutes);
    return Math.floor(clock / DAY) * DAY + minutes + (behind > DAY / 2 ? DAY : 0);
  }
  const time = date === null ? NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time / 60_000;
}

/** "ann: …", "@ann …", "Ann Lee, …". A name that is a common word counts only with its sign. */
function addresseeOf(text: string, people: ReadonlySet<string>): string | null {
  const head = text.slice(0, 60).toLowerCase();
  const named = /^\s*@?([^:,\n]{1,40})[:,]/.exec(head)?.[1].trim();
  if (named !== undefined && people.has(named)) return named;
  const first = head.trimStart().split(/\s/, 1)[0];
  const name = first.replace(/^@|[:,;.!?>]{1,8}$/g, '');
  const marked = name !== first;
  return people.has(name) && (marked || stopWordMask(hashWord(name)) === 0) ? name : null;
}

function namesIn(text: string, people: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of text.slice(0, 2000).toLowerCase().split(/\s+/)) {
    const name = token.replace(/^[@("'<]+|[:,;.!?)"'>]{1,8}$/g, '');
    if (name.length > 2 && people.has(name) && (token.startsWith('@') || stopWordMask(hashWord(name)) === 0))
      found.add(name);
  }
  return found;
}

function runsOf({ hashes, count }: Tokens): Int32Array {
  const runs = new Int32Array(Math.max(0, count - 2));
  for (let i = 0; i < runs.length; i++) runs[i] = hashPair(hashPair(hashes[i], hashes[i + 1]), hashes[i + 2]);
  return runs.sort();
}
