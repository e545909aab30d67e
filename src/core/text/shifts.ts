import { firstWhere } from './first-where.js';

/** One changed stretch: so many units from `at` on, counted in the text as it was, are now `inserted` many. */
interface Changed {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** How offsets into a text have moved since it was read. Offsets move when they are asked for, not when an edit comes. */
export interface Shifts {
  readonly isEmpty: boolean;
  /** Where an offset of the text as it was stands now; one inside a changed stretch, at its begin. */
  now(then: number): number;
  /** Where an offset of the text as it is stood then; one inside a changed stretch, at its begin. */
  then(now: number): number;
  /** Notes that `removed` units at `start`, as the text was just before, gave way to `inserted` others. */
  note(start: number, removed: number, inserted: number): void;
}

/** No shifts yet. */
export function noShifts(): Shifts {
  /** In text order; no two touch, so typing on at one place stays one change. */
  const changes: Changed[] = [];
  /** For each change, by how much it and those before it move what stands behind. */
  const moved: number[] = [];

  const before = (i: number): number => (i === 0 ? 0 : moved[i - 1]);
  const beginOf = (i: number): number => changes[i].at + before(i);
  const endOf = (i: number): number => beginOf(i) + changes[i].inserted;

  /** The first change for which the test holds; it must hold for all behind it too. */
  const firstChange = (holds: (i: number) => boolean): number => firstWhere(changes.length, holds);

  return {
    get isEmpty() {
      return changes.length === 0;
    },
    now(then) {
      const i = firstChange((at) => changes[at].at >= then) - 1;
      if (i < 0) return then;
      return then < changes[i].at + changes[i].removed ? beginOf(i) : then + moved[i];
    },
    then(now) {
      const i = firstChange((at) => beginOf(at) >= now) - 1;
      if (i < 0) return now;
      return now < endOf(i) ? changes[i].at : now - moved[i];
    },
    note(start, removed, inserted) {
      const end = start + removed;
      const first = firstChange((i) => endOf(i) >= start);
      const behind = firstChange((i) => beginOf(i) > end);
      let change: Changed;
      if (first >= behind) change = { at: start - before(first), removed, inserted };
      else {
        const last = behind - 1;
        const from = Math.min(start, beginOf(first));
        const to = Math.max(end, endOf(last));
        const at = start < beginOf(first) ? start - before(first) : changes[first].at;
        const past = end > endOf(last) ? end - moved[last] : changes[last].at + changes[last].removed;
        change = { at, removed: past - at, inserted: to - from - removed + inserted };
      }
      changes.splice(first, Math.max(0, behind - first), change);
      moved.length = changes.length;
      for (let i = first; i < changes.length; i++) moved[i] = before(i) + changes[i].inserted - changes[i].removed;
    },
  };
}
