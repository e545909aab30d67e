import type { PostId } from '../core/index.js';

/** Gathers posts whose details are missing and asks for each of them once. */
export interface Asker {
  want(id: PostId): void;
}

/** Calls `ask` with all posts wanted so far as soon as the drawing at hand is done. */
export function createAsker(ask: (ids: readonly PostId[]) => void): Asker {
  const asked = new Set<PostId>();
  let wanted: PostId[] = [];
  return {
    want(id) {
      if (asked.has(id)) return;
      asked.add(id);
      if (wanted.push(id) > 1) return;
      queueMicrotask(() => {
        ask(wanted);
        wanted = [];
      });
    },
  };
}
