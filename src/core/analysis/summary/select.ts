import { wordWeight } from '../language/word-weight.js';
import { countStems } from '../language/stem-counts.js';
import type { Statement } from '../statements.js';

/** How a summary is to be made. */
export interface Selection {
  /** Most words, all sentences together. */
  readonly words: number;
  /** Factor on a sentence for what its words do not show: votes, an accepted answer. */
  readonly worth: (statement: Statement) => number;
  /** Who says it: the same speaker counts less each time. */
  readonly speaker: (statement: Statement) => unknown;
  /** Words of a statement as a reader counts them. */
  readonly length: (statement: Statement) => number;
}

// Fitted by hand on the development part of summary-mail; the method is greedy coverage with a penalty for what is said already
// (Carbonell and Goldstein 1998; Lin and Bilmes 2011).
const LENGTH_NORM = 0.8;
const LEAD = 1.5;
const SAME_SPEAKER = 0.6;
const NOVELTY = 0.6;
const SHORT = 5;
const LONG = 38;
const MOSTLY_CODE = 0.4;

/** Picks the sentences that say most of what many say, in text order. */
export function selectSentences(statements: readonly Statement[], selection: Selection): Statement[] {
  // How much a stem tells: rare in the language, frequent here, used in several posts.
  const weigh = countStems(statements).weights(
    (stem, sentences, posts) => Math.sqrt(wordWeight(stem)) * Math.log(1 + posts * Math.sqrt(sentences)),
  );
  // Most worth first: what is said already only takes away from it, so a search may end where worth falls below the best.
  const candidates = statements
    .map((statement) => ({ statement, worth: telling(statement, weigh) * selection.worth(statement) }))
    .sort((a, b) => b.worth - a.worth);
  const covered = new Set<number>();
  const said = new Map<unknown, number>();
  const chosen = new Set<Statement>();
  for (let left = selection.words; left >= SHORT;) {
    const best = nextBest(left);
    if (best === null) break;
    chosen.add(best);
    left -= selection.length(best);
    for (const stem of best.stems) covered.add(stem);
    const speaker = selection.speaker(best);
    said.set(speaker, (said.get(speaker) ?? 0) + 1);
  }
  return [...chosen].sort((a, b) => a.post - b.post || a.place - b.place);

  function nextBest(left: number): Statement | null {
    let best: Statement | null = null;
    let most = 0;
    for (const { statement, worth } of candidates) {
      if (worth <= most) break;
      if (chosen.has(statement)) continue;
      const again = said.get(selection.speaker(statement)) ?? 0;
      const value = worth * novelty(statement) ** NOVELTY * SAME_SPEAKER ** again;
      if (value > most && selection.length(statement) <= left) {
        most = value;
        best = statement;
      }
    }
    return best;
  }

  function novelty({ stems }: Statement): number {
    let fresh = 0;
    let all = 0;
    for (const stem of stems) {
      const weight = weigh(stem);
      all += weight;
      if (!covered.has(stem)) fresh += weight;
    }
    return all > 0 ? fresh / all : 0;
  }
}

/** What a sentence is worth by itself. */
function telling(statement: Statement, weigh: (stem: number) => number): number {
  const { stems, place, words, role, codeShare, capitalShare } = statement;
  let sum = 0;
  for (const stem of stems) sum += weigh(stem);
  let worth = sum / (stems.length + 3) ** LENGTH_NORM;
  worth *= 1 + LEAD / (1 + place);
  worth *= 1 + 0.5 * role.scores.claim + 0.1 * role.scores.premise - 0.3 * role.scores.none;
  worth *= Math.max(0.05, 1 - codeShare) ** 1.5 * Math.max(0.05, 1 - capitalShare);
  if (statement.isPersonal) worth *= 1.3;
  if (words < SHORT || codeShare > MOSTLY_CODE) worth *= 0.2;
  if (words > LONG) worth *= 0.5;
  return worth;
}
