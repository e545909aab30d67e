/** Gathers what is missing and asks for each of it once. */
export interface Asker<T> {
  want(thing: T): void;
}

/** Calls `ask` with all that was wanted so far as soon as the drawing at hand is done. */
export function createAsker<T>(ask: (things: readonly T[]) => void): Asker<T> {
  const asked = new Set<T>();
  let wanted: T[] = [];
  return {
    want(thing) {
      if (asked.has(thing)) return;
      asked.add(thing);
      if (wanted.push(thing) > 1) return;
      queueMicrotask(() => {
        ask(wanted);
        wanted = [];
      });
    },
  };
}
