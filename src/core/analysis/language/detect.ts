import type { Post } from '../../discussion.js';
import { bodyTokens } from './post-tokens.js';
import { Scanner } from './scan.js';
import { LANGUAGES, stopWordMask } from './stop-words.js';
import { Mark, type Tokens } from './tokens.js';

/** Words looked at: more do not change the answer. */
const ENOUGH = 300;

/** The language of a post's own words as BCP 47; null when it is too short, mixed or unknown. */
export function languageOf(text: string, post: Post): string | null {
  return detectLanguage(bodyTokens(text, post, new Scanner()));
}

/** The language of running text as BCP 47; null when it is too short, mixed or unknown. */
export function detectLanguage(tokens: Tokens): string | null {
  counts.fill(0);
  let scripts: string[] | null = null;
  const { count, marks, hashes, starts, text } = tokens;
  let words = 0;
  for (let i = 0; i < count && words < ENOUGH; i++) {
    if (marks[i] & NO_WORD) continue;
    words++;
    const mask = stopWordMask(hashes[i]);
    if (mask !== 0) countStopWord(mask);
    else {
      const code = text.charCodeAt(starts[i]);
      const script = code < FIRST_OF_SCRIPTS ? null : scriptOf(code);
      if (script !== null) (scripts ??= []).push(script);
    }
  }
  if (scripts !== null && scripts.length * 2 > words)
    return scripts.every((script) => script === scripts?.[0]) ? scripts[0] : mostOf(scripts);
  return clearWinner(words);
}

const NO_WORD = Mark.Link | Mark.Code | Mark.Emoji | Mark.HasDigit | Mark.Name;
/** Used anew by each call. */
const counts = new Float64Array(LANGUAGES.length);

function mostOf(scripts: readonly string[]): string | null {
  return scripts.find((one) => scripts.filter((other) => other === one).length * 2 > scripts.length) ?? null;
}

/** A word shared by several languages speaks a little for each. */
function countStopWord(mask: number): void {
  if ((mask & (mask - 1)) === 0) {
    counts[31 - Math.clz32(mask)]++;
    return;
  }
  let shared = 0;
  for (let bits = mask; bits !== 0; bits &= bits - 1) shared++;
  for (let bits = mask; bits !== 0; bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)] += 1 / shared;
}

/** The language to read a text in: as `detectLanguage`, a guess where that is unsure, English where nothing tells. */
export function likelyLanguage(tokens: Tokens): string {
  const detected = detectLanguage(tokens);
  if (detected !== null) return detected;
  const best = indexOfMost();
  return counts[best] >= 1 && counts[0] === 0 ? LANGUAGES[best] : LANGUAGES[0];
}

function indexOfMost(): number {
  let best = 0;
  for (let i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
  return best;
}

function clearWinner(words: number): string | null {
  const best = indexOfMost();
  let second = 0;
  for (let i = 0; i < counts.length; i++) if (i !== best && counts[i] > second) second = counts[i];
  const enough = counts[best] >= 1.9 && counts[best] >= words * 0.12;
  return enough && counts[best] >= second * 1.4 ? LANGUAGES[best] : null;
}

/** The first letter of the scripts told apart below. */
const FIRST_OF_SCRIPTS = 0x370;

/** Languages that write alone in their script; null for every other script. */
function scriptOf(code: number): string | null {
  if (code < 0x400) return 'el';
  if (code >= 0x5d0 && code < 0x5eb) return 'he';
  if (code >= 0xe00 && code < 0xe80) return 'th';
  if (code >= 0x3040 && code < 0x3100) return 'ja';
  if (code >= 0xac00 && code < 0xd7b0) return 'ko';
  return null;
}
