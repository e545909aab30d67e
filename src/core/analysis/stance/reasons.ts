import { fitted } from '../../fitted.js';
import type { Cue } from '../analysis.js';
import { NOT_OWN, type Tokens } from '../language/tokens.js';
import { INSIDE_CUES, OPENING_CUES, type Cues } from './cues.js';

/** Weaker words tell a reader nothing. */
const TELLING = 0.5;
const MOST = 4;

/** The words of a reply that speak for a stance, in text order; what is negated counts for the other side and is left out. */
export function stanceReasons(reply: Tokens, label: 'agree' | 'disagree' | 'neutral'): readonly Cue[] {
  const found: Cue[] = [];
  for (const { from, to } of reply.sentences) {
    if (found.length >= MOST) break;
    for (let i = from; i < to && found.length < MOST; i++) {
      if (reply.marks[i] & NOT_OWN) continue;
      const hit = (i === from && found.length === 0 ? find(OPENING_CUES, i, to) : null) ?? find(INSIDE_CUES, i, to);
      if (!hit) continue;
      const last = i + hit.length - 1;
      if (hit.speaks) found.push({ start: reply.starts[i], end: reply.ends[last], cue: hit.kind });
      i = last;
    }
  }
  return fitted(found);

  function find(
    { table, rows }: Cues,
    at: number,
    end: number,
  ): { length: number; kind: string; speaks: boolean } | null {
    const hit = table.find(reply, at, end);
    if (!hit) return null;
    const { kind, strength } = rows[hit.row];
    const speaks =
      strength >= TELLING && (kind === label || (label === 'disagree' && (kind === 'sarcasm' || kind === 'ask')));
    return { length: hit.length, kind, speaks };
  }
}
