/** Whether a sorted list of hashes holds one. */
export function isIn(sorted: ArrayLike<number>, hash: number): boolean {
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

/** How many hashes two sorted lists share, each of which holds a hash once. */
export function countShared(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return shared;
}
