import type { Discussion, Post } from '../../discussion.js';

/** Whether the page shows who replies to whom; where it hardly does, whoever speaks next may be answering. */
export function showsReplies({ posts }: Discussion): boolean {
  return posts.filter(({ parent }) => parent !== null).length * 2 >= posts.length - 1;
}

/** For each post the place of the last one by somebody else; -1 when there is none. */
export function lastIndexByAnother(posts: readonly Post[]): number[] {
  const last = posts.length - 1;
  if (last < 0) return [];
  const { author: lastAuthor } = posts[last];
  let other = last;
  while (other >= 0 && lastAuthor !== null && posts[other].author === lastAuthor) other--;
  return posts.map(({ author }) => (author === null || author !== lastAuthor ? last : other));
}
