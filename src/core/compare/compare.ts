import type { Post, PostId } from '../discussion.js';
import type { Comparison, PostPair, Save } from './comparison.js';
import { type Card, cardsOf, matchPosts } from './match.js';

/** What has changed between two saves of one page. */
export function comparePages(older: Save, newer: Save): Comparison {
  const [olds, news] = [cardsOf(older), cardsOf(newer)];
  const matches = [...matchPosts(olds, news)].sort(([, a], [, b]) => a - b);
  const kept = new Set(matches.map(([before]) => before));
  const found = new Set(matches.map(([, after]) => after));
  const edited: PostPair[] = [];
  const votesChanged: PostPair[] = [];
  let unchanged = 0;
  for (const [before, after] of matches) {
    const [a, b] = [olds[before], news[after]];
    const pair = { older: a.post.id, newer: b.post.id };
    const isEdited = a.words !== b.words || a.author !== b.author;
    const hasOtherVotes = votesDiffer(a.post, b.post);
    if (isEdited) edited.push(pair);
    if (hasOtherVotes) votesChanged.push(pair);
    if (!isEdited && !hasOtherVotes) unchanged++;
  }
  return {
    added: idsWithout(news, found),
    edited,
    removed: idsWithout(olds, kept),
    votesChanged,
    unchanged,
  };
}

function idsWithout(cards: readonly Card[], matched: ReadonlySet<number>): readonly PostId[] {
  return cards.flatMap(({ index, post }) => (matched.has(index) ? [] : [post.id]));
}

/** A count that one of the saves does not show is not known to have changed. */
function votesDiffer(a: Post, b: Post): boolean {
  const differ = (x: number | null, y: number | null): boolean => x !== null && y !== null && x !== y;
  return differ(a.votes, b.votes) || differ(a.up, b.up) || differ(a.down, b.down);
}
