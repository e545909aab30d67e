import type { BylineWords } from './byline-words.js';
import { de } from './languages/de.js';
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

/** All languages of bylines. Pages mix languages (a German page with English buttons), so they are looked up together. */
export const BYLINE_LANGUAGES: readonly BylineWords[] = [en, de, fr, es, pt, it, nl, fi, sv, ru, pl, ja];

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

/** A phrase as it is looked up: lower case, blanks folded, typographic apostrophes straightened, no signs at its ends. */
export function foldPhrase(text: string): string {
  return PLAIN.test(text) ? foldPlain(text) : foldAny(text);
}

/** Nearly every line: ASCII without white space but single blanks. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

function foldPlain(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isWordCode(text.charCodeAt(from)) && text.charCodeAt(from) !== 0x23) from++;
  while (to > from && !isWordCode(text.charCodeAt(to - 1)) && text.charCodeAt(to - 1) !== 0x29) to--;
  const folded = text.slice(from, to).toLowerCase();
  // A closing bracket stays where its opening one does.
  return folded.endsWith(')') && !folded.includes('(') ? folded.slice(0, -1) : folded;
}

function isWordCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function foldAny(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/(?<!\()\)$/u, (end, _at: number, whole: string) => (whole.includes('(') ? end : ''));
}
