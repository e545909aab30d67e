import type { Discussion } from '../../discussion.js';
import { wordSet, type WordSet } from './word-set.js';

/** The words in the names of a discussion's people: "Grace" is nobody's mood where Grace takes part. */
export function namesOf(discussion: Discussion): WordSet {
  const people = new Set(discussion.posts.map(({ author }) => author ?? ''));
  const words = [...people].join(' ').split(/[^\p{L}\p{N}]+/u);
  return wordSet(words.filter((word) => word.length > 1).join(' '));
}
