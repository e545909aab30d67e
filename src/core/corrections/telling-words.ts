import { EMPTY_HASH, hashUnit } from '../analysis/language/hash.js';
import { wordsIn } from '../text/words-in.js';

/** How many words at either end tell a text whose other words were edited. */
const TELLING_WORDS = 8;

/** The first words of a text, white space as single blanks. */
export function firstWordsOf(text: string): string {
  return wordsIn(text).slice(0, TELLING_WORDS).join(' ');
}

/** The last ones. */
export function lastWordsOf(text: string): string {
  return wordsIn(text).slice(-TELLING_WORDS).join(' ');
}

/** Of all words, whatever white space is between them: eight hexadecimal digits. */
export function fingerprint(text: string): string {
  let hash = EMPTY_HASH;
  for (const word of wordsIn(text)) {
    for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
    hash = hashUnit(hash, 0x20);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
