import type { Cue } from '../analysis.js';
import { hashWord } from '../language/hash.js';
import type { Language } from '../language/stop-words.js';
import { Mark, NOT_OWN, type Sentence, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';
import { markersOf, type MarkerKind } from './marker-words.js';

/** Words of a sentence that do something in an argument. */
export interface Marker extends Cue {
  readonly cue: MarkerKind;
  /** Words of the sentence before it. */
  readonly before: number;
  /** Words of the sentence behind it. */
  readonly behind: number;
  /** A comma, or something stronger, stands right before it. */
  readonly parted: boolean;
}

/** Turn round, or suppose only, what follows: nobody who writes "if you convinced me" is convinced. */
const UNDOING = wordSet(
  `not never no if unless whether without cannot can't won't don't doesn't didn't isn't wasn't aren't haven't hasn't nor until would
  nicht nie kein wenn falls ob pas jamais si nunca se não non mai als niet nooit`,
);
/** What counts only where nothing undoes it. */
const UNDONE = new Set<MarkerKind>(['convinced', 'withdraws', 'conceded', 'solved', 'insult', 'objection']);
const BEFORE_ADVICE = wordSet('simply just please then instead so first but and also or maybe einfach bitte');
const REACH = 2;
const SINCE = hashWord('since');
const SO = hashWord('so');
const NONE: readonly Marker[] = [];

/** Words behind "since" that make it a matter of time. */
const TEMPORAL = wordSet('then last early late my when about yesterday monday childhood january day i');
/** Words behind "so" that make it one of degree. */
const DEGREE = wordSet(
  'much many far long that is do am are was did does little few good bad great nice well often on what to sorry hard',
);

/** The markers of a sentence, in order. */
export function findMarkers(tokens: Tokens, { from, to }: Sentence, language: Language): readonly Marker[] {
  const { table, kinds } = markersOf(language);
  let found: Marker[] | null = null;
  for (let i = from; i < to; i++) {
    if (tokens.marks[i] & NOT_OWN) continue;
    const hit = table.find(tokens, i, to);
    if (!hit) continue;
    const cue = kinds[hit.row];
    const last = i + hit.length - 1;
    if (isMeant(tokens, cue, i, last, from, to)) {
      (found ??= []).push({
        start: tokens.starts[i],
        end: tokens.ends[last],
        cue,
        before: i - from,
        behind: to - 1 - last,
        parted: isParted(tokens.marks[i]),
      });
    }
    i = last;
  }
  return found ?? NONE;
}

function isMeant(tokens: Tokens, cue: MarkerKind, at: number, last: number, from: number, to: number): boolean {
  const { hashes, marks } = tokens;
  if (UNDONE.has(cue)) {
    for (let i = Math.max(from, at - REACH); i < at; i++) if (UNDOING.has(hashes[i])) return false;
  }
  // Advice opens its sentence: elsewhere "use" is any verb.
  if (cue === 'advice') return at === from || (at === from + 1 && BEFORE_ADVICE.has(hashes[from]));
  if (last > at || (cue !== 'because' && cue !== 'therefore')) return true;
  const next = last + 1;
  if (next >= to) return false;
  // "since 2013" and "so much" give neither ground nor conclusion.
  const opens = at === from || isParted(marks[at]);
  if (hashes[at] === SINCE) {
    const isDated = ((marks[next] | marks[Math.min(next + 1, to - 1)]) & Mark.HasDigit) !== 0;
    return opens && !isDated && !TEMPORAL.has(hashes[next]);
  }
  if (hashes[at] === SO) return opens && !DEGREE.has(hashes[next]);
  return true;
}

function isParted(mark: number): boolean {
  return (mark & (Mark.AfterComma | Mark.AfterBreak)) !== 0;
}
