/**
 * Long answers in pieces. Whoever takes a message in is held up until all of it is there, so the lists of a long one travel ahead,
 * some items at a time, each piece asked for by its taker.
 */

/** Some items of one list of a value. */
export interface Piece {
  /** Where in the value the list stands: names of properties, numbers of items. */
  readonly at: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/** How many values a piece holds, about; a few milliseconds' work to take in. */
const WEIGHT = 4000;
/** A string weighs as much as so many of its characters. */
const LETTERS = 50;

/** A value whose long lists have been emptied, and what was in them. */
export interface Parcel<T> {
  readonly value: T;
  readonly pieces: readonly Piece[];
}

/** Takes the long lists out of a value of plain data, which stays as it is; no pieces where it is small. */
export function takeApart<T>(value: T): Parcel<T> {
  const pieces: Piece[] = [];
  const strip = (part: unknown, at: readonly (string | number)[]): unknown => {
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part) || isLight(part)) return part;
    if (!Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).map(([name, own]) => [name, strip(own, [...at, name])]));
    }
    let index = 0;
    for (const items of portions(part)) {
      const place = pieces.push({ at, items }) - 1;
      // One heavy item is taken apart itself; its own pieces come behind it.
      if (items.length === 1) pieces[place] = { at, items: [strip(items[0], [...at, index])] };
      index += items.length;
    }
    return [];
  };
  return { value: strip(value, []) as T, pieces };
}

/** Puts a value together again that came after its pieces. */
export class Gathering {
  private readonly lists = new Map<string, { readonly at: Piece['at']; readonly items: unknown[] }>();

  /** Takes a piece, in the order they were made. */
  public add({ at, items }: Piece): void {
    const key = JSON.stringify(at);
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, { at, items: [...items] });
    else for (const item of items) list.items.push(item);
  }

  /** Puts the lists into the value, in place of the empty ones. */
  public complete<T>(value: T): T {
    const whole = { value };
    for (const { at, items } of this.lists.values()) {
      const steps = ['value', ...at];
      let holder: unknown = whole;
      for (const step of steps.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[step];
      (holder as Record<string | number, unknown>)[steps[steps.length - 1]] = items;
    }
    return whole.value;
  }
}

function isLight(value: unknown): boolean {
  return weigh(value, WEIGHT) <= WEIGHT;
}

/** How many values a value holds, itself included; counts no further than a little beyond `limit`. */
function weigh(value: unknown, limit: number): number {
  if (typeof value === 'string') return 1 + value.length / LETTERS;
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const part of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
    weight += weigh(part, limit - weight);
    if (weight > limit) break;
  }
  return weight;
}

/** The list in portions that are light, or hold one item. */
function portions(list: readonly unknown[]): unknown[][] {
  const found: unknown[][] = [];
  let room = 0;
  for (const item of list) {
    const weight = weigh(item, WEIGHT);
    if (weight > room) {
      found.push([]);
      room = WEIGHT;
    }
    found[found.length - 1].push(item);
    room -= weight;
  }
  return found;
}
