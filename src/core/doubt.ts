import type { Discussion, Post, PostId, Span } from './discussion.js';

/** What a person should look at: whom a post answers, its votes, or a byline inside it that may begin another post. */
export type Doubt = 'parent' | 'votes' | 'byline';

/**
 * With a lower probability a parent, or having none, is doubtful: three posts in a hundred of the annotated pages, so that
 * the mark still means something.
 */
export const DOUBTED_BELOW = 0.75;

const NONE: readonly Doubt[] = Object.freeze([]);
const found = new WeakMap<Discussion, ReadonlyMap<PostId, readonly Doubt[]>>();

/** Whether it is doubtful whom the post answers. */
export function isParentDoubtful({ parentConfidence }: Post): boolean {
  return parentConfidence < DOUBTED_BELOW;
}

/** The doubts about one post of `discussion`; empty for most. */
export function doubtsOf(discussion: Discussion, post: Post): readonly Doubt[] {
  let doubts = found.get(discussion);
  if (!doubts) found.set(discussion, (doubts = findDoubts(discussion)));
  return doubts.get(post.id) ?? NONE;
}

function findDoubts({ posts, warnings }: Discussion): ReadonlyMap<PostId, readonly Doubt[]> {
  const doubts = new Map<PostId, Doubt[]>();
  const add = ({ id }: Post, doubt: Doubt): void => {
    const known = doubts.get(id);
    if (!known) doubts.set(id, [doubt]);
    else if (!known.includes(doubt)) known.push(doubt);
  };
  for (const post of posts) if (isParentDoubtful(post)) add(post, 'parent');
  for (const warning of warnings) {
    const doubt = warning.code === 'votes-ambiguous' ? 'votes' : warning.code === 'byline-doubtful' ? 'byline' : null;
    if (doubt === null) continue;
    for (const post of posts) if (contains(post, warning)) add(post, doubt);
  }
  return doubts;
}

function contains(outer: Span, { start, end }: Span): boolean {
  return start >= outer.start && end <= outer.end;
}
