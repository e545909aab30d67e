import { hashWord } from './hash.js';
import { STEMMERS } from './natural.js';
import { languageBit, stopWordMask, type Language } from './stop-words.js';
import { Mark, wordAt, type Tokens } from './tokens.js';

/** Hashes of stems: sorted, each once. */
export type Stems = readonly number[];

/** A stemmer costs a hundred times a look-up, so each language remembers this many stems, a newer one in an older one's place. */
const MEMORY = 1 << 15;
const LONGEST = 40;
const UNSTEMMED = Mark.HasDigit | Mark.Link | Mark.Emoji;

interface Memory {
  readonly words: Int32Array;
  readonly stems: Int32Array;
}

const memories = new Map<Language, Memory>();

function memoryOf(language: Language): Memory {
  let memory = memories.get(language);
  if (!memory) {
    memory = { words: new Int32Array(MEMORY), stems: new Int32Array(MEMORY) };
    memories.set(language, memory);
  }
  return memory;
}

/** Hash of the stem of word `i`; words with digits, addresses, very short and very long ones are their own stem. */
export function stemHash(tokens: Tokens, i: number, language: Language): number {
  const hash = tokens.hashes[i];
  const length = tokens.ends[i] - tokens.starts[i];
  if (length < 3 || length > LONGEST || tokens.marks[i] & UNSTEMMED) return hash;
  return remembered(memoryOf(language), tokens, i, language);
}

function remembered({ words, stems }: Memory, tokens: Tokens, i: number, language: Language): number {
  const hash = tokens.hashes[i];
  const slot = (hash ^ (hash >>> 15)) & (MEMORY - 1);
  if (words[slot] !== hash || stems[slot] === 0) {
    words[slot] = hash;
    stems[slot] = hashWord(STEMMERS[language](wordAt(tokens, i).toLowerCase()));
  }
  return stems[slot];
}

/** Fills `tokens.stems` for every word; 0 for stop words, addresses and emoji. `contentStems` reads it. */
export function stemWords(tokens: Tokens, language: Language): void {
  const bit = languageBit(language);
  const memory = memoryOf(language);
  const { hashes, marks, starts, ends, stems, count } = tokens;
  for (let i = 0; i < count; i++) {
    if ((stopWordMask(hashes[i]) & bit) !== 0 || marks[i] & (Mark.Link | Mark.Emoji)) stems[i] = 0;
    else {
      const length = ends[i] - starts[i];
      const plain = length >= 3 && length <= LONGEST && !(marks[i] & UNSTEMMED);
      stems[i] = plain ? remembered(memory, tokens, i, language) : hashes[i];
    }
  }
}

/** The stems of the words `from`…`to` after `stemWords`. */
export function contentStems({ stems, count }: Tokens, from = 0, to = count): Stems {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (stems[i] !== 0) found.push(stems[i]);
  sortNumbers(found);
  let kept = 0;
  for (let i = 0; i < found.length; i++) if (i === 0 || found[i] !== found[i - 1]) found[kept++] = found[i];
  found.length = kept;
  return found;
}

/** Sorts in place; a sentence's few numbers by insertion, since a call of the library's sort costs more than they do. */
function sortNumbers(numbers: number[]): void {
  if (numbers.length > 40) {
    numbers.sort((a, b) => a - b);
    return;
  }
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i];
    let at = i;
    for (; at > 0 && numbers[at - 1] > number; at--) numbers[at] = numbers[at - 1];
    numbers[at] = number;
  }
}

/** `stemWords` and `contentStems` of a whole text in one go. */
export function stemsOf(tokens: Tokens, language: Language): Stems {
  stemWords(tokens, language);
  return contentStems(tokens);
}
