/** So many stems in common are often chance, and each further one less. */
const CHANCE = 1.3;
/** With fewer there is nothing to compare: one word in common is chance, however rare it is. */
export const FEWEST_SHARED = 2;

/** How much two statements speak for being one point, 0…1: their likeness, less what so few stems in common would reach by chance. */
export function agreementOf(alike: number, shared: number): number {
  return alike * (1 - CHANCE / shared);
}
