import type { Discussion, Post, Warning } from './discussion.js';

/** The warning that a page claims another number of posts than `posts`; null where it claims none, or the same. */
export function announcedWarning(
  { announced, structure }: Pick<Discussion, 'announced' | 'structure'>,
  posts: readonly Post[],
): Warning | null {
  const counted = structure === 'qa' ? posts.filter((post) => post.kind === 'answer').length : posts.length;
  if (!announced || announced.value === counted) return null;
  const message = `The page announces ${announced.value}, ${counted} were found.`;
  return { code: 'announced-differs', message, start: announced.start, end: announced.end };
}
