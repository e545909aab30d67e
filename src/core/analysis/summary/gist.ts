import type { Statement } from '../statements.js';

/** A longer sentence tells more than a line holds. */
const LONG = 28;
/** A sentence that stands worse by itself is nobody's gist. */
const POOR = 0.1;
const SHORTEST = 3;

/** What a sentence is worth as the one that says what its post says. */
export function tellingOf({ words, place, stems, role, standing, asks, codeShare }: Statement): number {
  if (words < SHORTEST || standing < POOR) return 0;
  const brief = words <= LONG ? 1 : LONG / words;
  const clear = 0.6 + 0.6 * role.scores.claim + 0.2 * role.scores.premise;
  const full = Math.min(1, (stems.length + 1) / 5);
  return standing * brief * clear * full * (1 + 0.6 / (1 + place)) * (1 - codeShare) * (asks ? 0.8 : 1);
}

/** The sentence of a post that says most of it; null where none stands by itself. */
export function gistOfPost(statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const worth = tellingOf(statement);
    if (worth > most) {
      most = worth;
      best = statement;
    }
  }
  return best;
}
