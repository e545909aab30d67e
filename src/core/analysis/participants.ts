import type { Discussion } from '../discussion.js';
import type { Participant } from './analysis.js';

interface Tally {
  posts: number;
  votes: number | null;
  reputation: number | null;
}

/** The people of a discussion, most posts first, then in order of appearance. `sentiment` is null: no language was looked at. */
export function participantsOf(discussion: Discussion): readonly Participant[] {
  const tallies = new Map<string, Tally>();
  for (const post of discussion.posts) {
    if (post.author === null) continue;
    let tally = tallies.get(post.author);
    if (!tally) tallies.set(post.author, (tally = { posts: 0, votes: null, reputation: null }));
    tally.posts++;
    if (post.votes !== null) tally.votes = (tally.votes ?? 0) + post.votes;
    if (post.reputation !== null) tally.reputation = post.reputation;
  }
  return [...tallies]
    .map(([author, tally]): Participant => ({ author, ...tally, sentiment: null }))
    .sort((a, b) => b.posts - a.posts);
}
