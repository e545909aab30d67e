import { conceptsOf } from '../language/concepts.js';
import { Scanner } from '../language/scan.js';
import { isIn } from '../language/sorted.js';
import { stemsOf } from '../language/stems.js';
import { wordWeight } from '../language/word-weight.js';

/** Weight of a word of the topic: it stands in every argument and tells none from another. */
const TOPIC_WORD = 0.3;
/** A word met by another of the same concept, against one met by itself. */
const SAME_CONCEPT = 0.4;
// How far long key points and long arguments are marked down: less than by a cosine, since key points are short by nature.
const KEY_POINT_LENGTH = 0.3;
const ARGUMENT_LENGTH = 0.25;
/** Raw score that counts as an even chance. */
const EVEN = 12;

const scanner = new Scanner();

/** How well, 0…1, `keyPoint` sums up `argument` in a debate about `topic`: shared words by how rare they are, and shared concepts. */
export function matchKeyPoint(topic: string, argument: string, keyPoint: string): number {
  const topicStems = stemsOf(scanner.scanText(topic), 'en');
  const weigh = (stem: number): number => {
    const weight = wordWeight(stem) * (isIn(topicStems, stem) ? TOPIC_WORD : 1);
    return weight * weight;
  };
  const given = stemsOf(scanner.scanText(argument), 'en');
  const concepts = new Set<number>();
  let argumentWeight = 0;
  for (const stem of given) {
    argumentWeight += weigh(stem);
    for (const concept of conceptsOf(stem)) concepts.add(concept);
  }
  let keyPointWeight = 0;
  let shared = 0;
  for (const stem of stemsOf(scanner.scanText(keyPoint), 'en')) {
    const weight = weigh(stem);
    keyPointWeight += weight;
    if (isIn(given, stem)) shared += weight;
    else if (conceptsOf(stem).some((concept) => concepts.has(concept))) shared += weight * SAME_CONCEPT;
  }
  if (shared === 0) return 0;
  const raw = shared / (keyPointWeight ** KEY_POINT_LENGTH * argumentWeight ** ARGUMENT_LENGTH);
  return raw / (raw + EVEN);
}
