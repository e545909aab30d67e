import type { Discussion } from '../discussion.js';
import type { Participant, PostAnalysis } from './analysis.js';

interface Tally {
  posts: number;
  votes: number | null;
  reputation: number | null;
  readonly scores: number[];
}

/**
 * The people of a discussion, most posts first, then in order of appearance. `sentiment` is null unless the analyses of the
 * posts, parallel to them, are given.
 */
export function participantsOf(discussion: Discussion, analyses: readonly PostAnalysis[] = []): readonly Participant[] {
  const tallies = new Map<string, Tally>();
  discussion.posts.forEach((post, index) => {
    if (post.author === null) return;
    let tally = tallies.get(post.author);
    if (!tally) tallies.set(post.author, (tally = { posts: 0, votes: null, reputation: null, scores: [] }));
    tally.posts++;
    if (post.votes !== null) tally.votes = (tally.votes ?? 0) + post.votes;
    if (post.reputation !== null) tally.reputation = post.reputation;
    const sentiment = (analyses[index] as PostAnalysis | undefined)?.sentiment;
    if (sentiment) tally.scores.push(sentiment.score);
  });
  return [...tallies]
    .map(([author, { posts, votes, reputation, scores }]) => ({
      author,
      posts,
      votes,
      reputation,
      sentiment: mean(scores),
      answers: [],
      sentimentGiven: null,
      sentimentGot: null,
      changes: [],
    }))
    .sort((a, b) => b.posts - a.posts);
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
}
