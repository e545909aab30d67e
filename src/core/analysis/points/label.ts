import type { Post } from '../../discussion.js';
import type { StemCounts } from '../language/stem-counts.js';
import type { Statement } from '../statements.js';

/** A longer label is no label. */
const BRIEF = 24;
/** A sentence that stands worse by itself labels no point: above all one that begins with a word for what was said before. */
export const STANDS = 0.36;

/** Weighs statements as labels of points: what stands by itself, claims, is brief, early, backed by votes, and speaks of what others speak of. */
export function labelWorth(posts: readonly Post[], counts: StemCounts): (statement: Statement) => number {
  const mostVotes = posts.reduce((most, { votes }) => Math.max(most, votes ?? 0), 1);
  return (statement) => {
    const { role, words, place, isPersonal, narrates, standing, markers, stems } = statement;
    const { votes, accepted } = posts[statement.post];
    const backing = Math.log2(1 + Math.max(0, votes ?? 0)) / Math.log2(1 + mostVotes);
    const esteem = 1 + 1.2 * backing + (accepted === true ? 0.5 : 0);
    const advises = markers.some(({ cue }) => cue === 'advice') ? 0.3 : 0;
    const clear = 0.5 + role.scores.claim + 0.4 * role.scores.premise - 0.4 * role.scores.none + advises;
    const brief = words <= BRIEF ? 1 : BRIEF / words;
    const isStory = narrates || markers.some(({ cue }) => cue === 'experience');
    const own = (isPersonal ? 0.85 : 1) * (isStory ? 0.7 : 1);
    return (
      esteem *
      clear *
      brief *
      own *
      (1 + 0.5 / (1 + place)) *
      (0.1 + standing) *
      (0.7 + 0.6 * sharedPart(stems, counts))
    );
  };
}

/** Share of stems that other posts use too, 0…1. */
function sharedPart(stems: Statement['stems'], counts: StemCounts): number {
  let shared = 0;
  for (const stem of stems) if (counts.posts(stem) > 1) shared++;
  return stems.length === 0 ? 0 : shared / stems.length;
}
