/**
 * What the posts of a page have in common shows in so many of them. On a longer page only these are compared; what was found
 * there is then read in all.
 */
export const ENOUGH = 500;

/** The first posts of a page, by which it is judged: all of them but on a very long one. */
export function firstOf<T>(posts: readonly T[]): readonly T[] {
  return posts.length <= ENOUGH ? posts : posts.slice(0, ENOUGH);
}

/** What `read` finds in each post, where what it finds in the first ones is usual; else null, and the others are not read. */
export function readUsual<Post, Found>(
  posts: readonly Post[],
  read: (post: Post, index: number) => Found,
  isUsual: (found: readonly Found[]) => boolean,
): readonly Found[] | null {
  const found = firstOf(posts).map(read);
  if (!isUsual(found)) return null;
  for (let i = found.length; i < posts.length; i++) found.push(read(posts[i], i));
  return found;
}
