import type { HashTable } from '../language/hash-table.js';
import type { Language } from '../language/stop-words.js';
import { Mark, NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { moodLexicon, type MoodLexicon } from './lexicon.js';
import { pairMood } from './phrases.js';
import { Shift, shifters } from './shifters.js';
import { isDry } from './technical.js';
import { valenceOf } from './valence.js';

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
const BANG = 0.4;
const MOST_BANGS = 4;

/** The words with a mood and how strong each is where it stands; parallel lists. */
export interface Mood {
  readonly words: readonly number[];
  readonly weights: readonly number[];
  /** Sum of the weights. */
  readonly sum: number;
}

/** Weighs the words of a text. `technical`: words that name things there, such as "error", hardly count. */
export function moodOf(tokens: Tokens, language: Language, technical: boolean): Mood {
  const words: number[] = [];
  const weights: number[] = [];
  const context = { tokens, language, technical, lexicon: moodLexicon(language), shifts: shifters(language) };
  for (const sentence of tokens.sentences) weighSentence(context, sentence, words, weights);
  let sum = 0;
  for (const weight of weights) sum += weight;
  return { words, weights, sum };
}

interface Context {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly technical: boolean;
  readonly lexicon: MoodLexicon;
  readonly shifts: HashTable;
}

function weighSentence(context: Context, sentence: Sentence, words: number[], weights: number[]): void {
  const { tokens, language, lexicon, shifts } = context;
  const { hashes, marks } = tokens;
  const { from, to } = sentence;
  const first = words.length;
  const shouting = isMixedCase(tokens, sentence);
  let contrast = -1;
  let supposed = false;
  let conceded = false;
  for (let i = from; i < to; i++) {
    const mark = marks[i];
    if (mark & NOT_OWN) continue;
    const shift: Shift = shifts.get(hashes[i]);
    if (mark & Mark.AfterBreak) supposed = conceded = false;
    else if (mark & Mark.AfterComma) conceded = false;
    if (shift === Shift.Suppose) supposed = true;
    else if (shift === Shift.Concede) conceded = true;
    else if (shift === Shift.Contrast) {
      contrast = words.length;
      supposed = conceded = false;
    }
    let weight = language === 'en' && i + 1 < to ? pairMood(hashes[i], hashes[i + 1]) : null;
    if (weight !== null) {
      if (weight !== 0) add(i, weight / 100);
      i++;
      continue;
    }
    weight = valenceOf(tokens, i, lexicon, language);
    if (weight === 0) continue;
    if (!(mark & Mark.Emoji)) {
      if (context.technical && isDry(hashes[i])) weight *= DRIED;
      if (shouting && mark & Mark.Shout) weight += weight > 0 ? SHOUTED : -SHOUTED;
      weight = shifted(context, from, i, weight, words, weights, first);
      if (supposed) weight *= SUPPOSED;
      if (conceded) weight *= CONCEDED;
    }
    add(i, weight);
  }
  strengthen(sentence, contrast, words, weights, first);

  function add(word: number, weight: number): void {
    words.push(word);
    weights.push(weight);
  }
}

/** A word's weight after the negations and intensifiers up to three words before it, punctuation between them not crossed. */
function shifted(
  { tokens, shifts }: Context,
  from: number,
  i: number,
  weight: number,
  words: readonly number[],
  weights: number[],
  first: number,
): number {
  let negated = false;
  let change = 0;
  for (let distance = 1; distance <= 3 && i - distance >= from; distance++) {
    const at = i - distance;
    if (tokens.marks[at + 1] & Mark.AfterBreak) break;
    const shift: Shift = shifts.get(tokens.hashes[at]);
    if (shift === Shift.Boost) change += BOOST * FADING[distance];
    else if (shift === Shift.Dampen) change -= DAMPEN * FADING[distance];
    else if (shift === Shift.Negate) {
      negated = !negated;
      // A negation that is a mood word itself ("no", "lack") is used up by what it negates.
      const own = words.indexOf(at, first);
      if (own >= 0) weights[own] = 0;
    }
  }
  const boosted = weight > 0 ? Math.max(weight + change, 0) : Math.min(weight - change, 0);
  return negated ? boosted * NEGATED : boosted;
}

/** What holds for the sentence as a whole: contrast, question, exclamation. */
function strengthen(
  sentence: Sentence,
  contrast: number,
  words: readonly number[],
  weights: number[],
  first: number,
): void {
  let sum = 0;
  for (let n = first; n < words.length; n++) {
    if (contrast >= 0) weights[n] *= n < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
    if (sentence.questions > 0) weights[n] *= QUESTIONED;
    sum += weights[n];
  }
  if (sentence.bangs === 0 || Math.abs(sum) < 0.1) return;
  const factor = 1 + (Math.min(MOST_BANGS, sentence.bangs) * BANG) / Math.abs(sum);
  for (let n = first; n < words.length; n++) weights[n] *= factor;
}

/** Capitals stand out only among small letters. */
function isMixedCase(tokens: Tokens, { from, to }: Sentence): boolean {
  let shouts = 0;
  for (let i = from; i < to; i++) if (tokens.marks[i] & Mark.Shout) shouts++;
  return shouts > 0 && shouts < to - from;
}
