/**
 * A table from word hashes to small whole numbers: open addressing in one typed array. Most words are in no table, and a row of bits small
 * enough for the nearest cache says so for nearly all of them.
 */
export interface HashTable {
  /** The value of `hash`; 0 when it is not in the table. */
  readonly get: (hash: number) => number;
  readonly size: number;
}

/** Builds a table; values must not be 0. The last of equal hashes counts. */
export function hashTable(entries: Iterable<readonly [hash: number, value: number]>): HashTable {
  const pairs = [...entries];
  let capacity = 16;
  while (capacity < pairs.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * 2);
  const sieve = new Int32Array(capacity >> 3);
  const sieveMask = sieve.length - 1;
  let size = 0;
  for (const [hash, value] of pairs) {
    let slot = spread(hash) & mask;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & mask;
    if (slots[slot * 2 + 1] === 0) size++;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = value;
    sieve[(hash >>> 5) & sieveMask] |= 1 << (hash & 31);
  }
  const get = (hash: number): number => {
    if (((sieve[(hash >>> 5) & sieveMask] >>> (hash & 31)) & 1) === 0) return 0;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const value = slots[slot * 2 + 1];
      if (value === 0 || slots[slot * 2] === hash) return value;
    }
  };
  return { get, size };
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 8;
}
