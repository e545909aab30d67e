import type { MapCell } from './map-layout.js';

/**
 * Where a key leads in the map: to the first reply, to what is answered, to the next or previous of those who answer the
 * same; past the last of these to whatever comes next on the page. Null for a key that leads nowhere.
 */
export function cellAfter(cells: readonly MapCell[], at: number, key: string): number | null {
  switch (key) {
    case 'ArrowRight':
      return cells[at + 1]?.parent === at ? at + 1 : at;
    case 'ArrowLeft':
      return cells[at].parent >= 0 ? cells[at].parent : at;
    case 'ArrowDown':
      return notBelow(cells, at) ?? at;
    case 'ArrowUp':
      return previousBeside(cells, at) ?? (cells[at].parent >= 0 ? cells[at].parent : at);
    case 'Home':
      return 0;
    case 'End':
      return cells.length - 1;
    default:
      return null;
  }
}

/** The next cell that is not below this one. */
function notBelow(cells: readonly MapCell[], at: number): number | null {
  for (let i = at + 1; i < cells.length; i++) if (cells[i].column <= cells[at].column) return i;
  return null;
}

function previousBeside(cells: readonly MapCell[], at: number): number | null {
  for (let i = at - 1; i >= 0; i--) if (cells[i].parent === cells[at].parent) return i;
  return null;
}
