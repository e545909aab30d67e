import type { Discussion, Post, PostId, ReplyTree } from '../core/index.js';
import type { Filtered } from './thread-filter.js';
import { sortPosts, type SortOrder } from './thread-order.js';

/** How the thread view arranges posts: under what they answer, under their authors, or in one list. */
export type Shape = 'replies' | 'authors' | 'flat';

/** Names what a row stands for: a post by its id, or an author. */
export type Key = PostId;

const AUTHOR = 'author:';

/** The key of an author; of those who show no name, for null. */
export function authorKey(author: string | null): Key {
  return AUTHOR + (author ?? '');
}

export function isAuthorKey(key: Key): boolean {
  return key.startsWith(AUTHOR);
}

/** The name behind an author's key; null for posts that show none. */
export function authorOf(key: Key): string | null {
  return key.slice(AUTHOR.length) || null;
}

/** What stands under what: posts and authors in the chosen order, without what the filter leaves out. */
export interface Arrangement {
  /** What stands under `key`, or at the top for null. */
  readonly under: (key: Key | null) => readonly Key[];
  /** What `key` stands under; null at the top. */
  readonly above: (key: Key) => Key | null;
  /** How many posts stand below `key`, at any depth. */
  readonly countBelow: (key: Key) => number;
  /** Whether `key` is among them. */
  readonly has: (key: Key) => boolean;
}

/** Everything an arrangement follows from. */
export interface ArrangedPosts {
  readonly discussion: Discussion;
  readonly tree: ReplyTree;
  readonly order: SortOrder;
  /** Null for no filter. */
  readonly filtered: Filtered | null;
}

/** Arranges the posts; what stands under a key is worked out when it is first asked for. */
export function arrange(shape: Shape, posts: ArrangedPosts): Arrangement {
  switch (shape) {
    case 'replies':
      return byReplies(posts);
    case 'authors':
      return byAuthors(posts);
    case 'flat':
      return asList(posts);
  }
}

function byReplies({ tree, order, filtered }: ArrangedPosts): Arrangement {
  const has = (id: Key): boolean => tree.post(id) !== undefined && (filtered?.shown.has(id) ?? true);
  return {
    under: remember((key) => {
      const all = key === null ? tree.roots : tree.replies(key);
      return idsOf(sortPosts(filtered ? all.filter(({ id }) => has(id)) : all, order, tree));
    }),
    above: (key) => {
      const parent = tree.post(key)?.parent ?? null;
      return parent !== null && tree.post(parent) ? parent : null;
    },
    countBelow: (key) => {
      const below = tree.descendants(key);
      return filtered ? below.filter(({ id }) => has(id)).length : below.length;
    },
    has,
  };
}

/** Authors stand as their first post does in the chosen order. */
function byAuthors(posts: ArrangedPosts): Arrangement {
  const { tree } = posts;
  let grouped: Map<Key, Key[]> | null = null;
  const groups = (): Map<Key, Key[]> => (grouped ??= groupByAuthor(sortedHits(posts)));
  const keyOf = (id: Key): Key => authorKey(tree.post(id)?.author ?? null);
  return {
    under: remember((key) => (key === null ? [...groups().keys()] : (groups().get(key) ?? []))),
    above: (key) => (isAuthorKey(key) ? null : keyOf(key)),
    countBelow: (key) => groups().get(key)?.length ?? 0,
    has: (key) => (isAuthorKey(key) ? groups().has(key) : isHit(key, posts)),
  };
}

function asList(posts: ArrangedPosts): Arrangement {
  return {
    under: remember((key) => (key === null ? idsOf(sortedHits(posts)) : [])),
    above: () => null,
    countBelow: () => 0,
    has: (key) => isHit(key, posts),
  };
}

function groupByAuthor(posts: readonly Post[]): Map<Key, Key[]> {
  const groups = new Map<Key, Key[]>();
  for (const { id, author } of posts) {
    const key = authorKey(author);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}

/** Where no post stands above another, only the hits have a place. */
function sortedHits({ discussion, tree, order, filtered }: ArrangedPosts): readonly Post[] {
  const { posts } = discussion;
  return sortPosts(filtered ? posts.filter(({ id }) => filtered.hits.has(id)) : posts, order, tree);
}

function isHit(key: Key, { tree, filtered }: ArrangedPosts): boolean {
  return tree.post(key) !== undefined && (filtered?.hits.has(key) ?? true);
}

function idsOf(posts: readonly Post[]): readonly Key[] {
  return posts.map(({ id }) => id);
}

function remember(under: Arrangement['under']): Arrangement['under'] {
  const known = new Map<Key | null, readonly Key[]>();
  return (key) => {
    let keys = known.get(key);
    if (!keys) known.set(key, (keys = under(key)));
    return keys;
  };
}
