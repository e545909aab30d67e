const EMPTY: readonly never[] = [];

/** The same list without the room for more that `push` has made: for the many short ones that are kept. Empty ones are one. */
export function fitted<T>(list: readonly T[] | null): readonly T[] {
  return list === null || list.length === 0 ? EMPTY : list.slice();
}
