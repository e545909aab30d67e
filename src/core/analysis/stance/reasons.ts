import { fitted } from '../../fitted.js';
import type { Cue, Stance } from '../analysis.js';
import { NOT_OWN, type Tokens } from '../language/tokens.js';
import { INSIDE_CUES, OPENING_CUES, type Cues } from './cues.js';
import type { Leaning, Talk } from './judge.js';

const MOST = 4;
/** Below these confidences words alone do not tell: of a side taken in a debate with what is answered, and else. */
const SIDE = 0.45;
const ELSE = 0.58;
/** What has to be said in all for a label to be shown. */
const PLAIN = 1;
/** What says less only hints at it. */
const BESIDE = 0.5;
/**
 * In a reply of so many words at most, its opening is what it says; before more of them "of course" may only concede, and where
 * nobody is answered it may mean anything.
 */
const BRIEF = 60;
const OPENS_BRIEFLY = 2;
/** Where people answer each other in a debate and the side is as sure as this, words that only hint at it are enough. */
const SURE = 0.62;
/** A reply that opens with a question and asks as often as this does not want to know, unless people are here to help. */
const CHALLENGE = 3;

/** What a reply speaks to, as far as it changes what its words tell. */
export interface Addressed {
  readonly to: Stance['to'];
  readonly talk: Talk;
  /** It ends with a question: where people help each other, "yes" and "I don't think so" only answer it. */
  readonly asks: boolean;
}

/**
 * The words of a reply that tell its stance, in text order; what is negated counts for the other side and is left out. Null where they
 * do not tell it plainly: then nobody could see why the reply is labelled so.
 */
export function stanceReasons(
  reply: Tokens,
  { label, confidence }: Pick<Leaning, 'label' | 'confidence'>,
  { to, talk, asks }: Addressed,
): readonly Cue[] | null {
  const debates = to === 'parent' && talk === 'debate' && label !== 'neutral';
  if (confidence < (debates ? SIDE : ELSE)) return null;
  if (asks && talk === 'help' && label !== 'neutral') return null;
  const found: Cue[] = [];
  const hints: Cue[] = [];
  let said = 0;
  let isPlain = false;
  let opens = true;
  const openingCounts = to === 'parent' && reply.count <= BRIEF ? OPENS_BRIEFLY : 1;
  const challenges = label === 'disagree' && to === 'parent' && talk === 'debate' && countQuestions(reply) >= CHALLENGE;
  for (const { from, to } of reply.sentences) {
    for (let i = from; i < to && found.length < MOST; i++) {
      if (reply.marks[i] & NOT_OWN) continue;
      const opening = opens ? find(OPENING_CUES, i, to) : null;
      opens = false;
      const inside = opening && opening.says >= BESIDE ? null : find(INSIDE_CUES, i, to);
      const isOpening = opening !== null && opening.says > (inside?.says ?? 0);
      const hit = isOpening ? opening : (inside ?? opening);
      if (!hit) continue;
      const last = i + hit.length - 1;
      const cue = { start: reply.starts[i], end: reply.ends[last], cue: hit.kind };
      if (hit.says >= BESIDE) {
        found.push(cue);
        said += hit.says * (isOpening ? openingCounts : 1);
        if (hit.says >= PLAIN) isPlain = true;
      } else if (hit.says > 0) hints.push(cue);
      i = last;
    }
    if (found.length >= MOST) break;
  }
  // What answers nobody takes a side only in plain words.
  if (to === 'topic' && label !== 'neutral' ? isPlain : said >= PLAIN) return fitted(found);
  const takesSide = label === 'disagree' || (label === 'agree' && reply.count <= BRIEF);
  const isSure = confidence >= SURE && takesSide && to === 'parent' && talk === 'debate';
  const all = [...found, ...hints].sort((a, b) => a.start - b.start);
  return isSure && all.length > 0 ? fitted(all.slice(0, MOST)) : null;

  function find({ table, rows }: Cues, at: number, end: number): Hit | null {
    const hit = table.find(reply, at, end);
    if (!hit) return null;
    const { length } = hit;
    const { kind, says } = rows[hit.row];
    if (kind === 'ask') return { length, kind, says: challenges ? PLAIN : 0 };
    const speaks = kind === label || (label === 'disagree' && kind === 'sarcasm');
    return { length, kind, says: speaks ? says : 0 };
  }
}

/** A cue in a reply: so many words, and how plainly they say the label. */
interface Hit {
  readonly length: number;
  readonly kind: string;
  readonly says: number;
}

function countQuestions({ sentences }: Tokens): number {
  let asked = 0;
  for (const { questions } of sentences) if (questions > 0) asked++;
  return asked;
}
