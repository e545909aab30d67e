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

/** Used anew by each call of `contentStems`. */
let found = new Int32Array(256);

/** The stems of the words `from`…`to` after `stemWords`. */
export function contentStems({ stems, count }: Tokens, from = 0, to = count): Stems {
  if (found.length < to - from) found = new Int32Array((to - from) * 2);
  let length = 0;
  for (let i = from; i < to; i++) if (stems[i] !== 0) found[length++] = stems[i];
  sort(length);
  let kept = 0;
  for (let i = 0; i < length; i++) if (i === 0 || found[i] !== found[i - 1]) kept++;
  const content = new Array<number>(kept);
  for (let i = 0, at = 0; i < length; i++) if (i === 0 || found[i] !== found[i - 1]) content[at++] = found[i];
  return content;
}

/** Sorts the first numbers of `found`; a sentence's few by insertion, since a call of the library's sort costs more than they do. */
function sort(length: number): void {
  if (length > 40) {
    found.subarray(0, length).sort();
    return;
  }
  for (let i = 1; i < length; i++) {
    const number = found[i];
    let at = i;
    for (; at > 0 && found[at - 1] > number; at--) found[at] = found[at - 1];
    found[at] = number;
  }
}

/** `stemWords` and `contentStems` of a whole text in one go. */
export function stemsOf(tokens: Tokens, language: Language): Stems {
  stemWords(tokens, language);
  return contentStems(tokens);
}
