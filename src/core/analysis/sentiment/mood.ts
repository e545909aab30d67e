import type { HashTable } from '../language/hash-table.js';
import type { Language } from '../language/stop-words.js';
import { Mark, NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';
import type { LearnedMoods } from './learned.js';
import { moodLexicon, type MoodLexicon } from './lexicon.js';
import { pairMood } from './phrases.js';
import { Shift, shifters } from './shifters.js';
import { isDry } from './kind.js';
import { isNameLike, valenceOf } from './valence.js';

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

/** The words with a mood and how strong each is where it stands; parallel lists. */
export interface Mood {
  readonly words: readonly number[];
  /** From the lexicon. */
  readonly weights: readonly number[];
  /** Sum of `weights`. */
  readonly sum: number;
  /** Positions of words and pairs with a learned mood; of a pair, the second. */
  readonly known: readonly number[];
  /** The learned mood of each as it is in the table, and by what the words around it multiply it. */
  readonly learned: readonly number[];
  readonly factors: readonly number[];
  /** Whether each is a pair. */
  readonly pairs: readonly boolean[];
}

/**
 * Weighs the words of a text.
 * @param technical words that name things there, such as "error", hardly count
 * @param learned null for the lexicon alone
 */
export function moodOf(tokens: Tokens, language: Language, technical: boolean, learned: LearnedMoods | null): Mood {
  const mood: Findings = { words: [], weights: [], known: [], learned: [], factors: [], pairs: [] };
  const reader = { tokens, language, technical, lexicon: moodLexicon(language), shifts: shifters(language), mood };
  for (const sentence of tokens.sentences) weighSentence(reader, sentence, learned);
  let sum = 0;
  for (const weight of mood.weights) sum += weight;
  return { ...mood, sum };
}

interface Findings {
  readonly words: number[];
  readonly weights: number[];
  readonly known: number[];
  readonly learned: number[];
  readonly factors: number[];
  readonly pairs: boolean[];
}

interface Reader {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly technical: boolean;
  readonly lexicon: MoodLexicon;
  readonly shifts: HashTable;
  readonly mood: Findings;
}

function weighSentence(reader: Reader, sentence: Sentence, learned: LearnedMoods | null): void {
  const { tokens, language, lexicon, shifts, mood } = reader;
  const { hashes, marks } = tokens;
  const { from, to } = sentence;
  const first = mood.words.length;
  const firstKnown = mood.known.length;
  const shouting = isMixedCase(tokens, sentence);
  let contrast = -1;
  let knownContrast = -1;
  let supposed = false;
  let conceded = false;
  let pairEnd = -1;
  let before = -1;
  for (let i = from; i < to; i++) {
    const mark = marks[i];
    if (mark & NOT_OWN) {
      before = -1;
      continue;
    }
    const shift: Shift = shifts.get(hashes[i]);
    if (mark & Mark.AfterBreak) supposed = conceded = false;
    else if (mark & Mark.AfterComma) conceded = false;
    if (i === pairEnd) {
      // The pair has said it.
    } else if (shift === Shift.Suppose) supposed = true;
    else if (shift === Shift.Concede) conceded = true;
    else if (shift === Shift.Contrast) {
      contrast = mood.words.length;
      knownContrast = mood.known.length;
      supposed = conceded = false;
    }
    const held = (supposed ? SUPPOSED : 1) * (conceded ? CONCEDED : 1);
    if (learned !== null) before = learn(reader, learned, from, i, before, held);
    if (i === pairEnd) continue;

    const pair = language === 'en' && i + 1 < to ? pairMood(hashes[i], hashes[i + 1]) : null;
    let weight = pair === null ? valenceOf(tokens, i, lexicon, language) : pair / 100;
    if (pair !== null) pairEnd = i + 1;
    if (weight === 0) continue;
    if (!(mark & Mark.Emoji) && !CALLS.has(hashes[i])) {
      if (reader.technical && isDry(hashes[i])) weight *= DRIED;
      if (shouting && mark & Mark.Shout) weight += weight > 0 ? SHOUTED : -SHOUTED;
      weight = shifted(reader, from, i, weight, first) * held;
    }
    mood.words.push(i);
    mood.weights.push(weight);
  }
  strengthen(sentence, mood.weights, contrast, first);
  for (let n = firstKnown; n < mood.known.length; n++) {
    if (mood.pairs[n]) continue;
    if (knownContrast >= 0) mood.factors[n] *= n < knownContrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
    if (sentence.questions > 0) mood.factors[n] *= QUESTIONED;
  }
}

/** Takes down what is learned of word `i` and of its pair with the word `before`; returns the word for the next pair, -1 for none. */
function learn(reader: Reader, learned: LearnedMoods, from: number, i: number, before: number, held: number): number {
  const { tokens, mood } = reader;
  const { hashes, marks } = tokens;
  const mark = marks[i];
  if (mark & Mark.HasDigit || isNameLike(tokens, i)) return -1;
  const value = learned.ofWord(hashes[i]);
  if (value !== 0) {
    mood.known.push(i);
    mood.learned.push(value);
    mood.factors.push(mark & Mark.Emoji ? 1 : turned(reader, from, i) * held);
    mood.pairs.push(false);
  }
  if (mark & Mark.Emoji) return -1;
  if (before >= 0 && !(mark & Mark.AfterBreak)) {
    const pair = learned.ofPair(hashes[before], hashes[i]);
    if (pair !== 0) {
      mood.known.push(i);
      mood.learned.push(pair);
      mood.factors.push(1);
      mood.pairs.push(true);
    }
  }
  return i;
}

/** By what negations and intensifiers multiply a learned mood. */
function turned(reader: Reader, from: number, i: number): number {
  const { negated, change } = shiftsBefore(reader, from, i);
  const boosted = Math.max(1 + change / COMMON, 0);
  return negated ? boosted * NEGATED : boosted;
}

/** A word's weight after the negations and intensifiers before it. */
function shifted(reader: Reader, from: number, i: number, weight: number, first: number): number {
  const { negated, change } = shiftsBefore(reader, from, i, first);
  const boosted = weight > 0 ? Math.max(weight + change, 0) : Math.min(weight - change, 0);
  return negated ? boosted * NEGATED : boosted;
}

/** Used anew by each call. */
const found = { negated: false, change: 0 };

/**
 * The negations and intensifiers up to three words before a word, punctuation between them not crossed. A negation that is a mood
 * word itself ("no", "lack") is used up by what it negates: with `first`, its own weight in the lists from there on becomes 0.
 */
function shiftsBefore({ tokens, shifts, mood }: Reader, from: number, i: number, first?: number): typeof found {
  found.negated = false;
  found.change = 0;
  for (let distance = 1; distance <= 3 && i - distance >= from; distance++) {
    const at = i - distance;
    if (tokens.marks[at + 1] & Mark.AfterBreak) break;
    const shift: Shift = shifts.get(tokens.hashes[at]);
    if (shift === Shift.Boost) found.change += BOOST * FADING[distance];
    else if (shift === Shift.Dampen) found.change -= DAMPEN * FADING[distance];
    else if (shift === Shift.Negate) {
      found.negated = !found.negated;
      const own = first === undefined ? -1 : mood.words.indexOf(at, first);
      if (own >= 0) mood.weights[own] = 0;
    }
  }
  return found;
}

/** What holds for the sentence as a whole: contrast, question, exclamation. */
function strengthen(sentence: Sentence, weights: number[], contrast: number, first: number): void {
  let sum = 0;
  for (let n = first; n < weights.length; n++) {
    if (contrast >= 0) weights[n] *= n < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
    if (sentence.questions > 0) weights[n] *= QUESTIONED;
    sum += weights[n];
  }
  if (sentence.bangs === 0 || Math.abs(sum) < 0.1) return;
  const factor = 1 + (Math.min(MOST_BANGS, sentence.bangs) * BANG) / Math.abs(sum);
  for (let n = first; n < weights.length; n++) weights[n] *= factor;
}

/** Capitals stand out only among small letters. */
function isMixedCase(tokens: Tokens, { from, to }: Sentence): boolean {
  let shouts = 0;
  for (let i = from; i < to; i++) if (tokens.marks[i] & Mark.Shout) shouts++;
  return shouts > 0 && shouts < to - from;
}
