import type { HashTable } from '../language/hash-table.js';
import type { Language } from '../language/stop-words.js';
import { type LearnedMoods, learnedMoods } from './learned.js';
import { moodLexicon, type MoodLexicon } from './lexicon.js';
import { shifters } from './shifters.js';

const SLOTS = 8192;

/**
 * What the tables of a language say of a word, for the words met last: few words make up most of a text, and one look here
 * stands for one in each table. A slot holds until the next call of `slotOf`.
 */
export class WordMemo {
  /** `Shift` of each slot's word. */
  readonly shifts = new Uint8Array(SLOTS);
  /** Its mood by the lexicon in hundredths; 0 for none, and in languages whose lexicon goes by stems. */
  readonly moods = new Int16Array(SLOTS);
  /** Its learned mood; 0 in languages without. */
  readonly learned = new Float64Array(SLOTS);
  // No slot begins with a word that belongs there.
  private readonly words = Int32Array.from({ length: SLOTS }, (_, slot) => slot + 1);

  private readonly shifters: HashTable;
  private readonly lexicon: MoodLexicon;
  private readonly found: LearnedMoods | null;

  constructor(language: Language) {
    this.shifters = shifters(language);
    this.lexicon = moodLexicon(language);
    this.found = language === 'en' ? learnedMoods() : null;
  }

  /** The slot of a word by its hash. */
  slotOf(hash: number): number {
    const slot = hash & (SLOTS - 1);
    if (this.words[slot] !== hash) this.fill(slot, hash);
    return slot;
  }

  private fill(slot: number, hash: number): void {
    const { lexicon } = this;
    this.words[slot] = hash;
    this.shifts[slot] = this.shifters.get(hash);
    this.moods[slot] = lexicon.byStem ? 0 : lexicon.table.get(hash);
    this.learned[slot] = this.found === null ? 0 : this.found.ofWord(hash);
  }
}

const memos = new Map<Language, WordMemo>();

export function wordMemo(language: Language): WordMemo {
  let memo = memos.get(language);
  if (!memo) memos.set(language, (memo = new WordMemo(language)));
  return memo;
}
