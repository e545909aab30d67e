/** So many shapes are more than all pages have; a text may be made to have any number. */
const MOST = 5000;
let count = 0;
const known = new Map<string, Map<string, string>>();

/**
 * Two parts of a date's shape as one. The dates of a page are written in a few ways, so each shape is put together once; then two of
 * them are told apart at a look.
 */
export function joined(first: string, second: string): string {
  let seconds = known.get(first);
  if (!seconds) {
    if (count >= MOST) return first + second;
    known.set(first, (seconds = new Map<string, string>()));
  }
  let whole = seconds.get(second);
  if (whole === undefined) {
    whole = first + second;
    if (count++ < MOST) seconds.set(second, whole);
  }
  return whole;
}
