import { hashTable } from '../language/hash-table.js';
import { LEARNED_MOODS, LEARNED_STEP } from '../models/learned-moods.js';

/** What words and pairs of neighbours add to the mood that the lexicon gives, learned from rated sentences; 0 for most. */
export interface LearnedMoods {
  readonly ofWord: (hash: number) => number;
  /** By `hashPair` of the two. */
  readonly ofPair: (pair: number) => number;
}

let learned: LearnedMoods | null = null;

/** The learned moods of English, unpacked on first use. */
export function learnedMoods(): LearnedMoods {
  return (learned ??= unpack(LEARNED_MOODS));
}

/** A word is known by 24 bits of its hash: one in some thousands of unknown words is taken for a known one. */
export function learnedKey(hash: number): number {
  return hash >>> 8;
}

function unpack(packed: string): LearnedMoods {
  const table = hashTable(entriesOf(bytesOf(packed)));
  const find = (hash: number): number => table.get(learnedKey(hash)) * LEARNED_STEP;
  return { ofWord: find, ofPair: find };
}

/** Keys in order, each as its distance from the one before in groups of seven bits, and then its weight as a signed byte. */
function* entriesOf(bytes: Uint8Array): Generator<readonly [key: number, steps: number]> {
  let key = 0;
  for (let at = 0; at < bytes.length;) {
    let distance = 0;
    while (bytes[at] >= 0x80) distance = (distance << 7) | (bytes[at++] & 0x7f);
    key += (distance << 7) | bytes[at++];
    yield [key, (bytes[at++] << 24) >> 24];
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without padding. */
function bytesOf(packed: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((packed.length * 6) >> 3);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    bits = ((bits << 6) | values[packed.charCodeAt(i)]) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}
