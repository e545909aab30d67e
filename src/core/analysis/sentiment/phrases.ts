import { hashPair, hashWord } from '../language/hash.js';
import { hashTable, type HashTable } from '../language/hash-table.js';

/** Pairs of words whose mood is not that of their words; 0 means none at all. */
const PAIRS: readonly (readonly [strength: number, pairs: string])[] = [
  [
    0,
    `kind of|sort of|as well|hell of|pretty much|best practice|best practices|error message|error messages|well known
    |not only|free to|like to|well as|block of|no one|super user|great deal|no matter|dead end|no longer|yes but|very well
    |fine print|best buy|more like|kind regards|of interest|sure if|not sure|please note|you want|if you`,
  ],
  [
    1.5,
    `bad ass|can't wait|cant wait|fair enough|makes sense|make sense|no problem|good point|not bad|hell yeah|hell yes
    |worth it|well done|well said|nice one|spot on|no worries|well put|well written|well made|couldn't agree|works great`,
  ],
  [
    -1.5,
    `too bad|fed up|can't stand|cant stand|let down|screwed up|oh no|the hell|wtf is|fell apart|falls apart
    |waste of|no sense|no use|no idea|wears thin|never mind|dead link|gave up|give up|not so|makes no`,
  ],
];

/** A pair without a mood needs an entry too: a value that rounds to nothing. */
const NEUTRAL = 1;

let table: HashTable | null = null;
const build = (): HashTable =>
  hashTable(
    PAIRS.flatMap(([strength, pairs]) =>
      pairs.split('|').map((pair) => {
        const [first, second] = pair.trim().split(' ').map(hashWord);
        return [hashPair(first, second), strength === 0 ? NEUTRAL : strength * 100] as const;
      }),
    ),
  );

/** Mood of an English pair of words in hundredths, by `hashPair`; null when the pair has no meaning of its own. */
export function pairMood(pair: number): number | null {
  const value = (table ??= build()).get(pair);
  return value === 0 ? null : value === NEUTRAL ? 0 : value;
}
