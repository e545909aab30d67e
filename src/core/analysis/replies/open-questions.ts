import type { Agreement, OpenQuestion, PostAnalysis, PostCue } from '../analysis.js';
import type { Discussion, Post, PostId, Span } from '../../discussion.js';
import { childrenOf, type ReplyTree } from '../../tree.js';
import { isIn } from '../language/sorted.js';
import type { Stems } from '../language/stems.js';
import { wordWeight } from '../language/word-weight.js';
import type { Statement, StatementsByPost } from '../statements.js';
import { lastIndexByAnother, showsReplies } from './turns.js';

/** A shorter question is mostly rhetoric: "Really?", "Why not?" */
const SHORTEST = 4;
/** Most posts below a question that are looked through for its author's word. */
const REACH = 200;
const AT_SIGN = 0x40;
/** Posts behind a question that may answer it. */
const NEIGHBOURS = 20;
/** Words of a question that an answer has, at least so many and with this share of their weight. */
const FEWEST_SHARED = 2;
const TAKEN_UP = 0.5;

export interface Openness {
  /** Questions nobody answered. */
  readonly unanswered: readonly PostId[];
  readonly openQuestions: readonly OpenQuestion[];
}

/**
 * Questions without an answer that helped: posts that ask, not only rhetorically, have no reply by somebody else, and whose
 * words nobody takes up soon after; or whose author says below that what came did not help, and nothing later that it did.
 */
export function findOpenQuestions(
  text: string,
  discussion: Discussion,
  byPost: StatementsByPost,
  analyses: readonly PostAnalysis[],
  agreements: readonly Agreement[],
): Openness {
  const { posts } = discussion;
  const tree = childrenOf(discussion);
  const hasAnswers = posts.some(({ kind }) => kind === 'answer');
  const repliesShow = showsReplies(discussion);
  const lastOther = lastIndexByAnother(posts);
  const solved = new Map<string, number>();
  for (const { kind, post } of agreements) {
    const author = tree.post(post)?.author ?? null;
    if (kind === 'solved' && author !== null) solved.set(author, tree.indexOf(post));
  }
  const unanswered: PostId[] = [];
  const openQuestions: OpenQuestion[] = [];
  posts.forEach((post, index) => {
    const place = placeOf(post, index);
    if (!place) return;
    if (isUnanswered(post, index, place)) {
      unanswered.push(post.id);
      if (place.end > place.start) openQuestions.push({ post: post.id, ...place, state: 'unanswered', cue: null });
      return;
    }
    const cue = failureBelow(post, index);
    if (cue) openQuestions.push({ post: post.id, ...place, state: 'not-helped', cue });
  });
  return { unanswered, openQuestions };

  /** The question's words: of an asking post its first real question, of a page's question its gist where it asks none. */
  function placeOf(post: Post, index: number): Span | null {
    if (post.kind === 'pingback') return null;
    const { questions, gist } = analyses[index];
    if (questions.length === 0 && post.kind !== 'question') return null;
    const own = byPost[index];
    const long = new Set(own.filter(({ words }) => words >= SHORTEST).map(({ start }) => start));
    const lastWord = own.length < 2 ? 0 : own[own.length - 2].start;
    const asked = questions.find(
      ({ kind, start }) => long.has(start) && (kind === 'real' || (kind === 'unknown' && start >= lastWord)),
    );
    if (asked) return { start: asked.start, end: asked.end };
    if (post.kind !== 'question') return null;
    const { start, end } = gist ?? own.at(0) ?? { start: post.start, end: post.start };
    return { start, end };
  }

  function isUnanswered(post: Post, index: number, place: Span): boolean {
    if (post.kind === 'question') return !hasAnswers && !hasReply(post);
    if (!repliesShow || isOpener(post, index)) return lastOther[index] <= index && !hasReply(post);
    return !hasReply(post) && !mayBeAnswered(post, index) && !isTakenUp(post, index, place);
  }

  /** Somebody else who speaks soon after the question, to whomever, answers it in its own words. */
  function isTakenUp({ author }: Post, index: number, { start }: Span): boolean {
    const question = byPost[index].find((statement) => statement.start === start);
    if (!question || question.stems.length < FEWEST_SHARED) return false;
    for (let at = index + 1; at < Math.min(posts.length, index + 1 + NEIGHBOURS); at++) {
      if (posts[at].author !== null && posts[at].author === author) continue;
      if (byPost[at].some(({ asks, stems }) => !asks && takesUp(stems, question.stems))) return true;
    }
    return false;
  }

  /** What opens a thread is answered by whoever speaks next in it, to whom ever. */
  function isOpener({ parent, kind }: Post, index: number): boolean {
    return index === 0 && parent === null && kind === 'post';
  }

  /** On a Q&A page a later comment beside it that speaks to somebody the page names otherwise ("@ann") may be the answer. */
  function mayBeAnswered({ parent, author }: Post, index: number): boolean {
    if (discussion.structure !== 'qa' || parent === null) return false;
    return tree.replies(parent).some((beside) => {
      const at = tree.indexOf(beside.id);
      if (at <= index || beside.author === author || beside.evidence !== 'layout') return false;
      const [first] = byPost[at];
      return (first as Statement | undefined) !== undefined && text.charCodeAt(first.start) === AT_SIGN;
    });
  }

  function hasReply({ id, author }: Post): boolean {
    return tree.replies(id).some((reply) => reply.author === null || reply.author !== author);
  }

  /** Where whoever asked says, in answer to somebody, that it did not help; null where they later say that it is solved. */
  function failureBelow({ id, author }: Post, index: number): PostCue | null {
    if (author === null || (solved.get(author) ?? -1) > index) return null;
    let found: PostCue | null = null;
    for (const reply of firstBelow(tree, id, REACH)) {
      if (reply.author !== author || !answersAnother(reply, author)) continue;
      for (const { markers } of byPost[tree.indexOf(reply.id)]) {
        const marker = markers.find(({ cue }) => cue === 'not-helped');
        if (marker) found = { post: reply.id, start: marker.start, end: marker.end, cue: marker.cue };
      }
    }
    return found;
  }

  function answersAnother({ parent }: Post, author: string): boolean {
    return parent !== null && tree.post(parent)?.author !== author;
  }
}

/** Whether a sentence has most of what a question asks after. */
function takesUp(said: Stems, asked: Stems): boolean {
  let shared = 0;
  let taken = 0;
  let all = 0;
  for (const stem of asked) {
    const weight = wordWeight(stem);
    all += weight;
    if (!isIn(said, stem)) continue;
    shared++;
    taken += weight;
  }
  return shared >= FEWEST_SHARED && taken >= all * TAKEN_UP;
}

/** The first posts below one, thread by thread. */
function firstBelow(tree: ReplyTree, id: PostId, most: number): Post[] {
  const found: Post[] = [];
  const stack = [...tree.replies(id)].reverse();
  for (let post = stack.pop(); post && found.length < most; post = stack.pop()) {
    found.push(post);
    const below = tree.replies(post.id);
    for (let i = Math.min(below.length, most) - 1; i >= 0; i--) stack.push(below[i]);
  }
  return found;
}
