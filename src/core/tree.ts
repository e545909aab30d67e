import type { Discussion, Post, PostId } from './discussion.js';

/** The reply tree of a discussion: a view over the flat list of posts, built once per discussion. */
export interface ReplyTree {
  /** Posts that answer no other post, in text order. */
  readonly roots: readonly Post[];
  /** The post of that id, or undefined. */
  readonly post: (id: PostId) => Post | undefined;
  /** Direct replies, in text order; empty for an unknown id. */
  readonly replies: (id: PostId) => readonly Post[];
  /** All posts of the thread below `id`, depth first, without the post itself. */
  readonly descendants: (id: PostId) => readonly Post[];
  /** Place of the post in text order, from 0; -1 for an unknown id. */
  readonly indexOf: (id: PostId) => number;
}

const trees = new WeakMap<Discussion, ReplyTree>();

/** The reply tree of `discussion`; the same object for the same discussion. */
export function childrenOf(discussion: Discussion): ReplyTree {
  const growing = growTree(discussion);
  for (;;) {
    const { done, value } = growing.next();
    if (done) return value;
  }
}

/** The same in steps, for whoever must not be held up by the tree of a long page: `childrenOf` has it at once then. */
export function* growTree(discussion: Discussion): Generator<undefined, ReplyTree> {
  let tree = trees.get(discussion);
  if (!tree) trees.set(discussion, (tree = yield* buildTree(discussion.posts)));
  return tree;
}

/** Posts that are seen to in one step. */
const STEP = 4096;

const NONE: readonly Post[] = [];

function* buildTree(posts: readonly Post[]): Generator<undefined, ReplyTree> {
  const indexOf = yield* indexOfIds(posts);
  const roots: Post[] = [];
  const below = yield* repliesByParent(posts, indexOf, roots);
  const replies = (id: PostId): readonly Post[] => below[indexOf(id)] ?? NONE;
  return {
    roots,
    post: (id) => posts[indexOf(id)],
    replies,
    indexOf,
    descendants: (id) => {
      const found: Post[] = [];
      const stack = [...replies(id)].reverse();
      for (let post = stack.pop(); post; post = stack.pop()) {
        found.push(post);
        const below = replies(post.id);
        for (let i = below.length - 1; i >= 0; i--) stack.push(below[i]);
      }
      return found;
    },
  };
}

/** The place of each id, -1 for an unknown one. A page read at once numbers its posts, so that most ids tell their places themselves. */
function* indexOfIds(posts: readonly Post[]): Generator<undefined, (id: PostId) => number> {
  let numbered = 0;
  while (numbered < posts.length && numberIn(posts[numbered].id) === numbered + 1) {
    if (++numbered % STEP === 0) yield;
  }
  if (numbered === posts.length) {
    return (id) => {
      const place = numberIn(id) - 1;
      return place >= 0 && place < posts.length && posts[place].id === id ? place : -1;
    };
  }
  const index = new Map<PostId, number>();
  for (let i = 0; i < posts.length; i++) {
    index.set(posts[i].id, i);
    if (i % STEP === STEP - 1) yield;
  }
  return (id) => index.get(id) ?? -1;
}

/** The number behind the letter of an id such as `p12`; 0 when there is none. */
function numberIn(id: PostId): number {
  let number = 0;
  for (let at = 1; at < id.length; at++) {
    const digit = id.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** For each post those that answer it, undefined where none does; those that answer no post go to `roots`. */
function* repliesByParent(
  posts: readonly Post[],
  indexOf: (id: PostId) => number,
  roots: Post[],
): Generator<undefined, readonly (readonly Post[] | undefined)[]> {
  const parents = new Int32Array(posts.length);
  const left = new Int32Array(posts.length);
  for (let i = 0; i < posts.length; i++) {
    const { parent } = posts[i];
    parents[i] = parent === null ? -1 : indexOf(parent);
    if (parents[i] >= 0) left[parents[i]]++;
    if (i % STEP === STEP - 1) yield;
  }
  // Lists are made as long as they get: ones that grow keep room for more.
  const below = new Array<Post[] | undefined>(posts.length);
  for (let i = 0; i < posts.length; i++) {
    const parent = parents[i];
    if (parent < 0) roots.push(posts[i]);
    else {
      const siblings = (below[parent] ??= new Array<Post>(left[parent]));
      siblings[siblings.length - left[parent]--] = posts[i];
    }
    if (i % STEP === STEP - 1) yield;
  }
  return below;
}
