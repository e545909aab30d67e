import { isWritten, keyOf, mixed } from '../text/keys.js';
import { foldPhrase } from './fold-phrase.js';

/**
 * Folded phrases, looked up where they stand in a text. Nearly everything that is looked up is a plain word or two, and is told by its
 * letters without being cut out of the text.
 */
export class PhraseSet {
  private readonly plain = new Map<number, string[]>();

  constructor(private readonly phrases: ReadonlySet<string>) {
    for (const phrase of phrases) {
      const key = keyOf(phrase);
      const alike = this.plain.get(key);
      if (alike) alike.push(phrase);
      else this.plain.set(key, [phrase]);
    }
  }

  /** Whether the stretch, folded by `foldPhrase`, is one of the phrases. */
  holds(text: string, start: number, end: number): boolean {
    let key = 0;
    let isBlank = true;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
      const isSign = (lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39);
      // What has to be folded is, and what has blanks at its ends.
      if (!isSign && (lower !== 0x20 || isBlank)) return this.phrases.has(foldPhrase(text.slice(start, end)));
      isBlank = !isSign;
      key = mixed(key, lower);
    }
    if (isBlank) return this.phrases.has(foldPhrase(text.slice(start, end)));
    const alike = this.plain.get(key);
    if (alike) for (const phrase of alike) if (isWritten(phrase, text, start, end)) return true;
    return false;
  }
}
