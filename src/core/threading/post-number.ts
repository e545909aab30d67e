import type { DraftPost } from './draft.js';
import { lastBelow } from './people.js';

/** The posts as their numbers in the page's list name them. */
export interface PostNumbers {
  /** Whether the page shows numbers; else posts are counted. */
  readonly shown: boolean;
  /** The latest post of that number before the `index`-th, or -1. */
  latest(number: number, index: number): number;
}

/** Collects the numbers of a page's posts. */
export function findNumbers(posts: readonly DraftPost[]): PostNumbers {
  const places = new Map<number, number[]>();
  posts.forEach(({ number }, index) => {
    if (number === null) return;
    const list = places.get(number);
    if (list) list.push(index);
    else places.set(number, [index]);
  });
  const shown = places.size > 0;
  return {
    shown,
    latest(number, index) {
      if (!shown) return number <= index ? number - 1 : -1;
      const found = lastBelow(places.get(number) ?? [], index);
      // The unnumbered first post is number one.
      return found < 0 && number === 1 && index > 0 && posts[0].number === null ? 0 : found;
    },
  };
}
