/** Whether a sorted list of hashes holds one. */
export function isIn(sorted: Int32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === hash) return true;
    if (sorted[middle] < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
