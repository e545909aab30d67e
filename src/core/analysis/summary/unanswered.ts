import type { Discussion, PostId } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import type { Statement } from '../statements.js';

/** A shorter question is mostly rhetoric: "Really?", "Why not?" */
const SHORTEST = 4;

/** Questions that nobody answered: posts that ask and have no reply by somebody else, and a page's question without an answer. */
export function findUnanswered(discussion: Discussion, statements: readonly Statement[]): PostId[] {
  const tree = childrenOf(discussion);
  const asking = new Set<number>();
  for (const { post, asks, words } of statements) if (asks && words >= SHORTEST) asking.add(post);
  const { posts } = discussion;
  // Where the page hardly shows who replies to whom, whoever speaks next may have answered.
  const showsReplies = posts.filter(({ parent }) => parent !== null).length * 2 >= posts.length - 1;
  return posts
    .filter((post, i) => {
      if (post.kind === 'question') return !posts.some(({ kind }) => kind === 'answer') && !hasReply(i);
      if (!asking.has(i) || post.kind === 'pingback') return false;
      return showsReplies ? !hasReply(i) : !posts.slice(i + 1).some(({ author }) => author !== post.author);
    })
    .map(({ id }) => id);

  function hasReply(i: number): boolean {
    return tree.replies(posts[i].id).some(({ author }) => author === null || author !== posts[i].author);
  }
}
