import type { Discussion, Post } from '../discussion.js';
import { childrenOf } from '../tree.js';
import type { Agreement, Answered, MindChange, Participant, PostAnalysis } from './analysis.js';

const NONE: readonly never[] = [];
/** Most people listed that somebody answers. */
const MOST_ANSWERED = 10;

/** What is counted of one person. */
interface Tally {
  posts: number;
  votes: number | null;
  reputation: number | null;
  readonly scores: Mean;
  readonly given: Mean;
  readonly got: Mean;
  /** By whom they answer; null until they answer somebody. */
  answers: Map<string, Answers> | null;
  changes: readonly MindChange[];
}

interface Answers {
  posts: number;
  readonly scores: Mean;
  agree: number;
  disagree: number;
}

/**
 * The people of a discussion, most posts first, then in order of appearance. What is known of what they say is null or empty
 * unless the analyses of the posts, parallel to them, are given.
 */
export function participantsOf(
  discussion: Discussion,
  analyses: readonly PostAnalysis[] = [],
  agreements: readonly Agreement[] = [],
): readonly Participant[] {
  const tree = childrenOf(discussion);
  const tallies = new Map<string, Tally>();
  const changes = new Map(
    agreements.flatMap((found) => (found.kind === 'convinced' ? [[found.post, found] as const] : [])),
  );
  for (const { author } of discussion.posts)
    if (author !== null && !tallies.has(author)) tallies.set(author, newTally());
  discussion.posts.forEach((post, index) => {
    const tally = post.author === null ? undefined : tallies.get(post.author);
    if (!tally) return;
    tally.posts++;
    if (post.votes !== null) tally.votes = (tally.votes ?? 0) + post.votes;
    if (post.reputation !== null) tally.reputation = post.reputation;
    const analysis = analyses[index] as PostAnalysis | undefined;
    tally.scores.add(analysis?.sentiment?.score);
    if (analysis) countReply(post, analysis, tally);
    const change = changes.get(post.id);
    if (change) tally.changes = [...tally.changes, changeOf(change)];
  });
  return [...tallies]
    .map(([author, tally]): Participant => ({
      author,
      posts: tally.posts,
      votes: tally.votes,
      reputation: tally.reputation,
      sentiment: tally.scores.value(),
      answers: answersOf(tally.answers),
      sentimentGiven: tally.given.value(),
      sentimentGot: tally.got.value(),
      changes: tally.changes,
    }))
    .sort((a, b) => b.posts - a.posts);

  /** A reply to oneself, or to nobody's post, is no word to another. */
  function countReply({ author, parent }: Post, { sentiment, stance }: PostAnalysis, tally: Tally): void {
    const other = parent === null ? null : (tree.post(parent)?.author ?? null);
    if (other === null || other === author) return;
    tally.answers ??= new Map();
    let answers = tally.answers.get(other);
    if (!answers) tally.answers.set(other, (answers = { posts: 0, scores: new Mean(), agree: 0, disagree: 0 }));
    answers.posts++;
    if (stance?.label === 'agree') answers.agree++;
    if (stance?.label === 'disagree') answers.disagree++;
    answers.scores.add(sentiment?.score);
    tally.given.add(sentiment?.score);
    tallies.get(other)?.got.add(sentiment?.score);
  }
}

function newTally(): Tally {
  const [scores, given, got] = [new Mean(), new Mean(), new Mean()];
  return { posts: 0, votes: null, reputation: null, scores, given, got, answers: null, changes: NONE };
}

function answersOf(answers: ReadonlyMap<string, Answers> | null): readonly Answered[] {
  if (answers === null) return NONE;
  return [...answers]
    .map(([author, { posts, scores, agree, disagree }]) => ({
      author,
      posts,
      sentiment: scores.value(),
      agree,
      disagree,
    }))
    .sort((a, b) => b.posts - a.posts)
    .slice(0, MOST_ANSWERED);
}

function changeOf({ post, start, end, cue, with: by }: Agreement): MindChange {
  return { post, start, end, cue, by };
}

/** A mean of scores, some of which may be unknown. */
class Mean {
  private sum = 0;
  private count = 0;

  add(value: number | undefined): void {
    if (value === undefined) return;
    this.sum += value;
    this.count++;
  }

  /** To three digits; null when nothing is known. */
  value(): number | null {
    return this.count === 0 ? null : Math.round((this.sum / this.count) * 1000) / 1000;
  }
}
