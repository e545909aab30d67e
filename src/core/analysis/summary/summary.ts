import type { Point, Summary, SummarySentence } from '../analysis.js';
import type { Discussion, Post, PostId } from '../../discussion.js';
import type { Statement } from '../statements.js';
import { selectSentences } from './select.js';
import { countWords } from './summarize.js';
import { findUnanswered } from './unanswered.js';

/** The summary of a discussion: telling sentences spread over people and points, the points, and what is left open. */
export function summarize(
  text: string,
  discussion: Discussion,
  statements: readonly Statement[],
  points: readonly Point[],
  words: number,
): Summary {
  const { posts } = discussion;
  const labelled = new Map(points.map((point) => [placeKey(point.evidence[0].post, point.evidence[0].start), point]));
  const pointOf = ({ post, start }: Statement): Point | undefined => labelled.get(placeKey(posts[post].id, start));
  const chosen = selectSentences(statements, {
    words,
    worth: (statement) => standing(posts[statement.post]) * (1 + 0.25 * (pointOf(statement)?.for ?? 0)),
    speaker: ({ post }) => posts[post].author ?? post,
    length: ({ start, end }) => countWords(text.slice(start, end)),
  });
  const sentences = chosen.map((statement): SummarySentence => {
    const post = posts[statement.post];
    return {
      post: post.id,
      start: statement.start,
      end: statement.end,
      why: reasonFor(statement, post, pointOf(statement)),
    };
  });
  const covered = new Set(points.flatMap((point) => point.posts));
  return {
    sentences,
    points,
    coverage: posts.length > 0 ? Math.round((covered.size / posts.length) * 1000) / 1000 : null,
    unanswered: findUnanswered(discussion, statements),
    line: null,
    openQuestions: [],
    agreements: [],
    answers: [],
    passages: [],
  };
}

function placeKey(post: PostId, start: number): string {
  return `${start} ${post}`;
}

/** What a post's readers think of it, as a factor; pingbacks are no part of the talk. */
function standing({ votes, accepted, kind }: Post): number {
  if (kind === 'pingback') return 0;
  return (1 + 0.15 * Math.log2(1 + Math.max(0, votes ?? 0))) * (accepted === true ? 1.3 : 1);
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
