import type { AnswerReview, Point, SummarySentence } from '../analysis.js';
import type { Discussion, Post, PostId } from '../../discussion.js';
import { looksLikeCode } from '../arguments/code-like.js';
import type { Cluster } from '../points/cluster.js';
import type { Statement } from '../statements.js';
import { tellingOf } from './gist.js';
import { selectSentences } from './select.js';
import { countWords } from './summarize.js';

/** A sentence that cannot be read alone keeps this share of its worth. */
const LEAST_STANDING = 0.15;
/** What stands worse is a fragment, a command, a button, or leans on what was said before. */
const READABLE = 0.36;
/** So few words only fill what is left. */
const SHORTEST = 6;
/** What each doubling of the people, and of the share of votes, behind a point adds to the worth of its sentence. */
const BY_PEOPLE = 0.35;
const BY_VOTES = 0.5;
/** What is asked by the way tells less than what is said; what an answer proposes tells more. */
const ASKS = 0.5;
const PROPOSES = 1.6;
/** Praise, wishes and stories, unless a page holds nothing else. */
const APPRECIATES = 0.5;
/** What tells less by itself is left out where there are as many sentences as this that tell more. */
const TELLING = 0.7;
const FEWEST = 3;
/** Most words of the one line. */
const LINE = 30;

/** What a summary is made of. */
export interface SummarySources {
  readonly text: string;
  readonly discussion: Discussion;
  readonly statements: readonly Statement[];
  readonly points: readonly Point[];
  readonly clusters: readonly Cluster[];
  readonly answers: readonly AnswerReview[];
  /** Most words, all sentences together. */
  readonly words: number;
}

/** The telling sentences of a discussion, the whole in one, and how much of it the points speak for. */
export interface Telling {
  /** In reading order. */
  readonly sentences: readonly SummarySentence[];
  readonly line: SummarySentence | null;
  /** Share of posts, 0…1; null when there are none. */
  readonly coverage: number | null;
}

/**
 * Sentences spread over people and points, more of them where more people and votes stand behind. Of sentences that say the
 * same only the clearest can be chosen.
 */
export function summarize({ text, discussion, statements, points, clusters, answers, words }: SummarySources): Telling {
  const { posts } = discussion;
  const labelled = new Map(points.map((point) => [placeKey(point.evidence[0].post, point.evidence[0].start), point]));
  const labelling = new Set(points.map((point) => point.evidence[0].post));
  const pointOf = ({ post, start }: Statement): Point | undefined =>
    labelling.has(posts[post].id) ? labelled.get(placeKey(posts[post].id, start)) : undefined;
  const mostVotes = points.reduce((most, { weight }) => Math.max(most, weight.for.votes ?? 0), 1);
  const said = new Set(clusters.flatMap(({ members }) => members.map(({ statement }) => statement)));
  const indexOf = new Map(posts.map(({ id }, index) => [id, index]));
  const candidates = statements.filter(
    (statement) =>
      statement.standing >= READABLE &&
      statement.words >= SHORTEST &&
      !said.has(statement) &&
      !looksLikeCode(text, statement),
  );
  const proposals = new Map(answers.map(({ post, proposal }) => [post, proposal?.start ?? -1]));
  const telling = new Set(candidates.filter(tellsSomething));
  const worth = (statement: Statement): number =>
    (telling.size < FEWEST || telling.has(statement) ? 1 : 0) *
    esteem(posts[statement.post]) *
    (statement.asks && posts[statement.post].kind !== 'question' ? ASKS : 1) *
    (statement.appreciates || (statement.narrates && posts[statement.post].kind !== 'question') ? APPRECIATES : 1) *
    (proposals.get(posts[statement.post].id) === statement.start ? PROPOSES : 1) *
    (LEAST_STANDING + (1 - LEAST_STANDING) * statement.standing) *
    backing(pointOf(statement), mostVotes);
  const selection = {
    worth,
    speaker: ({ post }: Statement) => posts[post].author ?? post,
    length: ({ start, end }: Statement) => countWords(text.slice(start, end)),
  };
  const chosen = selectSentences(candidates, { ...selection, words });
  const covered = new Set(points.flatMap((point) => point.posts));
  return {
    sentences: chosen.map(sentenceOf),
    line: lineOf(),
    coverage: posts.length > 0 ? Math.round((covered.size / posts.length) * 1000) / 1000 : null,
  };

  /** What is asked on a Q&A page, what a point of several or an answer comes to; else what tells enough by itself. */
  function tellsSomething(statement: Statement): boolean {
    const { id, kind } = posts[statement.post];
    const point = pointOf(statement);
    const isShared = point !== undefined && point.for + point.against > 1;
    if (kind === 'question' || proposals.get(id) === statement.start || isShared) return true;
    if (statement.appreciates || statement.narrates) return false;
    return tellingOf(statement) >= TELLING;
  }

  function sentenceOf(statement: Statement): SummarySentence {
    const post = posts[statement.post];
    const { start, end } = statement;
    return { post: post.id, start, end, why: reasonFor(statement, post, pointOf(statement)) };
  }

  /** What the accepted answer of a Q&A page proposes, or else the one with most votes. */
  function bestAnswer(): Statement | null {
    const rank = ({ accepted, votes }: Post): number => (accepted === true ? Infinity : (votes ?? 0));
    let best: AnswerReview | null = null;
    let most = -Infinity;
    for (const answer of answers) {
      const value = rank(posts[indexOf.get(answer.post) ?? 0]);
      if (answer.proposal && value > most) {
        most = value;
        best = answer;
      }
    }
    const key = best && placeKey(best.post, best.proposal?.start ?? -1);
    return statements.find(({ post, start }) => key !== null && placeKey(posts[post].id, start) === key) ?? null;
  }

  /** What the best answer proposes; else the first point's sentence where several people make it; else the best of the summary. */
  function lineOf(): SummarySentence | null {
    const proposed = bestAnswer();
    if (proposed) return sentenceOf(proposed);
    const [first] = points as readonly (Point | undefined)[];
    const shared =
      first && first.for + first.against > 1 ? candidates.find((one) => pointOf(one) === first) : undefined;
    if (shared && selection.length(shared) <= LINE) return sentenceOf(shared);
    let best: Statement | null = null;
    let most = 0;
    for (const one of chosen) {
      if (one.appreciates || one.narrates) continue;
      const value = worth(one) * tellingOf(one);
      if (value > most && selection.length(one) <= LINE) {
        most = value;
        best = one;
      }
    }
    return best && sentenceOf(best);
  }
}

function placeKey(post: PostId, start: number): string {
  return `${start} ${post}`;
}

/** What a post's readers think of it, as a factor; pingbacks are no part of the talk. */
function esteem({ votes, accepted, kind }: Post): number {
  if (kind === 'pingback') return 0;
  return (1 + 0.15 * Math.log2(1 + Math.max(0, votes ?? 0))) * (accepted === true ? 1.3 : 1);
}

/** How much more the sentence of a point is worth than any other, by the people and the votes on both sides of it. */
function backing(point: Point | undefined, mostVotes: number): number {
  if (!point) return 1;
  const votes = Math.max(0, point.weight.for.votes ?? 0) / mostVotes;
  return 1 + BY_PEOPLE * Math.log2(1 + point.for + point.against) + BY_VOTES * Math.log2(1 + votes);
}

/** Why a sentence was chosen, in a few plain words. */
function reasonFor(statement: Statement, post: Post, point: Point | undefined): string {
  const reasons: string[] = [];
  if (point && point.for + point.against > 1) {
    reasons.push(
      `a point of ${count(point.for, 'person', 'people')}${point.against > 0 ? `, ${point.against} against` : ''}`,
    );
  }
  if (post.accepted === true) reasons.push('from the accepted answer');
  if (post.votes !== null && post.votes > 0) reasons.push(count(post.votes, 'vote', 'votes'));
  if (statement.asks) reasons.push('asks');
  else if (statement.place === 0) reasons.push('opens the post');
  if (reasons.length === 0)
    reasons.push(statement.role.role === 'none' ? 'words that many posts use' : `a ${statement.role.role}`);
  return reasons.join('; ');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
