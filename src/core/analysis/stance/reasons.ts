import { fitted } from '../../fitted.js';
import type { Cue, Stance } from '../analysis.js';
import { NOT_OWN, type Tokens } from '../language/tokens.js';
import { INSIDE_CUES, OPENING_CUES, type Cues } from './cues.js';
import type { Talk } from './judge.js';

const MOST = 4;
/** What has to be said in all for a label to be shown. */
const PLAIN = 1;
/**
 * In a reply of so many words at most, its opening is what it says; before more of them "of course" may only concede, and where
 * nobody is answered it may mean anything.
 */
const BRIEF = 60;
const OPENS_BRIEFLY = 2;
/** A reply that opens with a question and asks as often as this does not want to know, unless people are here to help. */
const CHALLENGE = 3;

/**
 * The words of a reply that tell its stance, in text order; what is negated counts for the other side and is left out. Null where they
 * do not tell it plainly: then nobody could see why the reply is labelled so.
 */
export function stanceReasons(
  reply: Tokens,
  label: 'agree' | 'disagree' | 'neutral',
  to: Stance['to'],
  talk: Talk,
): readonly Cue[] | null {
  const found: Cue[] = [];
  let said = 0;
  let opens = true;
  const openingCounts = to === 'parent' && reply.count <= BRIEF ? OPENS_BRIEFLY : 1;
  const challenges = label === 'disagree' && to === 'parent' && talk === 'debate' && countQuestions(reply) >= CHALLENGE;
  for (const { from, to } of reply.sentences) {
    for (let i = from; i < to && found.length < MOST; i++) {
      if (reply.marks[i] & NOT_OWN) continue;
      const opening = opens ? find(OPENING_CUES, i, to) : null;
      opens = false;
      const isOpening = opening !== null && opening.says > 0;
      const hit = isOpening ? opening : (find(INSIDE_CUES, i, to) ?? opening);
      if (!hit) continue;
      const last = i + hit.length - 1;
      if (hit.says > 0) {
        found.push({ start: reply.starts[i], end: reply.ends[last], cue: hit.kind });
        said += hit.says * (isOpening ? openingCounts : 1);
      }
      i = last;
    }
    if (found.length >= MOST) break;
  }
  return said < PLAIN ? null : fitted(found);

  function find(
    { table, rows }: Cues,
    at: number,
    end: number,
  ): { readonly length: number; readonly kind: string; readonly says: number } | null {
    const hit = table.find(reply, at, end);
    if (!hit) return null;
    const { kind, says } = rows[hit.row];
    if (kind === 'ask') return { length: hit.length, kind, says: challenges ? PLAIN : 0 };
    const speaks = kind === label || (label === 'disagree' && kind === 'sarcasm');
    return { length: hit.length, kind, says: speaks ? says : 0 };
  }
}

function countQuestions({ sentences }: Tokens): number {
  let asked = 0;
  for (const { questions } of sentences) if (questions > 0) asked++;
  return asked;
}
