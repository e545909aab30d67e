import { countShared, isIn } from '../language/sorted.js';
import type { Stems } from '../language/stems.js';
import type { Language } from '../language/stop-words.js';
import { NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { Shift, shifters } from '../sentiment/shifters.js';
import { INSIDE_CUES, OPENING_CUES, type CueKind } from './cues.js';
import { wordSet } from '../language/word-set.js';

/** What is kept of a post for those that answer it. */
export interface Gist {
  /** Sorted stems of its content words. */
  readonly stems: Stems;
  /** It ends with a question. */
  readonly asks: boolean;
  /** Its mood, -1…1. */
  readonly mood: number;
}

/** What speaks for each stance in a reply. Counts of words are rates: divided by the root of the reply's length. */
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

const YOU = wordSet("you your you're youre yours yourself you've you'd you'll u ur");
const THEY = wordSet("they them their they're he him his she her he's she's these those");
const SELF = wordSet("i my me i'm i've mine myself i'd i'll am");

/** Cues count less behind the first sentence. */
const LATER = 0.6;
/** A sentence with this share of its words in the other's text is a quotation. */
const REPEATED = 0.85;
const LONG_ENOUGH_TO_QUOTE = 4;
/** An opener of several words, or a strong one, has said it all: what it consists of is not counted again. */
const STRONG = 1;
/** Agreement enough for a "but" behind it to take it back. */
const YIELDING = 0.8;

const none = (): Record<CueKind, number> => ({ agree: 0, disagree: 0, neutral: 0, ask: 0, sarcasm: 0 });

/** Reads the cues of a reply, which has been stemmed in `language`. */
export function readFeatures(reply: Tokens, own: Gist, addressed: Gist, language: Language): StanceFeatures {
  const opening = none();
  const inside = none();
  const counts = { you: 0, they: 0, self: 0, negations: 0, questions: 0, exclamations: 0 };
  const shifts = shifters(language);
  const shared = countShared(own.stems, addressed.stems);
  let said = 0;
  let quotes = false;
  let partial = false;
  for (const sentence of reply.sentences) {
    if (shared >= LONG_ENOUGH_TO_QUOTE && repeats(reply, sentence, addressed.stems)) {
      quotes = true;
      continue;
    }
    if (sentence.questions > 0) counts.questions++;
    if (sentence.bangs > 0) counts.exclamations++;
    readSentence(sentence, said === 0);
    said++;
  }
  const root = Math.sqrt(reply.count + 4);
  return {
    opening,
    inside,
    you: (3 * counts.you) / root,
    they: (3 * counts.they) / root,
    self: (3 * counts.self) / root,
    negations: (3 * counts.negations) / root,
    questions: counts.questions,
    partial,
    exclamations: counts.exclamations,
    quotes,
    overlap: shared / Math.sqrt((own.stems.length + 1) * (addressed.stems.length + 1)),
    words: reply.count,
  };

  function readSentence({ from, to }: Sentence, isFirst: boolean): void {
    let open = isFirst;
    for (let i = from; i < to; i++) {
      if (reply.marks[i] & NOT_OWN) continue;
      if (open) {
        open = false;
        const hit = OPENING_CUES.table.find(reply, i, to);
        if (hit) {
          const row = OPENING_CUES.rows[hit.row];
          opening[row.kind] += row.strength;
          if (hit.length > 1 || row.strength > STRONG) {
            i += hit.length - 1;
            continue;
          }
        }
      }
      const hash = reply.hashes[i];
      if (YOU.has(hash)) counts.you++;
      else if (THEY.has(hash)) counts.they++;
      else if (SELF.has(hash)) counts.self++;
      const shift: Shift = shifts.get(hash);
      if (shift === Shift.Negate) counts.negations++;
      else if (shift === Shift.Contrast && said < 2 && opening.agree + inside.agree >= YIELDING) partial = true;
      i += readInside(i, from, to, isFirst ? 1 : LATER);
    }
  }

  /** Counts a cue at word `i`; returns how many words more it has. */
  function readInside(i: number, from: number, to: number, weight: number): number {
    const hit = INSIDE_CUES.table.find(reply, i, to);
    if (!hit) return 0;
    const row = INSIDE_CUES.rows[hit.row];
    const kind = row.kind === 'agree' && row.strength > 0.5 && negatedAt(i, from) ? 'disagree' : row.kind;
    inside[kind] += row.strength * weight;
    return hit.length - 1;
  }

  function negatedAt(i: number, from: number): boolean {
    for (let j = Math.max(from, i - 2); j < i; j++)
      if ((shifts.get(reply.hashes[j]) as Shift) === Shift.Negate) return true;
    return false;
  }
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
