/** In how many of the lists each key occurs, however often in one of them. */
export function occurrences(lists: Iterable<Iterable<string>>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
