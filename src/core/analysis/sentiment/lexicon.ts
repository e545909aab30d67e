import { hashWord } from '../language/hash.js';
import { hashTable, type HashTable } from '../language/hash-table.js';
import { ENGLISH_LEXICON, STRENGTHS, STRONGEST } from '../models/english-lexicon.js';
import { STEMMERS } from '../language/natural.js';
import type { Language } from '../language/stop-words.js';
import { MOOD_WORDS } from './mood-words.js';

/** Words with a mood, from -4 to 4 in hundredths, by hash; in English by the word as written, elsewhere by its stem. */
export interface MoodLexicon {
  readonly table: HashTable;
  readonly byStem: boolean;
}

const lexicons = new Map<string, MoodLexicon>();

/** The lexicon of a language, unpacked on first use; null for a language without one. */
export function moodLexicon(language: Language): MoodLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = language === 'en' ? unpackEnglish() : stemRows(language)));
  return lexicon;
}

function unpackEnglish(): MoodLexicon {
  return { table: hashTable(entriesOf(ENGLISH_LEXICON)), byStem: false };
}

/** Reads the packed form described in models/english-lexicon.ts. */
export function* entriesOf(packed: string): Generator<readonly [hash: number, hundredths: number]> {
  let word = '';
  for (const [, shared, rest, strength] of packed.matchAll(/(\d)([\p{Ll}']*)([^\p{Ll}'\d])/gu)) {
    word = word.slice(0, Number(shared)) + rest;
    const step = STRENGTHS.indexOf(strength) / (STRENGTHS.length - 1);
    yield [hashWord(word), Math.round((step * 2 - 1) * STRONGEST * 100)];
  }
}

function stemRows(language: Exclude<Language, 'en'>): MoodLexicon {
  const entries: [number, number][] = [];
  for (const [strength, row] of MOOD_WORDS[language]) {
    for (const word of row.split(/\s+/)) entries.push([hashWord(STEMMERS[language](word)), strength * 100]);
  }
  return { table: hashTable(entries), byStem: true };
}
