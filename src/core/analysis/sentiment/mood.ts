import { hashPair } from '../language/hash.js';
import type { Language } from '../language/stop-words.js';
import { Mark, NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';
import type { LearnedMoods } from './learned.js';
import { moodLexicon, type MoodLexicon } from './lexicon.js';
import { pairMood } from './phrases.js';
import { Shift } from './shifters.js';
import { isDry } from './kind.js';
import { isNameLike, valenceOf } from './valence.js';
import { wordMemo, type WordMemo } from './word-memo.js';

// The rules are VADER's (Hutto and Gilbert 2014), their strengths fitted anew on the development parts (docs/analysis.md).
const BOOST = 0.6;
const DAMPEN = 0.3;
/** How much of a booster is left at distance 1, 2, 3. */
const FADING = [0, 1, 0.95, 0.9];
const NEGATED = -0.5;
const SHOUTED = 0.733;
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.3;
const CONCEDED = 0.5;
const SUPPOSED = 0.7;
const QUESTIONED = 0.5;
const DRIED = 0.2;
const BANG = 0.5;
const MOST_BANGS = 4;
/** Strength of a common mood word: what a booster adds to it, it adds to a learned word in proportion. */
const COMMON = 2;

/** Calls that stand for themselves: "not now, lol". */
const CALLS = wordSet('lol rofl lmao haha hahaha hehe yay wow omg ugh thanks thx damn');

/** What has a mood and how strong it is where it stands. It holds until the next call of `moodOf`: its lists are used again. */
export interface Mood {
  /** How many words of the lexicon stand there; the two lists below run parallel and may be longer. */
  readonly felt: number;
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly sum: number;
  /** How many words and pairs have a learned mood; the lists below run parallel and may be longer. */
  readonly known: number;
  /** Position of the word; of a pair, that of the second. */
  readonly at: Int32Array;
  readonly isPair: Uint8Array;
  /** The learned mood as it is in the table, and by what the words around multiply it. */
  readonly learned: Float64Array;
  readonly factors: Float64Array;
}

/** The one reading under way; see `Mood`. */
class Reading implements Mood {
  felt = 0;
  words = new Int32Array(256);
  weights = new Float64Array(256);
  sum = 0;
  known = 0;
  at = new Int32Array(512);
  isPair = new Uint8Array(512);
  learned = new Float64Array(512);
  factors = new Float64Array(512);
  /** What each word of the text does to those behind it, up to the word being read. */
  shifts = new Uint8Array(256);

  begin(words: number): void {
    this.sum = this.felt = this.known = 0;
    if (this.shifts.length >= words) return;
    this.shifts = new Uint8Array(words * 2);
    this.words = new Int32Array(words * 2);
    this.weights = new Float64Array(words * 2);
    this.at = new Int32Array(words * 4);
    this.isPair = new Uint8Array(words * 4);
    this.learned = new Float64Array(words * 4);
    this.factors = new Float64Array(words * 4);
  }

  feel(word: number, weight: number): void {
    this.words[this.felt] = word;
    this.weights[this.felt++] = weight;
  }

  note(at: number, isPair: number, learned: number, factor: number): void {
    const n = this.known++;
    this.at[n] = at;
    this.isPair[n] = isPair;
    this.learned[n] = learned;
    this.factors[n] = factor;
  }
}

const reading = new Reading();

/**
 * Weighs the words of a text.
 * @param technical words that name things there, such as "error", hardly count
 * @param learned null for the lexicon alone
 */
export function moodOf(tokens: Tokens, language: Language, technical: boolean, learned: LearnedMoods | null): Mood {
  reading.begin(tokens.count);
  const reader = { tokens, language, technical, lexicon: moodLexicon(language), memo: wordMemo(language), learned };
  for (const sentence of tokens.sentences) weighSentence(reader, sentence);
  for (let n = 0; n < reading.felt; n++) reading.sum += reading.weights[n];
  return reading;
}

interface Reader {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly technical: boolean;
  readonly lexicon: MoodLexicon;
  readonly memo: WordMemo;
  readonly learned: LearnedMoods | null;
}

function weighSentence(reader: Reader, sentence: Sentence): void {
  const { tokens, language, lexicon, memo, learned } = reader;
  const { hashes, marks } = tokens;
  const { shifts } = reading;
  const { from, to } = sentence;
  const first = reading.felt;
  const firstKnown = reading.known;
  const shouting = isMixedCase(tokens, sentence);
  let contrast = -1;
  let knownContrast = -1;
  let supposed = false;
  let conceded = false;
  /** Second word of a pair that has been weighed as a whole, and whether the last word pairs with the next. */
  let pairEnd = -1;
  let pairs = false;
  let nextPair = 0;
  for (let i = from; i < to; i++) {
    const mark = marks[i];
    const hash = hashes[i];
    const slot = memo.slotOf(hash);
    const shift: Shift = memo.shifts[slot];
    shifts[i] = shift;
    const lastPair = nextPair;
    if (i + 1 < to) nextPair = hashPair(hash, hashes[i + 1]);
    if (mark & NOT_OWN) {
      pairs = false;
      continue;
    }
    if (mark & Mark.AfterBreak) supposed = conceded = false;
    else if (mark & Mark.AfterComma) conceded = false;
    if (shift >= Shift.Contrast && i !== pairEnd) {
      if (shift === Shift.Suppose) supposed = true;
      else if (shift === Shift.Concede) conceded = true;
      else {
        contrast = reading.felt;
        knownContrast = reading.known;
        supposed = conceded = false;
      }
    }
    const held = (supposed ? SUPPOSED : 1) * (conceded ? CONCEDED : 1);
    if (learned !== null) {
      if (mark & Mark.HasDigit || isNameLike(tokens, i)) pairs = false;
      else {
        const value = memo.learned[slot];
        if (value !== 0) reading.note(i, 0, value, mark & Mark.Emoji ? 1 : turned(tokens, from, i) * held);
        if (pairs && !(mark & (Mark.AfterBreak | Mark.Emoji))) {
          const pair = learned.ofPair(lastPair);
          if (pair !== 0) reading.note(i, 1, pair, 1);
        }
        pairs = !(mark & Mark.Emoji);
      }
    }
    if (i === pairEnd) continue;

    const pair = language === 'en' && i + 1 < to ? pairMood(nextPair) : null;
    let weight = pair === null ? valenceOf(tokens, i, lexicon, language, memo.moods[slot]) : pair / 100;
    if (pair !== null) pairEnd = i + 1;
    if (weight === 0) continue;
    if (!(mark & Mark.Emoji) && !CALLS.has(hash)) {
      if (reader.technical && isDry(hash)) weight *= DRIED;
      if (shouting && mark & Mark.Shout) weight += weight > 0 ? SHOUTED : -SHOUTED;
      weight = shifted(tokens, from, i, weight, first) * held;
    }
    reading.feel(i, weight);
  }
  strengthen(sentence, contrast, first);
  turnKnown(sentence, knownContrast, firstKnown);
}

/** By what negations and intensifiers multiply a learned mood. */
function turned(tokens: Tokens, from: number, i: number): number {
  if (!isNearShift(i)) return 1;
  const { negated, change } = shiftsBefore(tokens, from, i, -1);
  const boosted = Math.max(1 + change / COMMON, 0);
  return negated ? boosted * NEGATED : boosted;
}

/** A word's weight after the negations and intensifiers before it. */
function shifted(tokens: Tokens, from: number, i: number, weight: number, first: number): number {
  if (!isNearShift(i)) return weight;
  const { negated, change } = shiftsBefore(tokens, from, i, first);
  const boosted = weight > 0 ? Math.max(weight + change, 0) : Math.min(weight - change, 0);
  return negated ? boosted * NEGATED : boosted;
}

function isNearShift(i: number): boolean {
  const { shifts } = reading;
  return i < 3 || (shifts[i - 1] | shifts[i - 2] | shifts[i - 3]) !== 0;
}

/** Used anew by each call. */
const found = { negated: false, change: 0 };

/**
 * The negations and intensifiers up to three words before a word, punctuation between them not crossed. A negation that is a mood
 * word itself ("no", "lack") is used up by what it negates: its own weight among those from `first` on becomes 0 (-1: of none).
 */
function shiftsBefore({ marks }: Tokens, from: number, i: number, first: number): typeof found {
  const { shifts, felt, words, weights } = reading;
  found.negated = false;
  found.change = 0;
  for (let distance = 1; distance <= 3 && i - distance >= from; distance++) {
    const at = i - distance;
    if (marks[at + 1] & Mark.AfterBreak) break;
    const shift: Shift = shifts[at];
    if (shift === Shift.Boost) found.change += BOOST * FADING[distance];
    else if (shift === Shift.Dampen) found.change -= DAMPEN * FADING[distance];
    else if (shift === Shift.Negate) {
      found.negated = !found.negated;
      for (let n = first; n >= 0 && n < felt; n++) if (words[n] === at) weights[n] = 0;
    }
  }
  return found;
}

/** Contrast and question hold for learned words too, not for pairs, which were learned as they are. */
function turnKnown(sentence: Sentence, contrast: number, first: number): void {
  if (contrast < 0 && sentence.questions === 0) return;
  const { known, isPair, factors } = reading;
  for (let n = first; n < known; n++) {
    if (isPair[n] === 1) continue;
    if (contrast >= 0) factors[n] *= n < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
    if (sentence.questions > 0) factors[n] *= QUESTIONED;
  }
}

/** What holds for the sentence as a whole: contrast, question, exclamation. */
function strengthen(sentence: Sentence, contrast: number, first: number): void {
  const { felt, weights } = reading;
  let sum = 0;
  for (let n = first; n < felt; n++) {
    if (contrast >= 0) weights[n] *= n < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
    if (sentence.questions > 0) weights[n] *= QUESTIONED;
    sum += weights[n];
  }
  if (sentence.bangs === 0 || Math.abs(sum) < 0.1) return;
  const factor = 1 + (Math.min(MOST_BANGS, sentence.bangs) * BANG) / Math.abs(sum);
  for (let n = first; n < felt; n++) weights[n] *= factor;
}

/** Capitals stand out only among small letters. */
function isMixedCase(tokens: Tokens, { from, to }: Sentence): boolean {
  let shouts = 0;
  for (let i = from; i < to; i++) if (tokens.marks[i] & Mark.Shout) shouts++;
  return shouts > 0 && shouts < to - from;
}
