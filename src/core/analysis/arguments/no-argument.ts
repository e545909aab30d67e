import type { Cue, NoArgument } from '../analysis.js';
import { countShared } from '../language/sorted.js';
import type { Stems } from '../language/stems.js';
import type { Statement } from '../statements.js';
import { cueOf } from './evidence.js';
import type { Marker } from './markers.js';
import type { MarkerKind } from './marker-words.js';

/** Longer posts say something beside the insult, the greeting, the advertisement. */
const LONGEST_ABUSE = 25;
const LONGEST_CHATTER = 14;
const LONGEST_ADVERT = 120;
/** Content words that an insult or a greeting may have around it before it tells something. */
const FEW = 3;
const SURE = 0.8;
const LIKELY = 0.65;

/** Why a post brings no argument; null where it argues, asks or tells something, or where nothing shows that it does not. */
export function judgeNoArgument(statements: readonly Statement[], topic: Stems): NoArgument | null {
  let words = 0;
  let stems = 0;
  let asks = false;
  let argues = false;
  let isMarked = false;
  for (const statement of statements) {
    words += statement.words;
    stems += statement.stems.length;
    if (statement.markers.length > 0) isMarked = true;
    if (statement.asks) asks = true;
    if (statement.clauses || statement.evidence) argues = true;
  }
  if (words === 0 || words > LONGEST_ADVERT || !isMarked) return null;
  const leaves = leavesTopic(statements[0].markers);
  if (leaves) return { kind: 'off-topic', cue: leaves, confidence: SURE };
  const markers = statements.flatMap((statement) => statement.markers);
  const advert = advertises(statements, markers, topic);
  if (advert) return { kind: 'off-topic', cue: advert, confidence: LIKELY };
  if (argues || markers.some(({ cue }) => ARGUING.has(cue))) return null;
  const insult = markers.find(({ cue }) => cue === 'insult');
  if (insult && words <= LONGEST_ABUSE && stems - countOf(markers, 'insult') <= FEW) {
    return { kind: 'abuse', cue: cueOf(insult), confidence: SURE };
  }
  const chat = markers.find(({ cue }) => cue === 'chatter');
  if (chat && !asks && words <= LONGEST_CHATTER && statements.every(isChat)) {
    return { kind: 'chatter', cue: cueOf(chat), confidence: SURE };
  }
  return null;
}

/** A sentence that has these is more than abuse or chat. */
const ARGUING = new Set<MarkerKind>([
  ...(['because', 'therefore', 'convinced', 'withdraws', 'conceded', 'solved', 'not-helped', 'objection'] as const),
]);

/** "Off-topic:" opens the post; further inside it is said of others. */
function leavesTopic(markers: readonly Marker[]): Cue | null {
  const found = markers.find(({ cue, before }) => cue === 'off-topic' && before <= 1);
  return found ? cueOf(found) : null;
}

function advertises(statements: readonly Statement[], markers: readonly Marker[], topic: Stems): Cue | null {
  const adverts = markers.filter(({ cue }) => cue === 'advert');
  const links = statements.filter(({ evidence }) => evidence?.kind === 'link').length;
  if (adverts.length === 0 || adverts.length + links < 2) return null;
  return statements.some(({ stems }) => countShared(stems, topic) > 1) ? null : cueOf(adverts[0]);
}

function isChat({ markers, stems, words }: Statement): boolean {
  return markers.some(({ cue }) => cue === 'chatter')
    ? stems.length - countOf(markers, 'chatter') <= FEW
    : words <= FEW;
}

function countOf(markers: readonly Marker[], kind: MarkerKind): number {
  return markers.filter(({ cue }) => cue === kind).length;
}
