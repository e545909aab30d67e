import { conceptsOf } from '../language/concepts.js';
import { isIn } from '../language/sorted.js';
import type { StemCounts } from '../language/stem-counts.js';
import type { Stems } from '../language/stems.js';
import { wordWeight } from '../language/word-weight.js';
import type { Statement } from '../statements.js';

/** A word in this share of the posts, or in the title, is the topic and tells no point from another. */
const COMMON_SHARE = 0.4;
const FEWEST_POSTS = 5;
const TOPIC_WORD = 0.3;
const SAME_CONCEPT = 0.4;

/** Squared weight of a stem in one discussion. */
export type StemWeight = (stem: number) => number;

/** Weighs stems by how rare they are, the topic's down. */
export function discussionWeights(counts: StemCounts, posts: number, topic: Stems): StemWeight {
  const common = Math.max(FEWEST_POSTS, posts) * COMMON_SHARE;
  return counts.weights((stem, _, inPosts) => {
    const weight = wordWeight(stem) * (inPosts > common || isIn(topic, stem) ? TOPIC_WORD : 1);
    return weight * weight;
  });
}

/** How alike two statements are, 0…1: shared stems by weight, and words of one concept in part. */
export function similarity(a: Statement, b: Statement, weigh: StemWeight): number {
  let inA = 0;
  for (const stem of a.stems) inA += weigh(stem);
  let inB = 0;
  let shared = 0;
  let concepts: Set<number> | null = null;
  for (const stem of b.stems) {
    const weight = weigh(stem);
    inB += weight;
    if (isIn(a.stems, stem)) shared += weight;
    else {
      const own = conceptsOf(stem);
      if (own.length === 0) continue;
      concepts ??= new Set([...a.stems].flatMap(conceptsOf));
      if (own.some((concept) => concepts?.has(concept))) shared += weight * SAME_CONCEPT;
    }
  }
  return shared === 0 ? 0 : Math.min(1, shared / Math.sqrt(inA * inB));
}
