/**
 * Where `sign` stands first in `text.slice(from, end)`, as an offset into `text`; -1 when it does not. `indexOf` alone would look
 * through the whole rest of a text that lacks the sign, and for each of its parts again.
 */
export function indexWithin(text: string, sign: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf(sign);
  return at < 0 ? -1 : from + at;
}
