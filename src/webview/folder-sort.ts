import type { FolderRow } from '../protocol/folder.js';

/** The table's columns, by what they sort by. */
export const COLUMNS = ['name', 'posts', 'people', 'dates', 'votes', 'mood', 'format', 'doubts'] as const;
export type Column = (typeof COLUMNS)[number];

/** How the table is sorted. */
export interface Sorting {
  readonly by: Column;
  readonly isDescending: boolean;
}

/** Places of `rows` in the order asked for; what is unknown comes last, ties go by name. */
export function sortedPlaces(
  rows: readonly FolderRow[],
  { by, isDescending }: Sorting,
  compare: (a: string, b: string) => number,
): readonly number[] {
  const keys = rows.map((row) => keyOf(row, by));
  const sign = isDescending ? -1 : 1;
  return rows
    .map((_, place) => place)
    .sort((a, b) => {
      const [x, y] = [keys[a], keys[b]];
      if (x === null || y === null)
        return Number(x === null) - Number(y === null) || compare(rows[a].name, rows[b].name);
      const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
      return sign * order || compare(rows[a].name, rows[b].name);
    });
}

function keyOf({ name, page }: FolderRow, by: Column): string | number | null {
  switch (by) {
    case 'name':
      return name;
    case 'dates':
      return page?.first ?? null;
    case 'format':
      return page?.platform ?? null;
    case 'posts':
    case 'people':
    case 'votes':
    case 'mood':
    case 'doubts':
      return page?.[by] ?? null;
  }
}
