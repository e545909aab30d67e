import type { ArgumentLink, EvidenceKind, PointEvidence, PostAnalysis } from '../analysis.js';
import type { Post, Span } from '../../discussion.js';
import type { Voice } from './sides.js';

/** What convinces people who do not know the speaker: what they can check, before what they have to believe. */
const WORTH: Readonly<Record<EvidenceKind, number>> = {
  source: 1.5,
  number: 1.4,
  link: 1.3,
  example: 1.2,
  reason: 1.2,
  experience: 1,
};

/** The best of the premises that the supporters of a point link to it; null where nobody gives one. */
export function bestEvidence(
  posts: readonly Post[],
  analyses: readonly PostAnalysis[],
  supporters: ReadonlyMap<number, Voice>,
): PointEvidence | null {
  let best: PointEvidence | null = null;
  let most = 0;
  for (const [index, { how, place, cue }] of supporters) {
    const claim = how === 'agrees' ? cue : place;
    if (!claim) continue;
    const { id, votes } = posts[index];
    const backing = 1 + 0.2 * Math.log2(1 + Math.max(0, votes ?? 0));
    for (const link of analyses[index].argumentLinks) {
      if (link.claim.start > place.end) break;
      const worth = WORTH[link.kind] * link.confidence * backing;
      if (worth <= most || !backs(link, claim)) continue;
      most = worth;
      best = { post: id, ...link.premise, kind: link.kind, claim: link.claim, cue: link.cue };
    }
  }
  return best;
}

/** Whether the link's claim lies in the words that state the point, or they in it. */
function backs({ claim }: ArgumentLink, stated: Span): boolean {
  return claim.start < stated.end && claim.end > stated.start;
}
