import { wordsIn } from '../core/view.js';

/** What of a long list is shown: the first entries that match, and how many more do. */
export interface FirstMatches<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

/** Entries looked at before others have their turn: the editor waits for whoever does not give way. */
const SLICE = 4000;

/**
 * The first `most` of `entries` that hold every word of `query`, in any letter case. Null when `isOver` says that nobody wants to know
 * any more.
 * @param rest lets others have their turn
 */
export async function findFirst<T>(
  entries: readonly T[],
  query: string,
  textOf: (entry: T) => string,
  most: number,
  { isOver, rest }: { readonly isOver: () => boolean; readonly rest: () => Promise<void> },
): Promise<FirstMatches<T> | null> {
  const words = wordsIn(query.toLowerCase());
  if (words.length === 0) return { shown: entries.slice(0, most), more: Math.max(0, entries.length - most) };
  const shown: T[] = [];
  let found = 0;
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && index % SLICE === 0) {
      await rest();
      if (isOver()) return null;
    }
    const text = textOf(entry).toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    found++;
    if (shown.length < most) shown.push(entry);
  }
  return { shown, more: found - shown.length };
}
