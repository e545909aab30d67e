import { hashWord } from './hash.js';
import { STEMMERS } from './natural.js';
import { LANGUAGES, languageBit, stopWordMask, type Language } from './stop-words.js';
import { Mark, wordAt, type Tokens } from './tokens.js';

/** Stems kept per language before the memory is emptied: a stemmer costs a hundred times a look-up. */
const MEMORY = 50_000;
const LONGEST = 40;

const memories = new Map<Language, Map<number, number>>();

/** Hash of the stem of word `i`; words with digits, addresses and very long ones are their own stem. */
export function stemHash(tokens: Tokens, i: number, language: string | null): number {
  const hash = tokens.hashes[i];
  const length = tokens.ends[i] - tokens.starts[i];
  if (length < 3 || length > LONGEST || tokens.marks[i] & (Mark.HasDigit | Mark.Link | Mark.Emoji)) return hash;
  const known = LANGUAGES.find((name) => name === language) ?? 'en';
  let memory = memories.get(known);
  if (!memory || memory.size > MEMORY) memories.set(known, (memory = new Map<number, number>()));
  let stem = memory.get(hash);
  if (stem === undefined) {
    stem = hashWord(STEMMERS[known](wordAt(tokens, i).toLowerCase()));
    memory.set(hash, stem);
  }
  return stem;
}

/** The stems of the words `from`…`to` that are no stop words and no addresses: sorted, each once. */
export function contentStems(tokens: Tokens, language: string | null, from = 0, to = tokens.count): Int32Array {
  const bit = languageBit(language ?? 'en');
  const stems = new Int32Array(to - from);
  let count = 0;
  for (let i = from; i < to; i++) {
    if ((stopWordMask(tokens.hashes[i]) & bit) !== 0 || tokens.marks[i] & (Mark.Link | Mark.Emoji)) continue;
    stems[count++] = stemHash(tokens, i, language);
  }
  const sorted = stems.subarray(0, count).sort();
  let kept = 0;
  for (let i = 0; i < count; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i];
  return sorted.slice(0, kept);
}
