import type { Discussion, Post, Warning } from './discussion.js';

/** What a page says it holds, and what was found of it. */
export interface UnmetClaim {
  /** Answers below a question; posts elsewhere. */
  readonly of: 'answers' | 'posts';
  readonly claimed: number;
  readonly found: number;
}

/** The page's own claim where something else was found; null where it claims nothing, or what was found. */
export function unmetClaim(
  { announced, structure }: Pick<Discussion, 'announced' | 'structure'>,
  posts: readonly Post[],
): UnmetClaim | null {
  if (!announced) return null;
  const of = structure === 'qa' ? 'answers' : 'posts';
  const found = posts.filter(({ kind }) => (of === 'answers' ? kind === 'answer' : isCounted(kind, structure))).length;
  return announced.value === found ? null : { of, claimed: announced.value, found };
}

/** What comments are made on is none of them; on a board the first post is one of the posts. */
function isCounted(kind: Post['kind'], structure: Discussion['structure']): boolean {
  return kind !== 'post' || structure !== 'comments';
}

/** The warning that a page claims another number of posts than `posts`; null where it claims none, or the same. */
export function announcedWarning(
  discussion: Pick<Discussion, 'announced' | 'structure'>,
  posts: readonly Post[],
): Warning | null {
  const { announced } = discussion;
  const unmet = unmetClaim(discussion, posts);
  if (!announced || !unmet) return null;
  const message = `The page announces ${unmet.claimed}, ${unmet.found} were found.`;
  return { code: 'announced-differs', message, start: announced.start, end: announced.end };
}
