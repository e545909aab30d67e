/** Milliseconds in which an editor, however busy, says that it shows a new list; after that nothing is kept. */
const ANSWER = 2000;

/**
 * Keeps the entry one has moved to in a list that comes anew with each letter. An editor begins each new list at its first entry, and
 * says so, also where a key that moves was pressed before the list was there.
 */
export class KeptChoice {
  /** When the last list was sent, and whether its entries stand at the places they had in the one before. */
  private listed = -Infinity;
  private isLike = false;
  /** Lists that the editor has not said to show yet. */
  private awaited = 0;
  private moved = 0;
  private held: number | null = null;

  /** @param now milliseconds from some moment on */
  public constructor(private readonly now: () => number) {}

  /** A new list was sent. `isLike`: its entries stand at the places they had in the one before. */
  public list(isLike: boolean): void {
    this.listed = this.now();
    this.isLike = isLike;
    this.awaited++;
    this.moved = 0;
    this.held = null;
  }

  /** The place that is to be active and, as far as the editor has said, is not yet; null where what it shows is what was chosen. */
  public get due(): number | null {
    return this.held;
  }

  /** The editor says that the entry at `place` is the active one. Gives the place that is to be active instead; null for that one. */
  public move(place: number): number | null {
    this.held = place === 0 ? this.placeKept() : null;
    this.moved = this.held ?? place;
    return this.held;
  }

  private placeKept(): number | null {
    if (this.now() - this.listed >= ANSWER) this.awaited = 0;
    const isShown = this.awaited > 0;
    this.awaited = Math.max(0, this.awaited - 1);
    return isShown && this.isLike && this.moved > 0 ? this.moved : null;
  }
}
