import type { BylineWords } from './byline-words.js';
import { ar } from './languages/ar.js';
import { cs } from './languages/cs.js';
import { da } from './languages/da.js';
import { de } from './languages/de.js';
import { el } from './languages/el.js';
import { hu } from './languages/hu.js';
import { id } from './languages/id.js';
import { ko } from './languages/ko.js';
import { ro } from './languages/ro.js';
import { tr } from './languages/tr.js';
import { uk } from './languages/uk.js';
import { vi } from './languages/vi.js';
import { zh } from './languages/zh.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fi } from './languages/fi.js';
import { fr } from './languages/fr.js';
import { it } from './languages/it.js';
import { ja } from './languages/ja.js';
import { nl } from './languages/nl.js';
import { pl } from './languages/pl.js';
import { pt } from './languages/pt.js';
import { ru } from './languages/ru.js';
import { sv } from './languages/sv.js';
import { type KeySet, openerAt, openersOf } from '../text/keys.js';
import { isLetterOrDigit, isPairOfWord } from '../text/letters.js';
import { foldPhrase } from './fold-phrase.js';
import { PhraseSet } from './phrase-set.js';

export { foldPhrase } from './fold-phrase.js';

/** All languages of bylines. Pages mix languages (a German page with English buttons), so they are looked up together. */
// prettier-ignore
export const BYLINE_LANGUAGES: readonly BylineWords[] = [
  en, de, fr, es, pt, it, nl, fi, sv, da, ru, uk, pl, cs, hu, ro, el, tr, id, vi, ar, ja, zh, ko,
];

type PhraseList = Exclude<keyof BylineWords, 'language'>;

const sets = new Map<PhraseList, ReadonlySet<string>>();

/** All phrases of one kind over all languages, in lower case. */
export function phrases(list: PhraseList): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(BYLINE_LANGUAGES.flatMap((words) => phrasesOf(words, list)))));
  return set;
}

function phrasesOf(words: BylineWords, list: PhraseList): readonly string[] {
  return list === 'leads' ? [...words.leads, ...words.asks, ...words.answers] : words[list];
}

/** Most words any phrase of that kind has. */
export function longestPhrase(list: PhraseList): number {
  let longest = longests.get(list);
  if (longest === undefined) {
    longest = 0;
    for (const phrase of phrases(list)) longest = Math.max(longest, phrase.split(' ').length);
    longests.set(list, longest);
  }
  return longest;
}
const longests = new Map<PhraseList, number>();

/** The first words of all phrases of one kind: most lines of a page begin with none of them. */
export function firstWords(list: PhraseList): ReadonlySet<string> {
  let words = openings.get(list);
  if (!words) openings.set(list, (words = new Set([...phrases(list)].map((phrase) => phrase.split(' ', 1)[0]))));
  return words;
}
const openings = new Map<PhraseList, ReadonlySet<string>>();

/** Whether the stretch, folded, is a phrase of that kind. */
export function isPhrase(list: PhraseList, text: string, start: number, end: number): boolean {
  let known = wholes.get(list);
  if (!known) wholes.set(list, (known = new PhraseSet(phrases(list))));
  return known.holds(text, start, end);
}
const wholes = new Map<PhraseList, PhraseSet>();

/** Whether a phrase of that kind may begin with the stretch's first word; numbers may stand for `#`. */
export function mayBegin(list: PhraseList, text: string, start: number, end: number): boolean {
  let known = openers.get(list);
  if (!known) openers.set(list, (known = openersOf(phrases(list))));
  const opener = openerAt(text, start, end);
  return opener === 0 || known.has(opener);
}
const openers = new Map<PhraseList, KeySet>();

/** Whether a phrase of that kind may end in the word, which has no blanks; signs alone may stand behind any. */
export function mayEnd(list: PhraseList, text: string, start: number, end: number): boolean {
  let known = ends.get(list);
  if (!known) ends.set(list, (known = new PhraseSet(new Set(['', ...[...phrases(list)].map(lastWordOf)]))));
  return known.holds(text, start, end);
}
const ends = new Map<PhraseList, PhraseSet>();

function lastWordOf(phrase: string): string {
  return foldPhrase(phrase.slice(phrase.lastIndexOf(' ') + 1));
}

/** The phrases of one kind by their characters, for finding the longest with which a text goes on. */
interface Branch {
  readonly next: Map<number, Branch>;
  /** A phrase ends here. */
  ends: boolean;
}
const trees = new Map<PhraseList, Branch>();

function treeOf(list: PhraseList): Branch {
  let tree = trees.get(list);
  if (tree) return tree;
  trees.set(list, (tree = { next: new Map(), ends: false }));
  for (const phrase of phrases(list)) {
    let branch = tree;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let next = branch.next.get(code);
      if (!next) branch.next.set(code, (next = { next: new Map(), ends: false }));
      branch = next;
    }
    branch.ends = true;
  }
  return tree;
}

/** The length of the longest phrase of that kind, of two to `most` characters, with which `text` goes on at `from`; 0 for none. */
export function phraseAt(list: PhraseList, text: string, from: number, most: number): number {
  let branch: Branch | undefined = treeOf(list);
  let longest = 0;
  for (let at = from; at < text.length && at < from + most; at++) {
    branch = branch.next.get(text.charCodeAt(at));
    if (!branch) break;
    if (branch.ends && at > from) longest = at + 1 - from;
  }
  return longest;
}

/**
 * Whether folded text begins with a phrase of that kind, and at most so many words stand behind it. Signs inside of words belong to
 * them; all others only part words.
 */
export function opensWithPhrase(list: PhraseList, folded: string, most: number): boolean {
  let branch: Branch | undefined = treeOf(list);
  for (let at = wordFrom(folded, 0); at < folded.length; at = wordFrom(folded, at)) {
    if (at > 0 && branch !== treeOf(list)) branch = branch.next.get(SPACE);
    const end = wordEnd(folded, at);
    for (; branch && at < end; at++) branch = branch.next.get(folded.charCodeAt(at));
    if (!branch) return false;
    if (branch.ends && wordsFrom(folded, end) <= most) return true;
  }
  return false;
}

const SPACE = 0x20;

function wordFrom(text: string, at: number): number {
  while (at < text.length && widthOfSign(text, at) === 0) at++;
  return at;
}

function wordEnd(text: string, at: number): number {
  for (let width; at < text.length && (width = widthOfSign(text, at)) > 0; at += width);
  return at;
}

function wordsFrom(text: string, from: number): number {
  let count = 0;
  for (let at = wordFrom(text, from); at < text.length; at = wordFrom(text, wordEnd(text, at))) count++;
  return count;
}

/** How many code units the sign at `at` takes that words are made of, `'` and `-` among them; 0 for any other. */
function widthOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code) || code === 0x27 || code === 0x2d) return 1;
  return isPairOfWord(text, at) ? 2 : 0;
}
