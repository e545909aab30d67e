import type { Discussion, PostId } from '../discussion.js';
import { childrenOf } from '../tree.js';

/** `discussion` with those posts alone and the ones they answer, up to the top: a reply says little without them. */
export function selectPosts(discussion: Discussion, ids: Iterable<PostId>): Discussion {
  const tree = childrenOf(discussion);
  const wanted = new Set<PostId>();
  for (const id of ids) {
    for (let post = tree.post(id); post && !wanted.has(post.id);) {
      wanted.add(post.id);
      post = post.parent === null ? undefined : tree.post(post.parent);
    }
  }
  return { ...discussion, posts: discussion.posts.filter(({ id }) => wanted.has(id)) };
}
