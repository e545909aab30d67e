import type { ArgumentLink } from '../analysis.js';
import { Mark, type Sentence, type Tokens } from '../language/tokens.js';
import { cueOf } from './evidence.js';
import type { Marker } from './markers.js';
import { hasVerb } from './standing.js';

/** Fewest words of a clause that says something. */
const SHORTEST = 3;
const SURE = 0.75;
/** A colon explains more often than it lists. */
const BY_COLON = 0.5;

/** The premise and the claim that one sentence holds: "close it, because it leaks", "since it leaks, close it", "it leaks, so close it". */
export function linkClauses(tokens: Tokens, sentence: Sentence, markers: readonly Marker[]): ArgumentLink | null {
  if (sentence.questions > 0) return null;
  const { start, end, from, to } = sentence;
  const { starts, ends } = tokens;
  for (const marker of markers) {
    const at = from + marker.before;
    const behind = to - marker.behind;
    if (marker.cue === 'because' && marker.before >= SHORTEST && marker.behind >= 2 && tells(tokens, from, at)) {
      const claim = { start, end: ends[at - 1] };
      return { premise: { start: marker.start, end }, claim, kind: 'reason', cue: cueOf(marker), confidence: SURE };
    }
    if (marker.cue === 'because' && marker.before === 0) {
      const comma = commaAfter(tokens, behind + SHORTEST - 1, to - SHORTEST);
      if (comma < 0) return null;
      const premise = { start, end: ends[comma - 1] };
      const claim = { start: starts[comma], end };
      return { premise, claim, kind: 'reason', cue: cueOf(marker), confidence: SURE };
    }
    if (marker.cue === 'therefore' && marker.parted && marker.before >= SHORTEST && marker.behind >= SHORTEST) {
      const premise = { start, end: ends[at - 1] };
      const claim = { start: starts[behind], end };
      return { premise, claim, kind: 'reason', cue: cueOf(marker), confidence: SURE };
    }
  }
  return linkByColon(tokens, sentence);
}

function linkByColon(tokens: Tokens, { start, end, from, to }: Sentence): ArgumentLink | null {
  const { text, starts, ends, marks } = tokens;
  for (let i = from + SHORTEST; i + SHORTEST <= to; i++) {
    if (!(marks[i] & Mark.AfterBreak) || (marks[i] | marks[i - 1]) & (Mark.Code | Mark.Link)) continue;
    const at = ends[i - 1];
    if (text.charCodeAt(at) !== 0x3a || text.charCodeAt(at + 1) !== 0x20) continue;
    if (!hasVerb(tokens, from, i)) return null;
    const cue = { start: at, end: at + 1, cue: 'colon' };
    const premise = { start: starts[i], end };
    return { premise, claim: { start, end: at }, kind: 'reason', cue, confidence: BY_COLON };
  }
  return null;
}

/** Whether the words `from`…`to` say something besides "I think it is". */
function tells({ stems }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (stems[i] !== 0) return true;
  return false;
}

/** The first word from `at` on with a comma before it, and before `last`; -1 when there is none. */
function commaAfter({ marks }: Tokens, at: number, last: number): number {
  for (let i = at; i <= last; i++) if (marks[i] & Mark.AfterComma) return i;
  return -1;
}
