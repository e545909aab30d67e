import type { Discussion, Post, PostId } from '../discussion.js';
import { mapSpans } from '../map-spans.js';

/** A discussion and the text it was read from. */
export interface ReadOf {
  readonly text: string;
  readonly discussion: Discussion;
}

/** A discussion whose posts have the names they had before, and which of them are new or say something else. */
export interface Renamed {
  readonly discussion: Discussion;
  readonly changed: readonly PostId[];
}

/**
 * Names the posts of a new reading as those of the one before: a post keeps its name when its text does, else when its author and
 * date do and the posts around it tell that it is the same. No two posts share a name, and a name that was given up is not used again.
 * @param free the first number no name was made of yet
 */
export function keepIds(before: ReadOf, after: ReadOf, free: number): Renamed & { readonly free: number } {
  const old = before.discussion.posts;
  const fresh = after.discussion.posts;
  const oldText = old.map(({ start, end }) => before.text.slice(start, end));
  const freshText = fresh.map(({ start, end }) => after.text.slice(start, end));
  const pair = new Int32Array(fresh.length).fill(-1);
  const taken = new Uint8Array(old.length);
  const match = (i: number, j: number): void => {
    pair[i] = j;
    taken[j] = 1;
  };

  // Posts before and behind the edit, from either end.
  let top = 0;
  while (top < fresh.length && top < old.length && freshText[top] === oldText[top]) match(top, top++);
  let bottom = 1;
  while (
    bottom <= fresh.length - top &&
    bottom <= old.length - top &&
    freshText[fresh.length - bottom] === oldText[old.length - bottom]
  ) {
    match(fresh.length - bottom, old.length - bottom);
    bottom++;
  }
  const within = { fresh: [top, fresh.length - bottom + 1], old: [top, old.length - bottom + 1] } as const;
  const pairAlike = (freshKey: (i: number) => string, oldKey: (j: number) => string): void => {
    const known = new Map<string, number[]>();
    for (let j = within.old[1] - 1; j >= within.old[0]; j--) {
      if (taken[j]) continue;
      const key = oldKey(j);
      const list = known.get(key);
      if (list) list.push(j);
      else known.set(key, [j]);
    }
    for (let i = within.fresh[0]; i < within.fresh[1]; i++) {
      const j = pair[i] < 0 ? known.get(freshKey(i))?.pop() : undefined;
      if (j !== undefined) match(i, j);
    }
  };
  pairAlike(
    (i) => freshText[i],
    (j) => oldText[j],
  );
  const signed = ({ author, dateText }: Post): string => `${author ?? ''}\n${dateText ?? ''}`;
  pairAlike(
    (i) => signed(fresh[i]),
    (j) => signed(old[j]),
  );

  let next = free;
  const names = new Map<PostId, PostId>();
  const changed: PostId[] = [];
  fresh.forEach(({ id }, i) => {
    const j = pair[i];
    const name = j < 0 ? `p${next++}` : old[j].id;
    names.set(id, name);
    if (j < 0 || freshText[i] !== oldText[j]) changed.push(name);
  });
  const discussion = mapSpans(
    after.discussion,
    (span) => span,
    (id) => names.get(id) ?? id,
  );
  return { discussion, changed, free: next };
}
