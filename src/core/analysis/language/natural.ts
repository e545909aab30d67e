// Whoever imports this file needs the shape of those modules, which have no types of their own.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./natural-stemmers.d.ts" />

/**
 * Our only door to the package `natural`: Snowball stemmers, one file each. The package's own entry starts database
 * drivers and reads megabytes of lexicons, and its German stemmer brings the stop words of 57 languages (300 kB), so
 * German has `stemGerman`; its tokenizers give words without offsets, so ours is `scan.ts` (docs/adr/0003).
 */
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import portuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import { stemGerman } from './stem-german.js';
import type { Language } from './stop-words.js';

/** Stems a lower-case word. */
export const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => english.stem(word),
  de: stemGerman,
  fr: (word) => french.stem(word),
  es: (word) => spanish.stem(word),
  pt: (word) => portuguese.stem(word),
  it: (word) => italian.stem(word),
  nl: (word) => dutch.stem(word),
};
