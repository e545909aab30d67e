import { countShared, isIn } from '../language/sorted.js';
import type { Stems } from '../language/stems.js';
import type { HashTable } from '../language/hash-table.js';
import type { Language } from '../language/stop-words.js';
import { NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { Shift, shifters } from '../sentiment/shifters.js';
import { INSIDE_CUES, OPENING_CUES, type CueKind } from './cues.js';
import { wordRows } from '../language/word-set.js';

/** What is kept of a post for those that answer it. */
export interface Gist {
  /** Sorted stems of its content words. */
  readonly stems: Stems;
  /** It ends with a question. */
  readonly asks: boolean;
  /** Its mood, -1…1. */
  readonly mood: number;
}

/** How much the cues of a text speak for each stance. */
export class CueSums {
  agree = 0;
  disagree = 0;
  neutral = 0;
  ask = 0;
  sarcasm = 0;

  clear(): void {
    this.agree = this.disagree = this.neutral = this.ask = this.sarcasm = 0;
  }

  add(kind: CueKind, strength: number): void {
    switch (kind) {
      case 'agree':
        this.agree += strength;
        break;
      case 'disagree':
        this.disagree += strength;
        break;
      case 'neutral':
        this.neutral += strength;
        break;
      case 'ask':
        this.ask += strength;
        break;
      case 'sarcasm':
        this.sarcasm += strength;
    }
  }
}

/**
 * What speaks for each stance in a reply. Counts of words are rates: divided by the root of the reply's length. It holds until
 * the next call of `readFeatures`, which uses it again.
 */
export interface StanceFeatures {
  readonly opening: Readonly<Record<CueKind, number>>;
  readonly inside: Readonly<Record<CueKind, number>>;
  /** "you", "your": speaking to the other. */
  readonly you: number;
  /** "they", "he": speaking of third ones. */
  readonly they: number;
  /** "I", "my": speaking of oneself. */
  readonly self: number;
  readonly negations: number;
  /** Sentences that ask, and that exclaim. */
  readonly questions: number;
  readonly exclamations: number;
  /** It agrees first and then objects: "yes, but". */
  readonly partial: boolean;
  /** It repeats a sentence of the other. */
  readonly quotes: boolean;
  /** Share of content words it has in common with the other, 0…1. */
  readonly overlap: number;
  readonly words: number;
}

/** Of whom a word speaks. */
const enum Speaks {
  OfNobody = 0,
  OfYou = 1,
  OfThem = 2,
  OfMe = 3,
}

const PRONOUNS = wordRows([
  "you your you're youre yours yourself you've you'd you'll u ur",
  "they them their they're he him his she her he's she's these those",
  "i my me i'm i've mine myself i'd i'll am",
]);

/** Cues count less behind the first sentence. */
const LATER = 0.6;
/** A sentence with this share of its words in the other's text is a quotation. */
const REPEATED = 0.85;
const LONG_ENOUGH_TO_QUOTE = 4;
/** An opener of several words, or a strong one, has said it all: what it consists of is not counted again. */
const STRONG = 1;
/** Agreement enough for a "but" behind it to take it back. */
const YIELDING = 0.8;

/** The one reading under way; see `StanceFeatures`. */
class FeatureReader implements StanceFeatures {
  readonly opening = new CueSums();
  readonly inside = new CueSums();
  you = 0;
  they = 0;
  self = 0;
  negations = 0;
  questions = 0;
  exclamations = 0;
  partial = false;
  quotes = false;
  overlap = 0;
  words = 0;
  /** Sentences of the reply's own that were read. */
  private said = 0;

  read(reply: Tokens, own: Gist, addressed: Gist, language: Language): this {
    this.opening.clear();
    this.inside.clear();
    this.you = this.they = this.self = this.negations = this.questions = this.exclamations = this.said = 0;
    this.partial = this.quotes = false;
    const shifts = shifters(language);
    const shared = countShared(own.stems, addressed.stems);
    for (const sentence of reply.sentences) {
      if (shared >= LONG_ENOUGH_TO_QUOTE && repeats(reply, sentence, addressed.stems)) {
        this.quotes = true;
        continue;
      }
      if (sentence.questions > 0) this.questions++;
      if (sentence.bangs > 0) this.exclamations++;
      this.readSentence(reply, sentence, shifts);
      this.said++;
    }
    const root = Math.sqrt(reply.count + 4);
    this.you = (3 * this.you) / root;
    this.they = (3 * this.they) / root;
    this.self = (3 * this.self) / root;
    this.negations = (3 * this.negations) / root;
    this.overlap = shared / Math.sqrt((own.stems.length + 1) * (addressed.stems.length + 1));
    this.words = reply.count;
    return this;
  }

  private readSentence(reply: Tokens, { from, to }: Sentence, shifts: HashTable): void {
    const { hashes, marks } = reply;
    const weight = this.said === 0 ? 1 : LATER;
    let open = this.said === 0;
    for (let i = from; i < to; i++) {
      if (marks[i] & NOT_OWN) continue;
      if (open) {
        open = false;
        const hit = OPENING_CUES.table.find(reply, i, to);
        if (hit) {
          const row = OPENING_CUES.rows[hit.row];
          this.opening.add(row.kind, row.strength);
          if (hit.length > 1 || row.strength > STRONG) {
            i += hit.length - 1;
            continue;
          }
        }
      }
      const hash = hashes[i];
      const speaks: Speaks = PRONOUNS.get(hash);
      if (speaks === Speaks.OfYou) this.you++;
      else if (speaks === Speaks.OfThem) this.they++;
      else if (speaks === Speaks.OfMe) this.self++;
      const shift: Shift = shifts.get(hash);
      if (shift === Shift.Negate) this.negations++;
      else if (shift === Shift.Contrast && this.said < 2 && this.opening.agree + this.inside.agree >= YIELDING)
        this.partial = true;
      const hit = INSIDE_CUES.table.find(reply, i, to);
      if (!hit) continue;
      const row = INSIDE_CUES.rows[hit.row];
      const isTurned = row.kind === 'agree' && row.strength > 0.5 && isNegated(hashes, i, from, shifts);
      this.inside.add(isTurned ? 'disagree' : row.kind, row.strength * weight);
      i += hit.length - 1;
    }
  }
}

const reader = new FeatureReader();

/** Reads the cues of a reply, which has been stemmed in `language`. */
export function readFeatures(reply: Tokens, own: Gist, addressed: Gist, language: Language): StanceFeatures {
  return reader.read(reply, own, addressed, language);
}

function isNegated(hashes: Int32Array, i: number, from: number, shifts: HashTable): boolean {
  for (let j = Math.max(from, i - 2); j < i; j++) if ((shifts.get(hashes[j]) as Shift) === Shift.Negate) return true;
  return false;
}

/** Whether nearly all that a sentence says stands in the other's text. */
function repeats({ stems }: Tokens, { from, to }: Sentence, others: Stems): boolean {
  let content = 0;
  let shared = 0;
  for (let i = from; i < to; i++) {
    if (stems[i] === 0) continue;
    content++;
    if (isIn(others, stems[i])) shared++;
  }
  return content >= LONG_ENOUGH_TO_QUOTE && shared >= content * REPEATED;
}
