/**
 * Does `work` on the items, up to `limit` of them under way at a time, and gives the results in the order of the items. An
 * item is taken only when one of the places is free; what is done but waits for one before it, or was given and is still
 * being used, has not freed its place. With a limit of 1 nothing is taken before the last result has been used.
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | null = null;
  let isEnd = false;
  try {
    for (;;) {
      if (!isEnd && running.length < limit) coming ??= items.next();
      if (coming === null && running.length === 0) return;
      const next = await first(coming, running[0]);
      if (next.kind === 'item') {
        coming = null;
        if (next.value.done === true) isEnd = true;
        else running.push(work(next.value.value));
      } else {
        yield next.value;
        void running.shift();
      }
    }
  } finally {
    // Not awaited: what is asked for may never come.
    void items.return?.();
  }
}

type Next<T, R> =
  { readonly kind: 'item'; readonly value: IteratorResult<T> } | { readonly kind: 'result'; readonly value: R };

/** What is there first; a result before an item, so that none is held up. */
function first<T, R>(coming: Promise<IteratorResult<T>> | null, oldest: Promise<R> | undefined): Promise<Next<T, R>> {
  const waits: Promise<Next<T, R>>[] = [];
  if (oldest !== undefined) waits.push(oldest.then((value) => ({ kind: 'result', value })));
  if (coming !== null) waits.push(coming.then((value) => ({ kind: 'item', value })));
  return Promise.race(waits);
}
