import { countShared } from '../language/sorted.js';
import type { Statement } from '../statements.js';

/** What each shared stem adds: two in common are often chance, five hardly ever. */
const CHANCE = 1.3;

/**
 * How much two statements speak for being one point, 0…1: their likeness, less what so few words in common would reach by
 * chance. Nothing below two shared stems.
 */
export function agreementOf(a: Statement, b: Statement, alike: number): number {
  const shared = countShared(a.stems, b.stems);
  return shared < 2 ? 0 : alike * (1 - CHANCE / shared);
}
